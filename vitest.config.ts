import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * Files that change or measure the process they run in have one of their own. The others share one for each core:
 * loading the core, its schemas and its fonts anew for each file takes longer than most of their tests.
 */
const needsOwnProcess = /\bvi\.(mock|stubGlobal|stubEnv)\(|memoryUsage|process\.(chdir|umask|env\.\w+ =)/;
const alone = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => join('tests', name))
  .filter((path) => path.endsWith('.test.ts') && needsOwnProcess.test(readFileSync(path, 'utf8')));

// Every test but those of the real app, which Playwright runs (tests/e2e). Some start a process or open many
// PDFs on a slow machine: the limit is there to end what hangs, not to time anything.
export default defineConfig({
  test: {
    globalSetup: ['tests/build-command-line.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest leaves one core to itself, which on two cores is half of the machine.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: { name: 'together', include: ['tests/**/*.test.ts'], exclude: alone, isolate: false },
      },
    ],
  },
});
