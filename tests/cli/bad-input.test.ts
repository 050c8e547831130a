import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { runQpdf } from '../support/pdfs/run-qpdf.ts';
import { dossiersFolder, storyFile } from '../support/story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runInProcess, runLiasse } from './run-liasse.ts';

/** libheif speaks of what it lacks in this one; of a photograph in tiles it says nothing. */
const heicOfOneTile = fileURLToPath(new URL('../fixtures/pictures/page.heic', import.meta.url));

type Json = { [key: string]: Json } & Record<string, unknown>;

let folder: string;
let output: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(join(dossiersFolder, 'story'), join(folder, 'story'), { recursive: true });
  await mkdir(join(folder, 'out'));
  output = join(folder, 'out', 'pack.pdf');
});

/** Packs the story with one thing changed, and sees that nothing was written. */
async function packChanged(change: (dossier: Json) => void) {
  const dossier: Json = JSON.parse(await readFile(storyFile, 'utf8'));
  change(dossier);
  const file = join(folder, 'dossier.json');
  await writeFile(file, JSON.stringify(dossier));
  const asJson = await runInProcess('pack', file, '-o', output, '--json');
  const asText = await runInProcess('pack', file, '-o', output, '--lang', 'en');
  expect(await readdir(join(folder, 'out'))).toEqual([]);
  return { asJson, asText };
}

function passportFile(name: string) {
  return (dossier: Json) => {
    (dossier.pieces as Json).passport = {
      sendAs: 'copy',
      files: [{ path: `story/${name}` }],
    } as unknown as Json;
  };
}

const faults: [name: string, change: (dossier: Json) => void, code: string, at: string][] = [
  [
    'an unknown field',
    (d) => Object.assign(d.applicant as Json, { shoeSize: 38 }),
    'unknown-field',
    'applicant.shoeSize',
  ],
  [
    'a missing field',
    (d) => Reflect.deleteProperty(d.applicant as Json, 'birthName'),
    'missing',
    'applicant.birthName',
  ],
  [
    'an emptied field',
    (d) => Object.assign(d.spouse as Json, { birthName: '  ' }),
    'missing',
    'spouse.birthName',
  ],
  [
    'a wrong type',
    (d) => Object.assign(d.applicant as Json, { birthName: 12 }),
    'wrong-type',
    'applicant.birthName',
  ],
  [
    'an unknown choice',
    (d) => Object.assign(d.applicant as Json, { civility: 'x' }),
    'not-a-choice',
    'applicant.civility',
  ],
  [
    '31 February',
    (d) => Object.assign(d.marriage as Json, { date: '2026-02-31' }),
    'date-impossible',
    'marriage.date',
  ],
  [
    'a birth to come',
    (d) => Object.assign(d.applicant as Json, { birthDate: '2999-01-01' }),
    'date-in-future',
    'applicant.birthDate',
  ],
  ['a newer version', (d) => Object.assign(d, { version: 99 }), 'version-unknown', 'version'],
  [
    'a letter without glyph',
    (d) => Object.assign(d.applicant as Json, { givenNames: '李' }),
    'glyph-missing',
    'applicant.givenNames',
  ],
  [
    'a name too long for its line',
    (d) => Object.assign(d.applicant as Json, { givenNames: 'W'.repeat(79) }),
    'text-too-long',
    'applicant.givenNames',
  ],
  [
    'a missing attachment',
    passportFile('nowhere.jpg'),
    'attachment-not-found',
    'pieces.passport.files.0.path',
  ],
  ['an empty attachment', passportFile('empty.jpg'), 'attachment-empty', 'pieces.passport.files.0.path'],
  ['a text named as a picture', passportFile('text.jpg'), 'attachment-type', 'pieces.passport.files.0.path'],
  ['a JPEG cut in half', passportFile('half.jpg'), 'attachment-damaged', 'pieces.passport.files.0.path'],
  [
    'a PDF that asks for a password',
    passportFile('locked.pdf'),
    'attachment-encrypted',
    'pieces.passport.files.0.path',
  ],
  ['a PDF cut in half', passportFile('half.pdf'), 'attachment-damaged', 'pieces.passport.files.0.path'],
  [
    'an attachment out of the folder',
    passportFile('../../secret.jpg'),
    'attachment-outside',
    'pieces.passport.files.0.path',
  ],
];

describe('one clear sentence with the path of the field, a code, and nothing written, for', () => {
  beforeEach(async () => {
    const inStory = (name: string) => join(folder, 'story', name);
    await writeFile(inStory('empty.jpg'), '');
    await writeFile(inStory('text.jpg'), 'this is a text, not a picture');
    const paper = await readFile(inStory('spouse-rights.pdf'));
    await writeFile(inStory('locked.pdf'), await runQpdf(paper, '--encrypt', 'secret', 'o', '256', '--'));
    for (const [whole, half] of [
      ['marriage-certificate.jpg', 'half.jpg'],
      ['spouse-rights.pdf', 'half.pdf'],
    ] as const) {
      const bytes = await readFile(inStory(whole));
      await writeFile(inStory(half), bytes.subarray(0, bytes.length / 2));
    }
  });

  test.for(faults)('%s', async ([, change, code, at]) => {
    const { asJson, asText } = await packChanged(change);
    expect(asJson.exitCode).toBe(1);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ ok: false, error: { code, at } });
    expect(asText).toMatchObject({ exitCode: 1, stdout: '' });
    expect(asText.stderr).toMatch(new RegExp(`^${at.replaceAll('.', '\\.')}: .+\\.\n$`));
  });
});

