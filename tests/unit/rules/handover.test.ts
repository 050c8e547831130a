import { describe, expect, test } from 'vitest';
import { type DraftDossier, dossierVersion } from '../../../core/model/dossier.ts';
import type { Handover } from '../../../core/model/handover.ts';
import { readPath, textsUnder, writePath } from '../../../core/model/path.ts';
import type { Signature } from '../../../core/model/signature.ts';
import {
  checkAnswer,
  differences,
  hostSignaturePath,
  makeAnswer,
  makeRequest,
  mergeAnswer,
  readHandover,
} from '../../../core/rules/handover.ts';
import { changeableByHost } from '../../../core/rules/host-answers.ts';
import { textFields } from '../../support/bad-input.ts';
import { story } from '../../support/story.ts';

const request = '0123456789abcdef0123456789abcdef';
const digest = 'a'.repeat(64);
const drawn: Signature = {
  way: 'drawn',
  signedOn: '2026-11-22',
  digest: 'd'.repeat(64),
  strokes: [[100, 200, 300.5, 220, 500, 180]],
};

const toBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const answerWith = (change: (draft: DraftDossier) => DraftDossier = (draft) => draft): Handover =>
  makeAnswer(request, change(writePath(makeRequest(story(), request).draft, hostSignaturePath, drawn)));

function thirdHosts(): DraftDossier {
  const host = {
    civility: 'madame',
    birthName: 'Le Goff',
    givenNames: 'Soizic',
    birthDate: '1961-03-09',
  } as const;
  return { ...story(), housing: { kind: 'third', since: '2026-09-02' }, host };
}

describe('a request', () => {
  test('holds what the attestation says, and not one other answer of the dossier', () => {
    // Every text of the dossier is replaced by its own path, so that a leak tells what it is.
    const full = textFields
      .filter(({ path }) => !path.includes('.0'))
      .reduce<DraftDossier>((draft, { path }) => writePath(draft, path, `text of ${path}`), thirdHosts());
    const kept = textsUnder({ draft: makeRequest(full, request).draft }, 'draft')
      .filter(({ text }) => text.startsWith('text of '))
      .map(({ text }) => text.replace('text of ', ''));
    expect(kept.sort()).toEqual(
      [
        ...['applicant', 'host', 'spouse'].flatMap((person) =>
          ['birthDate', 'birthName', 'birthPlace.country', 'birthPlace.town', 'givenNames', 'usageName'].map(
            (answer) => `${person}.${answer}`,
          ),
        ),
        ...['building', 'flat', 'place', 'postcode', 'street', 'town'].map((line) => `home.${line}`),
        ...['date', 'mention', 'place'].map((answer) => `hostSigning.${answer}`),
        'housing.since',
        'signing.date',
        'signing.place',
      ].sort(),
    );
  });

  test('of a file that asks for other papers names only those that the host gives', () => {
    const draft: DraftDossier = {
      ...thirdHosts(),
      filing: { kind: 'complement', requested: ['birth-certificate', 'hosting-attestation', 'host-id'] },
    };
    expect(makeRequest(draft, request).draft.filing).toEqual({
      kind: 'complement',
      requested: ['hosting-attestation', 'host-id'],
    });
  });

  test('carries no signature, though some were given', () => {
    const signed = writePath(story(), hostSignaturePath, drawn);
    expect(JSON.stringify(makeRequest(signed, request))).not.toContain('strokes');
  });

  test('is read as it was made, and what somebody put into it besides is left out', () => {
    const made = makeRequest(story(), request);
    expect(readHandover(toBytes(made), 'request')).toEqual(made);
    const stuffed = { ...made, draft: { ...story(), spouse: { ...story().spouse, nir: '190055612300123' } } };
    expect(readHandover(toBytes(stuffed), 'request')).toEqual(made);
  });
});

