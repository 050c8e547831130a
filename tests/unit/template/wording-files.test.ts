import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentTable } from '../../../core/rules/documents.ts';
import { parseWording } from '../../../core/template/wording.ts';

const templates = new URL('../../../templates/', import.meta.url);
const files = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('fr.txt'),
);

/** Agreement left to the reader: (e), ·e, .e.s, né/e, and "il/elle". */
const openAgreement = /\([eE]s?\)|\((?:ne|le|se|s)\)|[·•]e|\p{L}\.e\b|\p{L}\/e\b|\bil\/elle\b|époux\/épouse/u;

test('fifteen papers have their wording in a file', () => {
  expect(files).toHaveLength(15);
});

test.each(files)('%s agrees in gender and number, and never leaves it to the reader', (file) => {
  for (const [key, message] of parseWording(readFileSync(new URL(file, templates), 'utf8')))
    expect(message, key).not.toMatch(openAgreement);
});

test.each(files)('%s is typed with the apostrophes and quotes of print', (file) => {
  for (const [key, message] of parseWording(readFileSync(new URL(file, templates), 'utf8')))
    expect(message, key).not.toMatch(/['"]/);
});

test('no title of a document leaves an agreement open, for a wife or for a husband', () => {
  for (const civility of ['madame', 'monsieur'] as const) {
    for (const kind of ['spouse', 'third'] as const) {
      const draft = { version: 6, spouse: { civility }, host: { civility }, housing: { kind } } as const;
      for (const { id, title } of documentTable)
        expect(typeof title === 'string' ? title : title(draft), id).not.toMatch(openAgreement);
    }
  }
});
