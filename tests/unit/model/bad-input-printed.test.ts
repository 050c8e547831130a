import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { readPath } from '../../../core/model/path.ts';
import { settleAnswers } from '../../../core/model/validate.ts';
import { paperPorts } from '../../../core/node/paper-ports.ts';
import { isAsked } from '../../../core/rules/asked.ts';
import { documentTable } from '../../../core/rules/documents.ts';
import { buildPack } from '../../../core/usecase/build-pack.ts';
import { answer } from '../../support/arbitrary-draft.ts';
import { badKinds, textFields } from '../../support/bad-input.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { dossiersFolder, story, templatesFolder, today } from '../../support/story.ts';

const ports = {
  ...paperPorts({ templatesFolder, attachmentsFolder: dossiersFolder }),
  clock: { now: () => new Date(`${today}T12:00:00`) },
};

/** Every paper by hand, to be quick. */
const byHand: DraftDossier = {
  ...story(),
  pieces: Object.fromEntries(
    documentTable.flatMap(({ id, kind }) => (kind === 'piece' ? [[id, { sendAs: 'by-hand' as const }]] : [])),
  ),
};

const letterFor = (writing: DraftDossier['writing']): DraftDossier => ({
  ...byHand,
  filing: { kind: 'complement', letterDate: today },
  writing,
});

/** Some files that print every text between them: the kinds of badness take turns on them. */
const files: readonly DraftDossier[] = [
  { ...byHand, housing: { ...byHand.housing, kind: 'third' }, host: { ...byHand.spouse } },
  { ...byHand, filing: { kind: 'first', route: 'pass' } },
  { ...byHand, filing: { kind: 'complement', letterDate: today, requested: ['hosting-attestation'] } },
  letterFor({ purpose: 'reminder', postedOn: today }),
  letterFor({ purpose: 'appeal', dispute: 'other' }),
  letterFor({ purpose: 'new-address', movedOn: today }),
];

/** Pieces and signatures are no words; what follows the posting is on the screen alone. */
const isElsewhere = (path: string) => /^(pieces|signatures|posting|journey|officialForm)\b/.test(path);

type Filled = { draft: DraftDossier; paths: string[] };

/** Puts a text wherever the file takes one in free words; a text with a format of its own is refused by it. */
function fill(file: DraftDossier, textAt: (index: number) => string): Filled {
  const paths = textFields
    .filter(({ path, schema }) => isAsked(file, path) && schema.safeParse('Qx').success)
    .map(({ path }) => path)
    .filter((path) => !isElsewhere(path));
  const draft = paths.reduce((filled, path, index) => answer(filled, { path, value: textAt(index) }), file);
  return { draft, paths };
}

async function print({ draft }: Filled) {
  const { pdf, report } = await buildPack(ports, draft);
  const text = (await readPdf(pdf)).pages.map(({ running }) => running).join(' ');
  return { text, capitals: text.toUpperCase(), blocked: report.blockers.map(({ at }) => at) };
}

/** Which of the texts are on paper at all, found by a word of its own for each. */
async function findPrinted(file: DraftDossier): Promise<string[]> {
  const wordAt = (index: number) =>
    `Q${index.toString(6).replace(/\d/g, (digit) => 'BCDFGH'.charAt(Number(digit)))}Q`;
  const filled = fill(file, wordAt);
  const { capitals } = await print(filled);
  return filled.paths.filter((_, index) => capitals.includes(wordAt(index)));
}

const printedOn = Promise.all(files.map(findPrinted));

test('every text is on paper somewhere', async () => {
  const printed = new Set((await printedOn).flat());
  const asked = new Set(files.flatMap((file) => fill(file, () => '').paths));
  expect([...asked].filter((path) => !printed.has(path))).toEqual([]);
});

test.for(Object.entries(badKinds).map(([kind, bad], index) => [kind, bad, index % files.length] as const))(
  '%s is printed as it is, or the answer is named that cannot be',
  async ([, bad, turn]) => {
    const file = files[turn] ?? byHand;
    const filled = fill(file, () => bad);
    const { text, capitals, blocked } = await print(filled);
    const settled = settleAnswers(filled.draft);
    for (const path of (await printedOn)[turn] ?? []) {
      const shown = capitals.includes(String(readPath(settled, path)).toUpperCase());
      expect([path, shown || blocked.includes(path)]).toEqual([path, true]);
    }
    if (blocked.length === 0) expect(text).not.toContain('□');
  },
);

test('spaces alone print as if nothing had been typed', async () => {
  for (const file of files) {
    const blank = await print(fill(file, () => badKinds.blanks));
    expect(blank).toEqual(await print(fill(file, () => '')));
  }
});