test('a JSON that is cut in half is refused without quoting it', async () => {
  const text = await readFile(storyFile, 'utf8');
  const file = join(folder, 'half.json');
  await writeFile(file, text.slice(0, 400));
  const { exitCode, stderr } = await runInProcess('pack', file, '-o', output);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/JSON/);
  expect(stderr).not.toMatch(/Reyes|1992/);
});

test.for([
  ['a dossier that is not there', 'nowhere.json', 'out/pack.pdf', 'file-not-found'],
  ['an output folder that is not there', 'story.json', 'nowhere/pack.pdf', 'write-failed'],
  ['an output that is a folder', 'story.json', 'out', 'output-exists'],
] as const)('%s gives exit code 3', async ([, dossier, target, code]) => {
  await cp(storyFile, join(folder, 'story.json'));
  const { exitCode, stdout } = await runInProcess(
    'pack',
    join(folder, dossier),
    '-o',
    join(folder, target),
    '--json',
  );
  expect(exitCode).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code, at: '' } });
});

test('--force replaces a plain file, never the dossier, a scan of it, a folder or a link', async () => {
  const dossier = join(folder, 'story.json');
  await cp(storyFile, dossier);
  await symlink(dossier, join(folder, 'link.pdf'));
  const refusals = [
    [dossier, 'would-overwrite-dossier'],
    [join(folder, 'story', 'visa.png'), 'would-overwrite-dossier'],
    [join(folder, 'out'), 'not-a-plain-file'],
    [join(folder, 'link.pdf'), 'not-a-plain-file'],
  ] as const;
  for (const [target, code] of refusals) {
    const { exitCode, stdout } = await runInProcess('pack', dossier, '-o', target, '--force', '--json');
    expect([target, exitCode, JSON.parse(stdout).error.code]).toEqual([target, 3, code]);
  }
  expect(await readFile(dossier, 'utf8')).toBe(await readFile(storyFile, 'utf8'));
});

test('a PNG named as a JPEG is printed: its bytes say what it is', async () => {
  const dossier: Json = JSON.parse(await readFile(storyFile, 'utf8'));
  await cp(join(folder, 'story', 'visa.png'), join(folder, 'story', 'png.jpg'));
  passportFile('png.jpg')(dossier);
  const file = join(folder, 'dossier.json');
  await writeFile(file, JSON.stringify(dossier));
  expect((await runInProcess('pack', file, '-o', output)).exitCode).toBe(0);
});

test('an attachment that is a link out of the folder is refused', async () => {
  await symlink(join(dossiersFolder, 'story', 'marriage-certificate.jpg'), join(folder, 'story', 'link.jpg'));
  const { asJson } = await packChanged(passportFile('link.jpg'));
  expect(JSON.parse(asJson.stdout).error.code).toBe('attachment-outside');
});

test('an unknown key is named without what it may hide', async () => {
  const { asText } = await packChanged((d) => Object.assign(d, { 'Reyes\n\u001b[31m': 1 }));
  expect(asText.stderr).toMatch(/^Reyes\?\?\?31m: /);
});

test('what a library says of damaged pictures is not on the output of the answer', async () => {
  const heic = await readFile(heicOfOneTile);
  await writeFile(join(folder, 'story', 'half.heic'), heic.subarray(0, heic.length * 0.5));
  await writeFile(join(folder, 'story', 'most.heic'), heic.subarray(0, heic.length * 0.9));
  const dossier: Json = JSON.parse(await readFile(storyFile, 'utf8'));
  for (const [piece, name] of [
    ['passport', 'half.heic'],
    ['visa', 'most.heic'],
  ] as const)
    (dossier.pieces as Json)[piece] = {
      sendAs: 'copy',
      files: [{ path: `story/${name}` }],
    } as unknown as Json;
  const file = join(folder, 'dossier.json');
  await writeFile(file, JSON.stringify(dossier));
  const { exitCode, stdout, stderr } = await runLiasse('pack', file, '-o', output, '--json');
  expect(exitCode).toBe(1);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { code: 'attachment-damaged' } });
});

test('a wrong command line gives exit code 2', async () => {
  expect(JSON.parse((await runInProcess('pack', storyFile, '--json')).stdout)).toEqual({
    ok: false,
    error: { code: 'usage', at: '' },
  });
  expect((await runInProcess('pack', storyFile)).exitCode).toBe(2);
  expect((await runInProcess('fold')).exitCode).toBe(2);
});

test('the process ends with the exit code, and says on each of its outputs what belongs there', async () => {
  const dossier = join(folder, 'dossier.json');
  await writeFile(dossier, '{"version":2,"applicant":{"shoeSize":38}}');
  const runs = await Promise.all([
    runLiasse('pack', dossier, '-o', output, '--json'),
    runLiasse('fold'),
    runLiasse('pack', join(folder, 'nowhere.json'), '-o', output, '--json'),
  ]);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 2, 3]);
  expect(runs.map(({ stdout }) => stdout && JSON.parse(stdout).error.code)).toEqual([
    'unknown-field',
    '',
    'file-not-found',
  ]);
  expect(runs.map(({ stderr }) => stderr !== '')).toEqual([false, true, false]);
});
