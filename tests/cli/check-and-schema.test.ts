import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packReport } from '../../core/contract/papers.ts';
import { caseFolder, storyFile } from '../support/story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runInProcess, runLiasse } from './run-liasse.ts';

test('check says that the story is ready, and what it leaves without', async () => {
  const { exitCode, stdout, stderr } = await runLiasse('check', storyFile, '--lang', 'fr');
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'ready-with-warnings\n' });
  expect(stderr).toContain('pieces.bank-details');
});

test('check names everything that is missing, at once', async () => {
  const file = join(await temporaryFolder(), 'half.json');
  await writeFile(file, JSON.stringify({ version: 6, applicant: { birthDate: '1992-02-31' } }));
  const { exitCode, stdout } = await runInProcess('check', file, '--json');
  const report = packReport.parse(JSON.parse(stdout));
  expect(exitCode).toBe(1);
  expect(report.status).toBe('incomplete');
  expect(report.blockers).toEqual(
    expect.arrayContaining([
      { code: 'missing', at: 'applicant.birthName' },
      { code: 'date-impossible', at: 'applicant.birthDate' },
      { code: 'piece-missing', at: 'pieces.passport' },
    ]),
  );
});

test('check gives the documents of the case in posting order, whatever their order in the file', async () => {
  const { exitCode, stdout } = await runInProcess('check', `${caseFolder}/haddad-rami.json`, '--json');
  const { status, documents, addressee } = packReport.parse(JSON.parse(stdout));
  expect({ exitCode, status, ids: documents.map(({ id }) => id) }).toEqual({
    exitCode: 0,
    status: 'ready-with-warnings',
    ids: ['letter', 'bordereau', 'cpam-letter', 'hosting-attestation', 'host-id', 'host-proof-of-address'],
  });
  expect(addressee).toEqual(['CPAM d’Ille-et-Vilaine', '35024 RENNES CEDEX 9']);
});

test('check names the first day on which a file is possible, to programs and to people', async () => {
  const file = `${caseFolder}/tran-van-minh.json`;
  const asJson = await runInProcess('check', file, '--json');
  expect(packReport.parse(JSON.parse(asJson.stdout))).toMatchObject({
    status: 'not-yet',
    blockers: [{ code: 'three-months', at: 'stay.enteredOn', earliest: '2026-11-24' }],
  });
  const asText = await runInProcess('check', file, '--lang', 'en');
  expect(asText).toMatchObject({ exitCode: 1, stdout: 'not-yet\n' });
  expect(asText.stderr).toMatch(/^stay\.enteredOn: .+2026-11-24\.\n/);
});

test('check says not yet when the visa is over on the day of signing', async () => {
  const dossier = JSON.parse(await readFile(storyFile, 'utf8'));
  dossier.stay.validUntil = '2026-11-01';
  const file = join(await temporaryFolder(), 'late.json');
  await writeFile(file, JSON.stringify(dossier));
  const { exitCode, stdout } = await runInProcess('check', file, '--json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'not-yet' });
});

test('schema prints the JSON Schema of a complete dossier', async () => {
  const { exitCode, stdout } = await runInProcess('schema');
  const schema = JSON.parse(stdout);
  expect(exitCode).toBe(0);
  expect(schema.required).toEqual(expect.arrayContaining(['version', 'applicant', 'spouse', 'signing']));
  expect(schema.properties.applicant.additionalProperties).toBe(false);
});

test('help tells the exit codes and version is that of the package', async () => {
  const help = await runLiasse('--help');
  expect(help.exitCode).toBe(0);
  expect(help.stdout).toContain('Exit codes');
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  expect((await runLiasse('--version')).stdout).toBe(`${version}\n`);
});