describe('an answer', () => {
  const waiting: DraftDossier = { ...story(), handover: { request } };
  const since = (day: string) => (draft: DraftDossier) => writePath(draft, 'housing.since', day);

  test('brings the signature back with the digest of what was shown', () => {
    const answer = readHandover(toBytes(answerWith()), 'answer');
    expect(differences(waiting, answer)).toEqual([
      { path: hostSignaturePath, before: undefined, after: drawn },
    ]);
    const merged = mergeAnswer(waiting, { ...answer, digest }, [hostSignaturePath]);
    expect(merged.signatures).toEqual({ 'hosting-attestation': { host: drawn } });
    expect(merged.handover).toEqual({ request, merged: [digest] });
  });

  test('shows what the host corrected, and only what is accepted is taken over', () => {
    const answer = answerWith((draft) =>
      writePath(since('2026-09-05')(draft), 'hostSigning', { place: 'Lorient', date: '2026-11-22' }),
    );
    expect(differences(waiting, answer)).toEqual([
      { path: 'housing.since', before: '2026-09-02', after: '2026-09-05' },
      { path: 'hostSigning.place', before: undefined, after: 'Lorient' },
      { path: 'hostSigning.date', before: undefined, after: '2026-11-22' },
      { path: hostSignaturePath, before: undefined, after: drawn },
    ]);
    const merged = mergeAnswer(waiting, { ...answer, digest }, ['hostSigning.place']);
    expect(merged).toEqual({
      ...waiting,
      hostSigning: { place: 'Lorient' },
      handover: { request, merged: [digest] },
    });
  });

  test('takes an answer away that the host emptied', () => {
    const answer = answerWith((draft) => writePath(draft, 'home.flat', ' '));
    expect(differences(waiting, answer)[0]).toEqual({
      path: 'home.flat',
      before: 'Appartement 4',
      after: undefined,
    });
    expect(mergeAnswer(waiting, { ...answer, digest }, ['home.flat']).home).not.toHaveProperty('flat');
  });

  test('changes nothing that is not the host’s to say, whatever is in it and whatever is accepted', () => {
    const hostile = {
      ...answerWith(),
      draft: { ...thirdHosts(), applicant: { birthName: 'Autre' }, bank: { account: 'french' as const } },
    };
    const answer = readHandover(toBytes(hostile), 'answer');
    const accepted = [
      'applicant.birthName',
      'bank.account',
      'pieces',
      '__proto__.x',
      'version',
      'housing.kind',
    ];
    expect(mergeAnswer(waiting, { ...answer, digest }, accepted)).toEqual({
      ...waiting,
      handover: { request, merged: [digest] },
    });
    expect(differences(waiting, answer).map(({ path }) => path)).not.toContain('housing.kind');
  });

  test('is taken over once', () => {
    const answer = { ...answerWith(since('2026-09-05')), digest };
    const once = mergeAnswer(waiting, answer, ['housing.since']);
    expect(() => mergeAnswer(once, answer, ['housing.since'])).toThrow('handover-merged');
    const later = { ...answer, digest: 'b'.repeat(64) };
    expect(mergeAnswer(once, later, []).handover?.merged).toEqual([digest, later.digest]);
  });

  test('of another dossier, or when nothing was handed over, is foreign', () => {
    const answer = { request: 'f'.repeat(32), digest };
    expect(() => checkAnswer(waiting, answer)).toThrow('handover-foreign');
    expect(() => checkAnswer(story(), { request, digest })).toThrow('handover-foreign');
  });

  test('remembers the last twenty that were taken over', () => {
    const merged = Array.from({ length: 20 }, (_, at) => at.toString(16).padStart(64, '0'));
    const full: DraftDossier = { ...story(), handover: { request, merged } };
    const kept = mergeAnswer(full, { ...answerWith(), digest }, []).handover?.merged;
    expect(kept).toEqual([...merged.slice(1), digest]);
  });

  test('with a photograph of the sheet says that it was signed by hand: the photograph stays where it is', () => {
    const photo = { path: 'attachments/0123456789abcdef0123456789abcdef.jpg', page: 1 };
    const draft = writePath(story(), hostSignaturePath, { way: 'photo', signedOn: '2026-11-22', photo });
    expect(readPath(makeAnswer(request, draft).draft, hostSignaturePath)).toEqual({
      way: 'paper',
      signedOn: '2026-11-22',
    });
  });

  test('lets the person who hosts correct what is said of them, and of nobody else', () => {
    const people = (draft: DraftDossier) =>
      new Set(
        changeableByHost(draft)
          .map((path) => path.split('.')[0])
          .filter((group) => group !== 'home'),
      );
    expect(people(story())).toEqual(new Set(['spouse', 'housing', 'hostSigning', 'attestation']));
    expect(people(thirdHosts())).toEqual(new Set(['host', 'housing', 'hostSigning', 'attestation']));
  });
});

