import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for the test that is running, gone when it ends. Call it inside a test or beforeEach. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'liasse-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
