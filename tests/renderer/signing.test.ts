import { describe, expect, test } from 'vitest';
import { isMessageKey } from '../../core/i18n/messages.ts';
import { translator } from '../../core/i18n/translate.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { checkPassphrase } from '../../renderer/form/check-passphrase.ts';
import { checkSigning } from '../../renderer/signing/check-signing.ts';
import { noSignature, signatureOf } from '../../renderer/signing/drawn.ts';
import { addressFields, hostNames, hostOf, identityFields } from '../../renderer/signing/host/host-fields.ts';
import { sentenceValues } from '../../renderer/signing/host/sentence.ts';
import { placesOf, signatureAt, standingAt } from '../../renderer/signing/signature-standing.ts';
import { checkPage } from '../../renderer/steps/check-page.ts';
import { pageById } from '../../renderer/steps/order.ts';
import story from '../dossiers/story.json' with { type: 'json' };

const today = '2026-11-23';
// A JSON file has no literal types; the story is checked as a dossier elsewhere.
const complete = story as DraftDossier;
const [digest, other] = ['a'.repeat(64), 'b'.repeat(64)];

describe('where a signature stands', () => {
  const place = { document: 'letter', signer: 'applicant' } as const;
  const signed = { signedOn: today, digest };
  const strokes = [[0, 0, 10, 10]];
  const photo = { path: 'letter.jpg', page: 1 };

  test.each([
    ['nothing was signed', undefined, 'missing'],
    ['it was signed by hand', { way: 'paper' as const, ...signed }, 'paper'],
    ['it was drawn', { way: 'drawn' as const, strokes, ...signed }, 'drawn'],
    ['nothing was drawn', { way: 'drawn' as const, strokes: [], ...signed }, 'missing'],
    ['a photograph was compared', { way: 'photo' as const, photo, ...signed }, 'photo'],
    ['a photograph was not compared', { way: 'photo' as const, photo, signedOn: today }, 'photo-unchecked'],
    ['there is no photograph', { way: 'photo' as const, signedOn: today }, 'missing'],
    ['the text is another one', { way: 'paper' as const, signedOn: today, digest: other }, 'void'],
    ['the text of the photograph is another one', { way: 'photo' as const, photo, digest: other }, 'void'],
  ])('%s', (_, given, standing) => {
    const draft = { ...complete, signatures: { letter: { applicant: given } } };
    expect(
      standingAt(draft, place, { digest, boxes: [{ signer: 'applicant', page: 1, box: [0, 0, 80, 30] }] }),
    ).toBe(standing);
  });

  test('is not known before the paper is, and a signature without a way is none', () => {
    const signedByHand = {
      ...complete,
      signatures: { letter: { applicant: { way: 'paper' as const, digest } } },
    };
    expect(standingAt(signedByHand, place, undefined)).toBeUndefined();
    const draft = { ...complete, signatures: { letter: { applicant: { signedOn: today } } } };
    expect(signatureAt(draft, place)).toBeUndefined();
    expect(standingAt(draft, place, undefined)).toBe('missing');
  });

  test('is asked of each person for their own papers', () => {
    expect(placesOf(complete, 'applicant').map(({ document }) => document)).toEqual(['letter', 'form']);
    expect(placesOf(complete, 'host').map(({ document }) => document)).toEqual(['hosting-attestation']);
  });
});

describe('signing on the screen', () => {
  test('asks for a place and a day that can be', () => {
    expect(checkSigning(complete, 'letter', today)).toEqual([]);
    const signing = (change: object) => ({ ...complete, signing: { ...complete.signing, ...change } });
    expect(checkSigning(signing({ place: ' ', date: '' }), 'letter', today)).toEqual([
      { code: 'missing', at: 'signing.place' },
      { code: 'missing', at: 'signing.date' },
    ]);
    expect(checkSigning(signing({ date: '2026-11-24' }), 'form', today)).toEqual([
      { code: 'date-in-future', at: 'signing.date' },
    ]);
    expect(checkSigning(signing({ date: '2026-08-01' }), 'form', today)).toEqual([
      { code: 'signed-before-declared', at: 'signing.date' },
    ]);
  });

  test('asks the host for their own, although the sheet would bear those of the applicant', () => {
    expect(checkSigning(complete, 'hosting-attestation', today)).toEqual([
      { code: 'missing', at: 'hostSigning.place' },
      { code: 'missing', at: 'hostSigning.date' },
    ]);
  });

  test('gives nothing where nothing was made', () => {
    expect(signatureOf('drawn', noSignature)).toBeUndefined();
    expect(signatureOf('image', { lines: [[1, 1]], image: undefined })).toBeUndefined();
    expect(signatureOf('drawn', { lines: [[1, 1]], image: undefined })).toEqual({
      way: 'drawn',
      strokes: [[1, 1]],
    });
  });
});

test('Continue tells an empty day of signing at that day, and lets a day pass that only looks wrong', () => {
  const signedOn = (day: string) => ({
    ...complete,
    signatures: { letter: { applicant: { way: 'paper' as const, signedOn: day, digest } } },
  });
  const at = 'signatures.letter.applicant.signedOn';
  expect(checkPage(pageById('sign'), signedOn(''), today).wrong).toEqual([{ code: 'missing', at }]);
  const early = checkPage(pageById('sign'), signedOn('2026-08-01'), today);
  expect(early.wrong).toEqual([]);
  expect(early.remarks).toEqual([{ code: 'signed-before-declared', at }]);
});

describe('the view of the host', () => {
  const third: DraftDossier = {
    ...complete,
    housing: { kind: 'third', since: '2026-09-02' },
    host: { civility: 'madame', birthName: 'Le Goff', givenNames: 'Annick', birthDate: '1958-04' },
  };
  const t = translator('fr');

  test('says the sentence in the words of who signs', () => {
    expect(t('hosting.sentence.me', sentenceValues(complete, 'fr'))).toBe(
      'Je soussigné Loïc Kervella, né le 3 mai 1990 à Lorient (France),',
    );
    expect(t('hosting.sentence.them', sentenceValues(complete, 'fr'))).toContain(
      'que Maria Luz Kervella habite chez moi, Appartement 4, 12 rue des Lices, 56000 Vannes,',
    );
    expect(t('hosting.sentence.me', sentenceValues(third, 'fr'))).toContain(
      'soussignée Annick Le Goff, née en avril 1958',
    );
    expect(t('hosting.sentence.them', sentenceValues(third, 'fr'))).toContain('et Loïc Kervella habitent');
  });

  test('leaves a gap where an answer is missing', () => {
    expect(t('hosting.sentence.them', sentenceValues({ version: 6 }, 'fr'))).toContain(
      'que … habite chez moi, …',
    );
  });

  test('asks for the third person where one hosts, by names that fit', () => {
    expect(hostOf(complete)).toBe('spouse');
    expect(hostOf(third)).toBe('host');
    const names = hostNames(third);
    for (const { path } of [...identityFields('host'), ...addressFields])
      expect(isMessageKey(names.get(path) ?? ''), path).toBe(true);
  });
});

describe('a passphrase', () => {
  test.each([
    ['short', undefined, 'passphrase-short'],
    ['        ', undefined, 'passphrase-short'],
    ['bleu cheval', 'bleu chevet', 'passphrase-differs'],
    ['bleu cheval', ' bleu cheval\n', undefined],
    ['bleu cheval', undefined, undefined],
  ])('%j, %j', (passphrase, again, code) => {
    expect(checkPassphrase(passphrase, again)).toBe(code);
  });
});
