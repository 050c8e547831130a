import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { readDraft } from '../../../core/model/validate.ts';
import { paperPorts } from '../../../core/node/paper-ports.ts';
import { documentTable } from '../../../core/rules/documents.ts';
import { buildPack } from '../../../core/usecase/build-pack.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { caseFolder, templatesFolder, today } from '../../support/story.ts';

const ports = {
  ...paperPorts({ templatesFolder, attachmentsFolder: caseFolder }),
  clock: { now: () => new Date(`${today}T12:00:00`) },
};

/** Hosted by the mother-in-law, so that three people are named; every paper by hand, to be quick. */
const hosted: DraftDossier = {
  ...readDraft(JSON.parse(readFileSync(`${caseFolder}/al-rahman-yusuf.json`, 'utf8'))),
  pieces: Object.fromEntries(
    documentTable.flatMap(({ id, kind }) => (kind === 'piece' ? [[id, { sendAs: 'by-hand' as const }]] : [])),
  ),
};

const alphabets = [
  'aăâeêioôơuưyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵđbch',
  'aąbcćdeęijklłmnńoóprsśtuwyzźż',
  'abcçdefgğhıijklmnoöprsştuüvyz',
  'aābdḍġhḥḫiīkqrsṣšṯtṭuūwyzẓʿʾ',
  'aáäåæbcčdďeěéfghiíľňoóôøœřsšșțtťuúůűvyýzž',
  'aạbeẹiịoọsṣuụñéèàgbkpmnɛɔŋ',
];

const word = fc
  .constantFrom(...alphabets)
  .chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 7 }))
  .map(([first = '', ...others]) => first.toUpperCase() + others.join(''));
const name = fc
  .array(word, { minLength: 1, maxLength: 2 })
  .chain((words) => fc.constantFrom(' ', '-', '’').map((between) => words.join(between)));
/** As a keyboard or a file of another system may give it: accents apart, in any order of composition. */
const typed = fc.tuple(name, fc.constantFrom('NFC', 'NFD')).map(([text, form]) => text.normalize(form));
const names = fc.record({ birthName: typed, givenNames: fc.option(typed, { nil: undefined }) });

type Names = { birthName: string; givenNames?: string | undefined };

const printed = ({ birthName, givenNames }: Names) =>
  [givenNames, birthName.normalize('NFC').toUpperCase()]
    .filter((part) => part !== undefined)
    .join(' ')
    .normalize('NFC');

const printedOnForm = ({ birthName, givenNames }: Names) =>
  [birthName.normalize('NFC').toUpperCase(), givenNames]
    .filter((part) => part !== undefined)
    .join(' · ')
    .normalize('NFC');

function withNames(applicant: Names, spouse: Names, host: Names): DraftDossier {
  const { usageName: _, ...known } = hosted.spouse ?? {};
  const { usageName: __, ...knownHost } = hosted.host ?? {};
  return {
    ...hosted,
    applicant: { ...hosted.applicant, ...applicant },
    spouse: { ...known, ...spouse },
    host: { ...knownHost, ...host },
  };
}

/** What each sheet says, read back from the bytes of the pack. */
async function readSheets(draft: DraftDossier) {
  const { pdf, report } = await buildPack(ports, draft);
  const { pages } = await readPdf(pdf);
  const sheet = (id: string) => {
    const first = report.documents.find((document) => document.id === id)?.firstPage ?? 0;
    return pages[first - 1]?.running ?? '';
  };
  return { sheet, blockers: report.blockers };
}

test('every name is on every sheet letter for letter, however its accents were typed', async () => {
  await fc.assert(
    fc.asyncProperty(names, names, names, async (applicant, spouse, host) => {
      const { sheet, blockers } = await readSheets(withNames(applicant, spouse, host));
      expect(blockers).toEqual([]);
      for (const id of ['letter', 'bordereau', 'hosting-attestation'])
        expect([id, sheet(id)]).toEqual([id, expect.stringContaining(printed(applicant))]);
      expect(sheet('form')).toContain(printedOnForm(applicant));
      expect(sheet('letter')).toContain(printed(spouse));
      // The mother-in-law hosts and signs; the spouse who lives there too does not.
      expect(sheet('hosting-attestation')).toContain(`soussignée ${printed(host)}, née`);
    }),
    { numRuns: 5 },
  );
});
