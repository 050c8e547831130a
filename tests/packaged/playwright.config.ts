import { defineConfig } from 'playwright/test';

/** The app as it is packaged, one window at a time; the whole story of tests/e2e is told to it too. */
export default defineConfig({
  testDir: '..',
  testMatch: ['packaged/*.spec.ts', 'e2e/complete-story.spec.ts'],
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
});
