import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

type Violation = { from: string; to: string; rule: { name: string } };

/** Runs the layer rules over a small tree of planted files. */
async function cruise(files: Record<string, string>): Promise<Violation[]> {
  const folder = await mkdtemp(join(tmpdir(), 'liasse-arch-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  const config = join(projectFolder, '.dependency-cruiser.cjs');
  const bin = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? ''))];
  const args = [bin, ...folders, '--config', config, '-T', 'json'];
  const run = promisify(execFile)(process.execPath, args, { cwd: folder });
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  await rm(folder, { recursive: true });
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations;
}

const nothing = 'export const nothing = 0;\n';

/** A file, what it should not import, and the rule that says so. */
const planted = [
  ['core/model/a.ts', 'core/rules/nothing.ts', 'core-model-imports-inward'],
  ['core/rules/a.ts', 'core/pdf/nothing.ts', 'core-rules-imports-inward'],
  ['core/usecase/a.ts', 'electron/main/nothing.ts', 'core-is-not-electron'],
  ['core/model/b.ts', 'electron', 'core-is-not-electron'],
  ['core/model/c.ts', 'node:fs', 'pure-core-has-no-node'],
  ['renderer/a.ts', 'core/pdf/nothing.ts', 'renderer-keeps-to-the-bridge'],
  ['renderer/b.ts', 'pdf-lib', 'renderer-keeps-to-the-bridge'],
  ['renderer/c.ts', 'node:fs', 'renderer-has-no-node'],
  ['electron/preload/a.ts', 'core/contract/contract.ts', 'preload-knows-channel-names-only'],
] as const;

let violations: Violation[] = [];

beforeAll(async () => {
  const files: Record<string, string> = {};
  for (const [from, to] of planted) {
    const isFile = to.endsWith('.ts');
    files[from] = `import * as it from '${isFile ? relative(dirname(from), to) : to}';\nconsole.log(it);\n`;
    if (isFile) files[to] = nothing;
  }
  violations = await cruise(files);
});

test.for(planted)('%s importing %s is caught', ([from, , rule]) => {
  expect(
    violations.filter((violation) => violation.from === from).map(({ rule: { name } }) => name),
  ).toContain(rule);
});

test('a tree that keeps the rules is let through', async () => {
  const files = { 'core/rules/a.ts': "import { nothing } from '../model/b.ts';\nconsole.log(nothing);\n" };
  expect(await cruise({ ...files, 'core/model/b.ts': nothing })).toEqual([]);
});
