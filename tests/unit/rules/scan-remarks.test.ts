import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { judgeDossier } from '../../../core/rules/judge.ts';
import { story, today } from '../../support/story.ts';

type Passport = NonNullable<NonNullable<DraftDossier['pieces']>['passport']>;

function warningsOf(passport: Passport): { code: string; at: string }[] {
  const draft = story();
  const { warnings } = judgeDossier({ ...draft, pieces: { ...draft.pieces, passport } }, today);
  return warnings.filter(({ code }) => code.startsWith('scan-'));
}

const files: Passport['files'] = [
  { path: 'a.jpg', pages: 1, remarks: [{ page: 1, flaw: 'cut-off' }] },
  {
    path: 'b.pdf',
    pages: 3,
    remarks: [
      { page: 2, flaw: 'low-resolution' },
      { page: 3, flaw: 'low-resolution' },
      { page: 3, flaw: 'blurred' },
    ],
  },
];

test('each flaw of a file that is printed is said once, where the file is', () => {
  expect(warningsOf({ sendAs: 'copy', files })).toEqual([
    { code: 'scan-cut-off', at: 'pieces.passport.files.0' },
    { code: 'scan-low-resolution', at: 'pieces.passport.files.1' },
    { code: 'scan-blurred', at: 'pieces.passport.files.1' },
  ]);
});

test('a page that was taken out is not spoken of', () => {
  const sheets = [
    { path: 'a.jpg', page: 1 },
    { path: 'b.pdf', page: 1 },
    { path: 'b.pdf', page: 2 },
  ];
  expect(warningsOf({ sendAs: 'copy', files, sheets }).map(({ code }) => code)).toEqual([
    'scan-cut-off',
    'scan-low-resolution',
  ]);
});

test('a page that was cropped by hand is no longer said to look cut; what else is wrong with it is', () => {
  const corners = [
    { x: 0, y: 0.1 },
    { x: 1, y: 0.1 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ];
  const remarks = [
    { page: 1, flaw: 'cut-off' as const },
    { page: 1, flaw: 'blurred' as const },
  ];
  const cropped = [{ path: 'a.jpg', pages: 1, remarks }];
  const codesWith = (edit: object) =>
    warningsOf({ sendAs: 'copy', files: cropped, sheets: [{ path: 'a.jpg', page: 1, ...edit }] }).map(
      ({ code }) => code,
    );
  expect(codesWith({ turn: 90 })).toEqual(['scan-cut-off', 'scan-blurred']);
  expect(codesWith({ corners })).toEqual(['scan-blurred']);
});

test('a scan that is not printed may look as it likes', () => {
  expect(warningsOf({ sendAs: 'original', files })).toEqual([]);
  expect(warningsOf({ sendAs: 'by-hand', files })).toEqual([]);
});

test('a page that may lie on its side is not spoken of once it was turned', () => {
  const lying: Passport['files'] = [{ path: 'a.jpg', pages: 1, remarks: [{ page: 1, flaw: 'sideways' }] }];
  const turned = [{ path: 'a.jpg', page: 1, turn: 90 as const }];
  expect(warningsOf({ sendAs: 'copy', files: lying }).map(({ code }) => code)).toEqual(['scan-sideways']);
  expect(warningsOf({ sendAs: 'copy', files: lying, sheets: turned })).toEqual([]);
});
