import { describe, expect, test } from 'vitest';
import {
  completeDossier,
  type DraftDossier,
  draftDossier,
  emptyDossier,
} from '../../../core/model/dossier.ts';
import { isUnder, readPath, schemaHasPath } from '../../../core/model/path.ts';
import { answerIssues } from '../../../core/rules/answer-issues.ts';
import { askedAnswers, askedWhen, isAsked } from '../../../core/rules/asked.ts';
import { story, today } from '../../support/story.ts';

const { applicant, stay, pieces } = story();

/** Each row: an answer, what opens it, what closes it. */
const branches: readonly [path: string, open: Partial<DraftDossier>, closed: Partial<DraftDossier>][] = [
  ['filing.letterDate', { filing: { kind: 'complement' } }, { filing: { kind: 'first' } }],
  ['filing.requested', { filing: { kind: 'complement' } }, {}],
  [
    'filing.letterReference',
    { filing: { kind: 'complement' }, writing: { purpose: 'appeal' } },
    { filing: { kind: 'complement' }, writing: { purpose: 'reminder' } },
  ],
  [
    'filing.requested',
    { filing: { kind: 'complement' }, writing: { purpose: 'pieces' } },
    { filing: { kind: 'complement' }, writing: { purpose: 'bank-details' } },
  ],
  ['filing.waitingNumber', { filing: { kind: 'complement' }, writing: { purpose: 'reminder' } }, {}],
  ['writing.purpose', { filing: { kind: 'complement' } }, {}],
  [
    'writing.postedOn',
    { filing: { kind: 'complement' }, writing: { purpose: 'reminder' } },
    { filing: { kind: 'complement' }, writing: { purpose: 'appeal' } },
  ],
  [
    'writing.original',
    { filing: { kind: 'complement' }, writing: { purpose: 'return-original' } },
    { filing: { kind: 'complement' } },
  ],
  [
    'writing.reason',
    { filing: { kind: 'complement' }, writing: { purpose: 'conciliator' } },
    { filing: { kind: 'first' }, writing: { purpose: 'conciliator' } },
  ],
  [
    'writing.movedOn',
    { filing: { kind: 'complement' }, writing: { purpose: 'new-address' } },
    { filing: { kind: 'complement' }, writing: { purpose: 'reminder' } },
  ],
  ['filing.route', { filing: { kind: 'first' } }, { filing: { kind: 'complement' } }],
  ['marriage', {}, { filing: { kind: 'complement' } }],
  ['bank.account', {}, { filing: { kind: 'complement' } }],
  ['stay.enteredOn', {}, { filing: { kind: 'complement' } }],
  ['stay.kind', { applicant: { nationality: 'PH' } }, { applicant: { nationality: 'CH' } }],
  ['stay.kind', { applicant: { nationality: 'GB' } }, { applicant: { nationality: 'IS' } }],
  ['stay.visaNumber', { stay: { kind: 'visa-c' } }, { stay: { kind: 'residence-permit' } }],
  ['stay.validUntil', { stay: { kind: 'vls-ts' } }, { stay: { kind: 'other' } }],
  ['stay.validation', { stay: { kind: 'vls-ts' } }, { stay: { kind: 'visa-c' } }],
  [
    'stay.validatedOn',
    { stay: { kind: 'vls-ts', validation: 'done' } },
    { stay: { kind: 'vls-ts', validation: 'to-do' } },
  ],
  ['stay.permitUntil', { stay: { kind: 'residence-permit' } }, { stay: { kind: 'vls-ts' } }],
  ['ground.kind', { applicant: { employment: 'none' } }, { applicant: { employment: 'employed' } }],
  ['spouse.nir', { ground: { kind: 'insured-spouse' } }, { ground: { kind: 'residence' } }],
  ['spouse.birthName', {}, { filing: { kind: 'complement', requested: ['passport'] } }],
  [
    'housing.kind',
    { filing: { kind: 'complement', requested: ['hosting-attestation'] } },
    { filing: { kind: 'complement' } },
  ],
  [
    'birthCertificate.owned',
    { filing: { kind: 'complement', requested: ['birth-certificate'] } },
    { filing: { kind: 'complement', requested: ['passport'] } },
  ],
  ['birthCertificate.owned', { pieces: {} }, { pieces: { 'birth-certificate': { sendAs: 'copy' } } }],
  ['children.certificates', { children: { any: 'yes' } }, { children: { any: 'no' } }],
  ['marriage.country', { marriage: { record: 'foreign' } }, { marriage: { record: 'french' } }],
  ['marriage.country', { marriage: { record: 'transcribed' } }, {}],
  ['host.birthName', { housing: { kind: 'third' } }, { housing: { kind: 'spouse' } }],
  ['hostSigning.date', { housing: { kind: 'third' } }, { housing: { kind: 'joint' } }],
  ['attestation.written', { housing: { kind: 'spouse' } }, {}],
  ['pieces.bank-details', { bank: { account: 'foreign' } }, { bank: { account: 'later' } }],
  ['addressee.name', {}, { filing: { route: 'pass' } }],
  [
    'addressee.name',
    { filing: { kind: 'complement', route: 'pass' } },
    { filing: { kind: 'first', route: 'pass' } },
  ],
  ['pass.hospital', { filing: { route: 'pass' } }, { filing: { route: 'cpam' } }],
];

