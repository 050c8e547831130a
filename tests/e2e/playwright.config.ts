import { defineConfig } from 'playwright/test';

/**
 * Real windows on few cores: two at a time. On the build machine a failure is tried once more, because a start of
 * Electron was once seen to hang in some hundred; what passes only then is listed as flaky. Nowhere else.
 */
export default defineConfig({
  testMatch: '*.spec.ts',
  workers: 2,
  fullyParallel: true,
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
});
