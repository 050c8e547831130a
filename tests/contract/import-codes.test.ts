import { expect, test } from 'vitest';
import { describeIssue } from '../../core/i18n/describe-issue.ts';

/** Why a file may be refused. */
const codes = [
  'attachment-empty',
  'attachment-too-large',
  'attachment-type',
  'attachment-web-page',
  'attachment-damaged',
  'attachment-encrypted',
  'attachment-password-wrong',
  'attachment-annotated',
  'attachment-too-complex',
  'attachment-xfa',
  'attachment-too-many-pages',
  'attachment-too-many-pixels',
  'attachment-page-missing',
  'attachment-twice',
  'attachment-not-found',
  'attachment-unreadable',
  'signature-empty',
  'signature-not-a-picture',
  'handover-wrong-passphrase',
  'handover-damaged',
  'handover-foreign',
  'handover-newer',
  'handover-merged',
  'import-cancelled',
  'import-took-too-long',
  'import-crashed',
];

/** What a person can do about it. */
const cures = {
  fr: /Prenez|Donnez|Vérifiez|Demandez|demandez|Choisissez|choisissez|Installez|Scannez|Enregistrez|Écrivez|écrivez|Ajoutez|ajoutez|Imprimez|imprimez|Gardez|gardez|Essayez/,
  en: /Take|Give|Check|Ask|ask|Choose|choose|Install|Scan|Save|Write|write|Add|add|Print|print|Keep|Try/,
};

test.each(codes)('a file that is refused as %s is told with what to do, in both languages', (code) => {
  for (const language of ['fr', 'en'] as const) {
    const sentence = describeIssue(language, { code, at: 'pieces.passport' });
    expect(sentence).not.toBe(describeIssue(language, { code: 'never-heard-of', at: 'pieces.passport' }));
    expect(sentence).toMatch(cures[language]);
    expect(sentence).toMatch(/\.$/);
  }
});

test('a file that is stored already is named by its paper and its place', () => {
  const at = 'pieces.passport.files.1.path';
  expect(describeIssue('en', { code: 'attachment-damaged', at })).toMatch(
    /^Passport.*, file 2: this file is damaged/,
  );
  expect(describeIssue('fr', { code: 'attachment-encrypted', at })).toMatch(
    /^Passeport.*, fichier.2.: ce PDF est protégé/,
  );
});