describe('what was opened and does not hold together', () => {
  const answer = answerWith();
  const image = Buffer.from('a picture').toString('base64');
  const signedWith = (signed: unknown) => ({
    ...answer,
    draft: writePath(answer.draft, hostSignaturePath, signed),
  });

  test.for<[string, string, unknown]>([
    ['another kind', 'handover-foreign', makeRequest(story(), request)],
    ['a later version', 'handover-newer', { ...answer, version: 2 }],
    ['a later dossier', 'handover-newer', { ...answer, draft: { version: dossierVersion + 1 } }],
    ['no version', 'handover-damaged', { ...answer, version: undefined }],
    ['a version that is a trap', 'handover-damaged', { ...answer, version: { valueOf: 1, toString: 1 } }],
    ['nothing', 'handover-damaged', {}],
    ['a list', 'handover-damaged', []],
    ['a text', 'handover-damaged', 'attestation'],
    ['no draft', 'handover-damaged', { ...answer, draft: undefined }],
    ['an unknown answer', 'handover-damaged', { ...answer, draft: { ...answer.draft, admin: true } }],
    [
      'a text of a megabyte',
      'handover-damaged',
      { ...answer, draft: { ...answer.draft, home: { town: 'W'.repeat(1e6) } } },
    ],
    ['a request that names nothing', 'handover-damaged', { ...answer, request: '../../x' }],
    ['more than it should', 'handover-damaged', { ...answer, html: '<script>' }],
    [
      'a picture that is no base64',
      'handover-damaged',
      { ...signedWith({ way: 'image', signedOn: '2026-11-22' }), image: '<svg>' },
    ],
    [
      'an image without its picture',
      'handover-damaged',
      signedWith({ way: 'image', signedOn: '2026-11-22' }),
    ],
    ['a picture that nothing points to', 'handover-damaged', { ...answer, image }],
    [
      'a photograph, which cannot travel',
      'handover-damaged',
      signedWith({ way: 'photo', signedOn: '2026-11-22' }),
    ],
    ['a signature of no day', 'handover-damaged', signedWith({ way: 'paper', signedOn: '2026-02-31' })],
    ['a line outside of the pad', 'handover-damaged', signedWith({ ...drawn, strokes: [[0, 0, 1e9, 5]] })],
    ['a million lines', 'handover-damaged', signedWith({ ...drawn, strokes: Array(1000).fill([1, 2]) })],
  ])('%s', ([, code, value]) => {
    expect(() => readHandover(toBytes(value), 'answer')).toThrow(code);
  });

  test('a path in a signature is never followed: its picture is kept under a name of ours', () => {
    const hostile = signedWith({ way: 'image', signedOn: '2026-11-22', path: '../../../etc/passwd' });
    const read = readHandover(toBytes({ ...hostile, image }), 'answer');
    expect(readPath(read.draft, hostSignaturePath)).toEqual({ way: 'image', signedOn: '2026-11-22' });
    expect(read.image).toBe(image);
  });

  test('bytes that are no text are damaged', () => {
    expect(() => readHandover(new Uint8Array([0xff, 0xfe, 0x7b]), 'answer')).toThrow('handover-damaged');
  });

  test('a key of every object does not reach every object', () => {
    const trap = JSON.stringify(answer).replace('{', '{"__proto__":{"polluted":true},');
    expect(() => readHandover(new TextEncoder().encode(trap), 'answer')).toThrow('handover-damaged');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
