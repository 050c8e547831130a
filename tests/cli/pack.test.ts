import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packReport } from '../../core/contract/papers.ts';
import { storyFile } from '../support/story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runInProcess, runLiasse } from './run-liasse.ts';

test('packs the story into one PDF and says where it is', async () => {
  const output = join(await temporaryFolder(), 'pack.pdf');
  const { exitCode, stdout, stderr } = await runLiasse('pack', storyFile, '-o', output, '--lang', 'fr');
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${output}\n` });
  expect(stderr).toContain('pieces.bank-details');
  expect((await readFile(output)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('--json reports every document with its pages and who signs it', async () => {
  const output = join(await temporaryFolder(), 'pack.pdf');
  const { exitCode, stdout } = await runInProcess('pack', storyFile, '-o', output, '--json');
  const report = packReport.parse(JSON.parse(stdout));
  expect(exitCode).toBe(0);
  expect(report.status).toBe('ready-with-warnings');
  expect(report.addressee).toEqual(['CPAM du Morbihan', 'BP 20321', '56021 VANNES']);
  expect(report.documents.map(({ id }) => id)).toEqual([
    'letter',
    'bordereau',
    'form',
    'passport',
    'visa',
    'visa-validation',
    'birth-certificate',
    'birth-certificate-translation',
    'marriage-certificate',
    'hosting-attestation',
    'host-id',
    'host-proof-of-address',
    'spouse-rights',
    'bank-details',
  ]);
  const byId = Object.fromEntries(report.documents.map((document) => [document.id, document]));
  expect(byId.letter).toMatchObject({ kind: 'generated', firstPage: 1, pages: 1, signers: ['applicant'] });
  expect(byId.form).toMatchObject({ kind: 'generated', firstPage: 3, signers: ['applicant'] });
  expect(byId['hosting-attestation']).toMatchObject({ kind: 'generated', pages: 1, signers: ['host'] });
  expect(byId['birth-certificate']).toMatchObject({ kind: 'piece', original: true, pages: 1 });
  expect(byId['bank-details']).toMatchObject({ kind: 'to-add', firstPage: null, pages: 0 });
  expect(report.sheets).toBe(report.documents.reduce((sum, { pages }) => sum + pages, 0));
});

test('an output that is already there is left alone, unless --force is given', async () => {
  const output = join(await temporaryFolder(), 'pack.pdf');
  await writeFile(output, 'mine');
  const refused = await runInProcess('pack', storyFile, '-o', output);
  expect(refused.exitCode).toBe(3);
  expect(await readFile(output, 'utf8')).toBe('mine');
  const forced = await runInProcess('pack', storyFile, '-o', output, '--force');
  expect(forced.exitCode).toBe(0);
  expect((await readFile(output)).length).toBeGreaterThan(10_000);
});

test('an incomplete dossier is packed only as a draft', async () => {
  const folder = await temporaryFolder();
  const output = join(folder, 'pack.pdf');
  const dossier = join(folder, 'half.json');
  await writeFile(dossier, JSON.stringify({ version: 6, applicant: { birthName: 'Reyes' } }));
  const refused = await runInProcess('pack', dossier, '-o', output, '--json');
  expect(refused.exitCode).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({
    ok: false,
    error: { code: 'missing', at: 'filing.kind' },
  });
  await expect(access(output)).rejects.toThrow();
  const draft = await runInProcess('pack', dossier, '-o', output, '--draft');
  expect(draft.exitCode).toBe(0);
  await expect(access(output)).resolves.toBeUndefined();
});
