import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { sharpInWebAssembly } from './electron/build/sharp-in-webassembly.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
        input: {
          main: here('electron/main/main.ts'),
          'confined-process': here('electron/main/confined-process.ts'),
          'confined-helper': here('electron/main/confined-helper.ts'),
          'confined-thread': here('electron/main/confined-thread.ts'),
          'paper-worker': here('electron/main/paper-worker.ts'),
          'scan-worker': here('electron/main/scan-worker.ts'),
        },
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
    cacheDir: here('.cache/vite'),
    build: {
      target: 'chrome130',
      outDir: here('out/renderer'),
      // Half the size: the window reads and compiles all of it before its first words.
      minify: true,
      rolldownOptions: {
        input: { index: here('renderer/index.html'), print: here('renderer/print/print.html') },
      },
    },
  },
});
