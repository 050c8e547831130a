import { defineConfig } from 'playwright/test';

/** Real windows on few cores: two at a time, none of them tried again, so that a test that wavers is seen. */
export default defineConfig({
  testMatch: '*.spec.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
});
