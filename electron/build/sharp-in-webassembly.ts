import type { Plugin } from 'vite';

const binary = /"@img\/sharp-[a-z0-9-]+\/sharp\.node"/g;
const libcQuestion = "detectLibc.isNonGlibcLinuxSync() ? detectLibc.familySync() : ''";
const builtFromSource = /require\(`\.\.\/src\/build\/[^`]+`\)/g;

/**
 * Native sharp crashes inside Electron on Linux, where its libraries meet GTK's (lovell/sharp issues 4522 and
 * 4525). Its WebAssembly build is the same library and reads hostile pictures inside a sandbox of its own: every
 * native binary that sharp would look for is replaced by it. Plain Node (command line, tests) keeps the native one.
 */
export function sharpInWebAssembly(): Plugin {
  return {
    name: 'liasse:sharp-in-webassembly',
    transform(code, id) {
      if (id.endsWith('/sharp/dist/sharp.mjs')) return { code: withoutNativeBinaries(code), map: null };
      if (id.endsWith('/sharp/dist/libvips.mjs')) return { code: withoutLibcQuestion(code), map: null };
    },
  };
}

/** The source of sharp's loader with one binary left to find. Throws when that loader has changed its ways. */
export function withoutNativeBinaries(code: string): string {
  const found = code.match(binary)?.length ?? 0;
  const changed = code
    .replace(binary, '"@img/sharp-wasm32/sharp.node"')
    .replace(builtFromSource, 'undefined');
  const left = changed.replaceAll('"@img/sharp-wasm32/sharp.node"', '').match(/\.node["'`]/);
  if (found === 0 || left) throw new Error('sharp finds its binary in a new way: this file must follow it');
  return changed;
}

/**
 * The source in which sharp asks the computer for its C library, and starts programs to learn it, which the thread that
 * works on scans may not. WebAssembly needs none. Throws when it asks in another way.
 */
export function withoutLibcQuestion(code: string): string {
  if (!code.includes(libcQuestion))
    throw new Error('sharp asks for libc in a new way: this file must follow it');
  return code.replace(libcQuestion, "''");
}
