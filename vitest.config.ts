import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The cost of a passphrase, and files that were written at that cost. */
const atFullCost = ['passphrase-cost', 'every-version'].map(
  (name) => `tests/unit/node/vault/${name}.test.ts`,
);
/** Elsewhere a guess is cheap: half a second for each of some hundred keys would test nothing more. */
const cheapPassphrases = {
  alias: [
    {
      find: /^.*\/passphrase-cost\.ts$/,
      replacement: fileURLToPath(new URL('tests/support/cheap-passphrase-cost.ts', import.meta.url)),
    },
  ],
};

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
      { extends: true, test: { name: 'at full cost', include: atFullCost } },
      { extends: true, resolve: cheapPassphrases, test: { name: 'alone', include: alone } },
      {
        extends: true,
        resolve: cheapPassphrases,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...atFullCost, ...alone],
          isolate: false,
        },
      },
    ],
  },
});
