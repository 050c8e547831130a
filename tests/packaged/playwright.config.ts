import { defineConfig } from 'playwright/test';

/** The app as it is packaged: the whole story of tests/e2e is told to it, and files are opened with it, too. */
export default defineConfig({
  testDir: '..',
  testMatch: ['packaged/*.spec.ts', 'e2e/complete-story.spec.ts', 'e2e/opened-file.spec.ts'],
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 45_000 },
});
