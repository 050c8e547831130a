import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeIssue } from '../../core/i18n/describe-issue.ts';
import { type MessageKey, messages } from '../../core/i18n/messages.ts';
import { translator } from '../../core/i18n/translate.ts';

// Object.keys forgets its keys; they are exactly the messages'.
const keys = Object.keys(messages.fr) as MessageKey[];
const languages = ['fr', 'en'] as const;
/** A value for every name that a message may use. */
const values = {
  count: 2,
  pages: 2,
  page: 'page',
  position: 1,
  ready: 1,
  inHand: 1,
  missing: 1,
  later: 1,
  shown: 12,
  others: 3,
  spouse: 'madame',
  time: '14:02',
  date: '23 novembre 2026',
  day: '1er mai 2026',
  title: 'titre',
  source: 'source',
  name: 'nom',
  reason: 'raison',
  document: 'document',
  documents: 'documents',
  signer: 'Loïc',
  field: 'champ',
  path: 'a.b',
  town: 'Vannes',
  country: 'Philippines',
  version: '1',
  answers: 2,
  pieces: 2,
  paper: 'copy',
  identity: 'other',
  stay: 'long',
  ground: 'insured-spouse',
  record: 'french',
  host: 'third',
  home: 'own',
  bank: 'french',
  sheets: 12,
  sides: 'two',
  sentence: 'ce fichier est vide.',
  file: 2,
  grams: 85,
  percent: 150,
  band: 100,
  of: 12,
  all: 3,
  hostGender: 'madame',
  birthDate: '3 mai 1990',
  birthTown: 'Lorient',
  birthCountry: 'France',
  address: '12 rue des Lices',
  applicant: 'Maria Luz Kervella',
  kind: 'third',
  code: 'K7QM-2F9D',
  choice: 2,
  locked: 1,
  hasDate: 'yes',
  refused: 1,
  left: 10,
  top: 20,
  fields: 2,
  editions: '15763*02',
  kept: 2,
  added: 1,
  removed: 1,
  names: 'Courriel',
  written: 2,
  asked: 1,
  label: 'Nom',
  datum: 'Nom de naissance',
  standing: 'Sûr',
  size: 10,
  number: 5,
};

test('both languages have the same messages, and each can be written', () => {
  expect(Object.keys(messages.en).sort()).toEqual([...keys].sort());
  for (const language of languages) {
    const t = translator(language);
    for (const key of keys) {
      const text = t(key, values);
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/[{}<>]/);
    }
  }
});

test('both languages use the same values in a message', () => {
  const names = (text: string) => [...new Set(text.match(/\{(\w+)/g) ?? [])].sort();
  for (const key of keys) {
    // Wife and husband are told apart where a language does so, and need no value to be given.
    const told = (text: string) => names(text).filter((name) => name !== '{spouse' && /[a-z]/.test(name));
    const used = (text: string) => told(text).filter((name) => Object.hasOwn(values, name.slice(1)));
    expect(used(messages.en[key]), key).toEqual(used(messages.fr[key]));
  }
});

test('French is set as French is: no-break spaces before high punctuation, in quotes, and typographic apostrophes', () => {
  for (const key of keys) {
    const text = messages.fr[key];
    expect(text, key).not.toMatch(/ [:;!?»]/);
    expect(text, key).not.toMatch(/« /);
    expect(text, key).not.toMatch(/['"]/);
    expect(text, key).not.toMatch(/[^\s\u00a0\u202f][;!?](?=\s|$)/);
  }
});

test('the plural of a sentence follows its number', () => {
  const t = translator('fr');
  expect(t('summary.title', { count: 1 })).toBe('Une réponse est à revoir');
  expect(t('summary.title', { count: 3 })).toBe('3 réponses sont à revoir');
});

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where a code of an issue is written: put into one, given to zod, thrown, or given to what the system throws. */
const codePlaces = [
  /\b(?:code|error):\s*([^,;{}()]+)/g,
  /new AppError\(\s*([^,)]+)/g,
  /\bnaming\(\s*([^,)]+)/g,
  /case '[a-z_]+':\s*return ([^;{]+);/g,
];

/** The codes that the app's own sources give to issues. */
function listCodes(): string[] {
  const texts = ['core', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const places = texts.flatMap((text) => codePlaces.flatMap((place) => [...text.matchAll(place)]));
  const codes = places.flatMap(([, part = '']) => [...part.matchAll(/(?<!=== )'([a-z]+(?:-[a-z]+)*)'/g)]);
  // zod's own word for an issue whose message is the code.
  return [...new Set(codes.map(([, code = '']) => code))].filter((code) => code !== 'custom').sort();
}

const codes = listCodes();

test('codes are found in every way in which the sources write them', () => {
  // Thrown, one of two, by zod, by the judgement, by the system, in the window.
  const known = 'not-json file-unreadable wrong-type piece-missing save-failed attachment-too-large';
  expect(codes).toEqual(expect.arrayContaining(known.split(' ')));
});

test.each(codes)('%s is told in one clear sentence of its own, in both languages', (code) => {
  for (const language of languages) {
    const sentence = describeIssue(language, { code, at: 'applicant.birthName' });
    expect(sentence).toMatch(/[.)]$/);
    expect(sentence).not.toBe(describeIssue(language, { code: 'never-heard-of', at: 'applicant.birthName' }));
    expect(sentence).not.toContain(code);
  }
});

test('an issue names the answer, the group it lies in, or the path that nothing knows', () => {
  expect(describeIssue('fr', { code: 'too-long', at: 'applicant.birthName' })).toContain('Nom de naissance');
  expect(describeIssue('fr', { code: 'missing', at: 'applicant.birthDate' })).toBe(
    'Écrivez votre date de naissance.',
  );
  expect(describeIssue('en', { code: 'attachment-not-found', at: 'pieces.visa.files.0.path' })).toContain(
    'Visa',
  );
  expect(describeIssue('fr', { code: 'unknown-field', at: 'applicant.colour' })).toContain(
    'applicant.colour',
  );
  expect(describeIssue('fr', { code: 'never-heard-of', at: 'elsewhere' })).toContain('elsewhere');
});
