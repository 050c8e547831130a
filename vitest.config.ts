import { defineConfig } from 'vitest/config';

// Every test but those of the real app, which Playwright runs (tests/e2e). Some start a process or open many
// PDFs on a slow machine: the limit is there to end what hangs, not to time anything.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    globalSetup: ['tests/build-command-line.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest leaves one core to itself, which on two cores is half of the machine.
    maxWorkers: '100%',
  },
});
