import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { packReport } from '../../core/contract/papers.ts';
import { storyFile } from '../support/story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runInProcess } from './run-liasse.ts';

async function pagesOf(file: string): Promise<number> {
  return (await PDFDocument.load(await readFile(file), { updateMetadata: false })).getPageCount();
}

test('--folder writes every document into a folder of its own, and --json says which files and what they weigh', async () => {
  const folder = join(await temporaryFolder(), 'pack');
  await mkdir(folder);
  const { exitCode, stdout } = await runInProcess(
    'pack',
    storyFile,
    '--folder',
    folder,
    '--two-sided',
    '--json',
  );
  expect(exitCode).toBe(0);
  const { files, ...rest } = JSON.parse(stdout);
  const report = packReport.parse(rest);
  expect([...files].sort()).toEqual((await readdir(folder)).sort());
  expect(files).toContain('01-lettre.pdf');
  expect(report.sides).toBe('two');
  expect(await pagesOf(join(folder, '04-passeport.pdf'))).toBe(2);
  expect(await pagesOf(join(folder, 'liasse-cpam.pdf'))).toBe(report.sheets * 2);
  expect(report.post).toMatchObject({ envelope: 'c4', sheets: report.sheets + 1, estimated: 1 });
});

test('a folder that holds something is left alone, --force or not; so are a file and a link', async () => {
  const home = await temporaryFolder();
  const full = join(home, 'full');
  await mkdir(full);
  await writeFile(join(full, 'mine.txt'), 'mine');
  await writeFile(join(home, 'file'), 'mine');
  await mkdir(join(home, 'empty'));
  await symlink(join(home, 'empty'), join(home, 'link'));
  for (const name of ['full', 'file', 'link']) {
    const refused = await runInProcess('pack', storyFile, '--folder', join(home, name), '--force', '--json');
    expect([name, refused.exitCode, JSON.parse(refused.stdout).error.code]).toEqual([
      name,
      3,
      'folder-not-empty',
    ]);
  }
  expect(await readdir(full)).toEqual(['mine.txt']);
  expect((await readdir(home)).sort()).toEqual(['empty', 'file', 'full', 'link']);
});

test('a folder that cannot be written is not begun', async () => {
  const home = await temporaryFolder();
  const { exitCode, stderr } = await runInProcess(
    'pack',
    storyFile,
    '--folder',
    join(home, 'no', 'pack'),
    '--lang',
    'en',
  );
  expect(exitCode).toBe(3);
  expect(stderr).toContain('could not be written');
  expect(await readdir(home)).toEqual([]);
});

test('--pages writes one page again, or a few; on two sides whole sheets', async () => {
  const output = join(await temporaryFolder(), 'again.pdf');
  expect((await runInProcess('pack', storyFile, '-o', output, '--pages', '7')).exitCode).toBe(0);
  expect(await pagesOf(output)).toBe(1);
  await runInProcess('pack', storyFile, '-o', output, '--pages', '8-9', '--two-sided', '--force');
  expect(await pagesOf(output)).toBe(4);
});

test('pages that are not there are said, and nothing is written', async () => {
  const output = join(await temporaryFolder(), 'again.pdf');
  const { exitCode, stderr } = await runInProcess(
    'pack',
    storyFile,
    '-o',
    output,
    '--pages',
    '90',
    '--lang',
    'fr',
  );
  expect([exitCode, stderr]).toEqual([
    1,
    'La liasse n’a pas toutes ces pages. Regardez combien elle en a, puis choisissez à nouveau.\n',
  ]);
  await expect(stat(output)).rejects.toThrow();
});

test.for([
  [[]],
  [['-o', 'a.pdf', '--folder', 'a']],
  [['--folder', 'a', '--pages', '1']],
  [['-o', 'a.pdf', '--pages', '0']],
  [['-o', 'a.pdf', '--pages', '9-7']],
  [['-o', 'a.pdf', '--pages', 'all']],
])('a wrong command line is refused before anything is read: %j', async ([args]) => {
  expect((await runInProcess('pack', 'nowhere.json', ...(args ?? []))).exitCode).toBe(2);
});
