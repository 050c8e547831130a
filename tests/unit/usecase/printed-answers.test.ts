import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { readPath, writePath } from '../../../core/model/path.ts';
import { signedIds } from '../../../core/model/signature.ts';
import { keepHostAnswers } from '../../../core/rules/host-answers.ts';
import { planDocuments } from '../../../core/rules/plan.ts';
import { changedAnswers } from '../../../core/rules/signatures.ts';
import { signingSheet } from '../../../core/usecase/signing-sheet.ts';
import { examplePorts, readExample } from '../../support/example-packs.ts';
import { quickStory } from '../../support/signed.ts';

async function changedBy(changes: Partial<DraftDossier>, document: (typeof signedIds)[number]) {
  const before = await signingSheet(examplePorts, quickStory(), document);
  const after = await signingSheet(examplePorts, quickStory(changes), document);
  return { isSame: before.digest === after.digest, changed: changedAnswers(before, after.answers) };
}

describe('what has changed since a paper was signed', () => {
  const story = quickStory();

  test.each<[string, (typeof signedIds)[number], Partial<DraftDossier>, string[]]>([
    ['an answer', 'letter', { stay: { ...story.stay, visaNumber: 'FRA012345699' } }, ['stay.visaNumber']],
    ['an answer that is gone', 'letter', { stay: { ...story.stay, visaNumber: '' } }, ['stay.visaNumber']],
    [
      'a part of a name',
      'form',
      { applicant: { ...story.applicant, givenNames: 'Ana' } },
      ['applicant.givenNames'],
    ],
    [
      'a choice that only agrees',
      'letter',
      { spouse: { ...story.spouse, civility: 'madame' } },
      ['pack.enclosures', 'spouse.civility'],
    ],
    [
      'the host’s own day',
      'hosting-attestation',
      { hostSigning: { date: '2026-11-20' } },
      ['hostSigning.date', 'signing.date'],
    ],
    ['words that are typed', 'form', { signing: { ...story.signing, mention: 'Lu' } }, ['signing.mention']],
    [
      'who is written to',
      'letter',
      { addressee: { ...story.addressee, town: 'BREST CEDEX' } },
      ['addressee.town'],
    ],
    [
      'what is enclosed',
      'letter',
      { pieces: { ...story.pieces, 'birth-certificate': { sendAs: 'original' } } },
      ['pack.enclosures', 'pack.originals'],
    ],
  ])('%s is named', async (_, document, changes, expected) => {
    const { isSame, changed } = await changedBy(changes, document);
    expect(isSame).toBe(false);
    expect(changed?.sort()).toEqual(expected);
  });

  test('what a paper does not print is not named, although somebody changed it too', async () => {
    const applicant = {
      ...story.applicant,
      phone: '0612345678',
      email: 'nouveau@exemple.fr',
      birthDate: '1992-02-15',
    };
    const { changed } = await changedBy({ applicant }, 'hosting-attestation');
    expect(changed).toEqual(['applicant.birthDate']);
  });

  test('no answer is named where only the sheet is another one', async () => {
    const { answers } = await signingSheet(examplePorts, story, 'letter');
    expect(changedAnswers({ digest: 'a'.repeat(64), answers }, answers)).toEqual([]);
  });
});

test('in every case, a paper whose text is another one has an answer that is another one', async () => {
  // The rules of what is printed are in the templates: whatever changes the bytes has to be among the answers.
  const cases = ['story', 'cases/al-rahman-yusuf', 'cases/mirzoyan-ani', 'cases/benali-amina'];
  for (const name of cases) {
    const draft = { ...readExample(name), pieces: {} };
    const documents = planDocuments(draft).flatMap(({ id }) => signedIds.filter((signed) => signed === id));
    expect(documents.length, name).toBeGreaterThan(0);
    for (const document of documents) {
      const before = await signingSheet(examplePorts, draft, document);
      for (const [path, value] of textsOf(draft)) {
        const after = await signingSheet(examplePorts, writePath(draft, path, value), document);
        const told = changedAnswers(before, after.answers)?.length ?? 0;
        expect([name, document, path, told > 0 || after.digest === before.digest]).toEqual([
          name,
          document,
          path,
          true,
        ]);
      }
    }
  }
}, 120_000);

/** Answers of several groups, each with another value. */
function textsOf(draft: DraftDossier): [string, string][] {
  const values = {
    'applicant.birthName': 'Autre',
    'applicant.birthDate': '1990-01-02',
    'applicant.birthPlace.town': 'Autreville',
    'applicant.nationality': 'BR',
    'spouse.givenNames': 'Autre',
    'host.usageName': 'Autre',
    'home.postcode': '35000',
    'housing.since': '2025-01-02',
    'marriage.town': 'Autreville',
    'filing.letterDate': '2026-10-01',
    'filing.waitingNumber': '',
    'pass.hospital': 'Autre',
    'signing.place': 'Autreville',
    'children.any': 'yes',
  };
  return Object.entries(values).filter(([path]) => readPath(draft, path) !== undefined);
}

test('what travels with the host’s signature tells nothing but the answers that travel anyway', async () => {
  const handed = keepHostAnswers(quickStory());
  const { answers } = await signingSheet(examplePorts, handed, 'hosting-attestation');
  const here = await signingSheet(examplePorts, quickStory(), 'hosting-attestation');
  expect(answers).toEqual(here.answers);
  for (const { at } of answers.filter(({ at }) => !at.startsWith('pack.')))
    expect([at, readPath(handed, at)]).toEqual([at, expect.any(String)]);
});