describe('each question is asked in its case, and not in the other', () => {
  test.for(branches)('%s', ([path, open, closed]) => {
    expect([isAsked({ version: 6, ...open }, path), isAsked({ version: 6, ...closed }, path)]).toEqual([
      true,
      false,
    ]);
  });

  test('and every row of the table has its case here', () => {
    const isTested = (path: string) => branches.some(([one]) => isUnder(one, path));
    expect(askedWhen.filter(({ answers }) => !answers.some(isTested))).toEqual([]);
  });
});

test('every row names answers of the schema', () => {
  const schema = completeDossier(today);
  for (const path of askedWhen.flatMap((row) => row.answers))
    expect([path, schemaHasPath(schema, path), schemaHasPath(draftDossier, path)]).toEqual([
      path,
      true,
      true,
    ]);
});

test('what is not asked is neither missing nor wrong, and is kept', () => {
  const hidden = { ...stay, permitUntil: '2026-99-99', validatedOn: 'soon', validation: 'to-do' } as const;
  const draft: DraftDossier = { ...story(), stay: hidden };
  expect(answerIssues(draft, today)).toEqual([]);
  expect(readPath(askedAnswers(draft), 'stay.permitUntil')).toBeUndefined();
  expect(draft.stay?.permitUntil).toBe('2026-99-99');
});

test('a branch that closes and opens again finds its answers', () => {
  const host = { civility: 'madame', birthName: 'Kervella' } as const;
  const hosted: DraftDossier = { ...story(), housing: { kind: 'third' }, host };
  const own: DraftDossier = { ...hosted, housing: { ...hosted.housing, kind: 'own' } };
  expect(askedAnswers(own).host).toBeUndefined();
  expect(askedAnswers({ ...own, housing: { ...own.housing, kind: 'third' } }).host).toEqual(host);
});

test('a scan of the bank details waits while they are to come later', () => {
  const files = [{ path: 'bank.pdf' }];
  const draft: DraftDossier = { ...story(), pieces: { ...pieces, 'bank-details': { files } } };
  expect(askedAnswers(draft).pieces?.['bank-details']).toBeUndefined();
  expect(askedAnswers({ ...draft, bank: { account: 'french' } }).pieces?.['bank-details']).toEqual({ files });
});

test('with nothing known, what a first file of somebody from far away needs is asked', () => {
  const paths = [
    'filing.kind',
    'stay.kind',
    'ground.kind',
    'spouse.birthName',
    'addressee.name',
    'marriage.date',
  ];
  expect(paths.filter((path) => !isAsked(emptyDossier(), path))).toEqual([]);
  expect(
    ['host', 'pass', 'children.certificates', 'filing.requested'].filter((path) =>
      isAsked(emptyDossier(), path),
    ),
  ).toEqual([]);
});

test('an applicant in work keeps the answers about the spouse, who may host', () => {
  const draft: DraftDossier = { ...story(), applicant: { ...applicant, employment: 'employed' } };
  expect(isAsked(draft, 'spouse.birthName')).toBe(true);
  expect(isAsked(draft, 'spouse.nir')).toBe(false);
});
