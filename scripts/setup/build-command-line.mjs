import { join } from 'node:path';
import { buildOnce } from './build-once.mjs';
import { projectRoot } from './project-paths.mjs';

/** The command line as one file: loading hundreds of small ones took longer than making a pack. */
export const commandLine = join('out', 'cli', 'liasse.js');

/** What is loaded from node_modules when it is needed: binaries, and what few packs use. */
const notBundled = [/^sharp$/, /^@img\//, /^heic-decode/, /^libheif-js/, /^pdfjs-dist/];

/**
 * Builds the command line unless what is there was built from these very sources.
 * @returns {Promise<boolean>} whether there is a build now
 */
export async function buildCommandLine() {
  const sources = ['core', 'package.json', 'package-lock.json'];
  return (await buildOnce({ name: 'cli', output: commandLine, sources, build })) !== 'failed';
}

async function build() {
  const vite = await import('vite');
  try {
    await vite.build({
      configFile: false,
      root: projectRoot,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join('core', 'cli.ts'),
        outDir: join('out', 'cli'),
        target: 'node20',
        rolldownOptions: { external: notBundled, output: { entryFileNames: 'liasse.js' } },
      },
    });
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
