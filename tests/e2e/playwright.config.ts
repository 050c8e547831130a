import { defineConfig } from 'playwright/test';

/**
 * Real windows on few cores: two at a time, none of them tried again, so that a test that wavers is seen. The limits end
 * what hangs and time nothing: on a busy computer a scan may take half a minute.
 */
export default defineConfig({
  testMatch: '*.spec.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 45_000 },
});
