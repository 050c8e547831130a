import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Native sharp crashes inside Electron on Linux, where its libraries meet GTK's (lovell/sharp issues 4522 and
 * 4525). Its WebAssembly build is the same library and reads hostile pictures inside a sandbox of its own: every
 * native binary that sharp would look for is replaced by it. Plain Node (command line, tests) keeps the native one.
 */
function sharpInWebAssembly(): Plugin {
  return {
    name: 'liasse:sharp-in-webassembly',
    transform(code, id) {
      if (!id.endsWith('/sharp/dist/sharp.mjs')) return;
      const changed = code
        .replace(/"@img\/sharp-[a-z0-9-]+\/sharp\.node"/g, '"@img/sharp-wasm32/sharp.node"')
        // Builds from source, looked for first.
        .replace(/require\(`\.\.\/src\/build\/[^`]+`\)/g, 'undefined');
      if (/sharp-(?!wasm32)[a-z0-9]+-[a-z0-9]+\/sharp\.node|src\/build/.test(changed))
        throw new Error('sharp looks for its binary in a new way: electron.vite.config.ts must follow');
      return { code: changed, map: null };
    },
  };
}

// Build targets are set by hand, for the oldest Electron that the app is run on (see docs/architecture.md).
// Everything is bundled but Electron itself and the WebAssembly file, so that what runs is what was built.
export default defineConfig({
  main: {
    plugins: [sharpInWebAssembly()],
    build: {
      target: 'node20',
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: here('electron/main/main.ts'), 'paper-worker': here('electron/main/paper-worker.ts') },
        external: [/^@img\/sharp-wasm32/],
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: here('out/renderer'),
      rolldownOptions: { input: { index: here('renderer/index.html') } },
    },
  },
});
