import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { askedAnswers } from '../../../core/rules/asked.ts';
import { checkConsistency } from '../../../core/rules/consistency.ts';
import { story, today } from '../../support/story.ts';

const { applicant, spouse, stay, housing, marriage, signing, home, addressee, bank, birthCertificate } =
  story();
const letter: DraftDossier['filing'] = {
  kind: 'complement',
  letterDate: '2026-11-23',
  requested: ['passport'],
};

function warnings(change: Partial<DraftDossier>): string[] {
  const draft = askedAnswers({ ...story(), ...change });
  return checkConsistency(draft, today).map(({ code, at }) => `${code} ${at}`);
}

test('nothing disagrees in the story', () => {
  expect(warnings({})).toEqual([]);
});

test.for([
  ['entered-before-visa stay.enteredOn', { stay: { ...stay, enteredOn: '2026-08-01' } }],
  ['entered-after-visa stay.validUntil', { stay: { ...stay, validUntil: '2026-09-01' } }],
  ['validated-before-entry stay.validatedOn', { stay: { ...stay, validatedOn: '2026-09-01' } }],
  ['visa-ends-before-it-starts stay.validUntil', { stay: { ...stay, validFrom: '2028-01-01' } }],
  ['visa-expires-soon stay.validUntil', { stay: { ...stay, validUntil: '2027-01-23' } }],
  [
    'permit-expires-soon stay.permitUntil',
    { stay: { ...stay, kind: 'residence-permit', permitUntil: '2026-12-01' } },
  ],
  ['passport-expired passport.expiresOn', { passport: { expiresOn: '2026-11-22' } }],
  ['passport-expires-soon passport.expiresOn', { passport: { expiresOn: '2026-11-23' } }],
  ['visa-not-started signing.date', { signing: { ...signing, date: '2026-08-23' } }],
  [
    'host-minor host.birthDate',
    { housing: { ...housing, kind: 'third' }, host: { ...spouse, birthDate: '2008-11-24' } },
  ],
  ['hosted-before-entry housing.since', { housing: { ...housing, since: '2026-09-01' } }],
  ['born-after-marriage marriage.date', { marriage: { ...marriage, date: '1991-01-01' } }],
  ['spouse-born-after-marriage marriage.date', { marriage: { ...marriage, date: '1989-01-01' } }],
  ['married-after-signing signing.date', { signing: { ...signing, date: '2026-06-05' } }],
  ['signed-before-hosting signing.date', { signing: { ...signing, date: '2026-09-01' } }],
  ['signed-before-validation signing.date', { signing: { ...signing, date: '2026-09-05' } }],
  ['signed-before-letter signing.date', { filing: letter, signing: { ...signing, date: '2026-11-22' } }],
  ['same-person-twice spouse.birthName', { spouse: { ...spouse, ...namesOf(applicant) } }],
  [
    'same-person-twice spouse.birthName',
    { spouse: { ...spouse, ...namesOf(applicant), birthName: ' REYES ', givenNames: 'María Luz' } },
  ],
  [
    'host-is-hosted host.birthName',
    { housing: { ...housing, kind: 'third' }, host: { ...spouse, civility: 'madame' } },
  ],
  ['employed-not-this-case applicant.employment', { applicant: { ...applicant, employment: 'employed' } }],
  ['european-cover applicant.nationality', { applicant: { ...applicant, nationality: 'IT' } }],
  ['bank-foreign bank.account', { bank: { ...bank, account: 'foreign' } }],
  ['only-original birthCertificate.owned', { birthCertificate: { ...birthCertificate, owned: 'one' } }],
  // A specimen that the CNAM publishes with its own checks.
  ['nir-other-sex spouse.nir', { spouse: { ...spouse, nir: '2 84 05 88 321 025 32' } }],
  ['nir-other-birth spouse.nir', { spouse: { ...spouse, nir: '2 84 05 88 321 025 32' } }],
  ['fund-elsewhere addressee.postcode', { addressee: { ...addressee, postcode: '75948' } }],
  ['town-not-of-postcode home.town', { home: { ...home, town: 'Lorient' } }],
  ['postcode-unknown home.postcode', { home: { ...home, postcode: '56999' } }],
] as const)('%s', ([warning, change]) => {
  expect(warnings(change)).toContain(warning);
});

test.for([
  ['a passport that is good for more than two months', { passport: { expiresOn: '2027-01-24' } }],
  ['a visa that is good for more than two months', { stay: { ...stay, validUntil: '2027-01-24' } }],
  [
    'an entry on the first day of the visa, validated and hosted on the same day',
    {
      stay: { ...stay, enteredOn: '2026-08-24', validatedOn: '2026-08-24' },
      housing: { ...housing, since: '2026-08-24' },
    },
  ],
  [
    'a birth known to the year of the marriage',
    {
      spouse: { ...spouse, birthDate: '2026' },
    },
  ],
  [
    'a host who is eighteen today',
    { housing: { ...housing, kind: 'third' }, host: { ...spouse, birthDate: '2008-11-23' } },
  ],
  [
    'a father and a son of one name',
    {
      housing: { ...housing, kind: 'third' },
      host: { ...spouse, birthDate: '1960-05-03' },
    },
  ],
  [
    'the dates of a visa that is no longer the answer',
    {
      stay: { ...stay, kind: 'residence-permit', permitUntil: '2027-08-01', enteredOn: '2026-08-01' },
      housing: { ...housing, since: '2026-09-02' },
    },
  ],
] as const)('%s is nothing to warn of', ([, change]) => {
  expect(warnings(change)).toEqual([]);
});

// A number of INSEE has 97 and 98 for whom was born overseas, which is France; 99 for whom was born abroad.
test.for([
  ['RE', '1 90 05 97 415 001', []],
  ['FR', '1 90 05 97 415 001', []],
  ['PH', '1 90 05 97 415 001', ['nir-other-place spouse.nir']],
  ['PH', '1 90 05 99 220 001', []],
  ['GP', '1 90 05 99 220 001', ['nir-other-place spouse.nir']],
] as const)('a spouse born in %s with the number %s', ([country, number, expected]) => {
  const thirteen = number.replaceAll(' ', '');
  const key = String(97 - (Number(thirteen) % 97)).padStart(2, '0');
  const nir = `${thirteen}${key}`;
  expect(warnings({ spouse: { ...spouse, nir, birthPlace: { town: 'Saint-Paul', country } } })).toEqual(
    expected,
  );
});

function namesOf(person: DraftDossier['applicant']) {
  return {
    birthName: person?.birthName,
    givenNames: person?.givenNames,
    birthDate: person?.birthDate,
  };
}
