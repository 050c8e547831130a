import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { withFormOf } from '../../../core/usecase/brought-form.ts';
import { makePack } from '../../../core/usecase/build-pack.ts';
import type { PaperPorts } from '../../../core/usecase/ports.ts';
import { previewDocument } from '../../../core/usecase/preview-document.ts';
import { proposeMapping } from '../../../core/usecase/propose-mapping.ts';
import { signatureKit } from '../../../core/usecase/signature-kit.ts';
import { signingSheet } from '../../../core/usecase/signing-sheet.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { exampleForms } from '../../support/forms/example-forms.ts';
import { readInk } from '../../support/run-tool.ts';
import { drawn, quickStory } from '../../support/signed.ts';
import { today } from '../../support/story.ts';

const path = `attachments/${'f'.repeat(32)}.pdf`;
const boxes = { applicant: [20, 250, 60, 20], host: [110, 250, 60, 20] } as const;

/** The story with an official form on which two people sign; on a sheet of another size, if one likes. */
async function brought(
  change?: (pdf: PDFDocument) => void,
): Promise<{ ports: PaperPorts; draft: DraftDossier }> {
  const made = await exampleForms.find(({ name }) => name === 'flat, dotted lines')?.make();
  let bytes = made?.bytes ?? new Uint8Array();
  if (change) {
    const pdf = await PDFDocument.load(bytes);
    change(pdf);
    bytes = await pdf.save();
  }
  const { mapping, description } = await proposeMapping(bytes);
  const read = async (asked: string) => (asked === path ? bytes : examplePorts.attachments.read(asked));
  const signatures = (['applicant', 'host'] as const).map((who) => ({ who, page: 1, box: [...boxes[who]] }));
  const placed = { ...mapping, signatures };
  const officialForm = { use: 'yes' as const, path, name: 'f.pdf', description, mapping: placed };
  const draft: DraftDossier = { ...quickStory(), officialForm };
  const own = { ...examplePorts, attachments: { ...examplePorts.attachments, read } };
  return { ports: await withFormOf(own, draft), draft };
}

it('is signed by everybody who has a place on it, and by no host where nobody hosts', async () => {
  const { ports, draft } = await brought();
  const signers = async (one: DraftDossier) =>
    (await makePack(ports, one)).report.signatures
      .filter(({ document }) => document === 'form')
      .map(({ signer }) => signer);
  expect(await signers(draft)).toEqual(['applicant', 'host']);
  expect(await signers({ ...draft, housing: { ...draft.housing, kind: 'own' } })).toEqual(['applicant']);
});

it('is among the pages that the host signs by hand, its box shown', async () => {
  const { ports, draft } = await brought();
  const kit = await signatureKit(ports, await makePack(ports, draft), 'host');
  // The slip, the form, the attestation.
  expect((await PDFDocument.load(kit)).getPageCount()).toBe(3);
  const { boxes: shown } = await signingSheet(ports, draft, 'form');
  expect(shown).toContainEqual({ signer: 'host', page: 1, box: [...boxes.host] });
});

it('bears what was signed on the screen in the box for it, also on a sheet of another size', async () => {
  const { ports, draft } = await brought((pdf) => {
    for (const page of pdf.getPages()) page.setSize(2 * 595.28, 2 * 841.89);
  });
  const before = await previewDocument(ports, { draft, document: 'form' });
  const { digest, answers } = await signingSheet(ports, draft, 'form');
  const signature = { ...drawn, signedOn: today, digest, answers };
  const signed = { ...draft, signatures: { form: { applicant: signature } } };
  const after = await previewDocument(ports, { draft: signed, document: 'form' });
  // Two sheets of A4 high and wide, brought to one.
  const [x, y, width, height] = boxes.applicant;
  const half = [x / 2, y / 2, width / 2, height / 2] as const;
  const [blank, inked] = await Promise.all(
    [before, after].map(async ({ pdf }) => (await readInk(pdf, 1))([...half])),
  );
  expect(inked).toBeGreaterThan(blank ?? 1);
});
