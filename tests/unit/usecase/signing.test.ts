import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import { signedIds } from '../../../core/model/signature.ts';
import type { DraftSignature } from '../../../core/rules/signatures.ts';
import { buildPack, makePack } from '../../../core/usecase/build-pack.ts';
import type { PaperPorts } from '../../../core/usecase/ports.ts';
import { previewDocument } from '../../../core/usecase/preview-document.ts';
import { signatureKit, signersOf } from '../../../core/usecase/signature-kit.ts';
import { signingSheet } from '../../../core/usecase/signing-sheet.ts';
import { anyDraft } from '../../support/arbitrary-draft.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { readPdf, textsInside } from '../../support/read-pdf.ts';
import { inspectWith, readInk } from '../../support/run-tool.ts';
import { drawn, quickStory, sign, signAll } from '../../support/signed.ts';
import { today } from '../../support/story.ts';

/** The room for ink on the attestation, under its label and its words. */
const inkBox = [97, 184, 86, 24] as const;

async function statesOf(draft: DraftDossier): Promise<Record<string, string>> {
  const { report } = await buildPack(examplePorts, draft);
  return Object.fromEntries(
    report.signatures.map(({ document, signer, state }) => [`${document} ${signer}`, state]),
  );
}

async function attestationOf(draft: DraftDossier) {
  const { pdf } = await previewDocument(examplePorts, { draft, document: 'hosting-attestation' });
  return { pdf, ink: await readInk(pdf, 1), page: (await readPdf(pdf)).pages[0] };
}

describe('the text that is signed', () => {
  test('has the same bytes again, on another day, whatever was made before and signed since', async () => {
    const draft = quickStory();
    const first = await signingSheet(examplePorts, draft, 'hosting-attestation');
    const later: PaperPorts = { ...examplePorts, clock: { now: () => new Date('2027-02-01T08:00:00') } };
    await buildPack(later, draft);
    const again = await signingSheet(later, await signAll(draft), 'hosting-attestation');
    expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
    expect([again.digest, again.code]).toEqual([first.digest, first.code]);
    expect(first.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('says where each person signs, and holds the words over the signature', async () => {
    const draft = quickStory({
      hostSigning: { mention: 'Lu et approuvé' },
      attestation: { hostedSigns: 'yes' },
    });
    const { pdf, boxes } = await signingSheet(examplePorts, draft, 'hosting-attestation');
    expect(boxes.map(({ signer }) => signer)).toEqual(['host', 'applicant']);
    const page = (await readPdf(pdf)).pages[0];
    expect(page && textsInside(page, [95, 178, 90, 6]).map(({ text }) => text)).toEqual(['Lu et approuvé']);
    expect(page?.running).toContain('Signature de la personne hébergée');
    expect(page?.running).not.toContain('Texte ');
  });
});

describe('a signature', () => {
  test('stands for its own paper: one letter more makes it void, and no other', async () => {
    const signed = await signAll(quickStory());
    const all = {
      'letter applicant': 'drawn',
      'form applicant': 'drawn',
      'hosting-attestation host': 'drawn',
    };
    expect(await statesOf(signed)).toEqual(all);
    const change = (changes: Partial<DraftDossier>) => statesOf({ ...signed, ...changes });
    expect(await change({ hostSigning: { place: 'Lorients' } })).toEqual({
      ...all,
      'hosting-attestation host': 'void',
    });
    expect(await change({ stay: { ...signed.stay, visaNumber: 'FRA012345679' } })).toEqual({
      ...all,
      'letter applicant': 'void',
    });
    expect(await change({ signing: { ...signed.signing, mention: 'Lu' } })).toEqual({
      ...all,
      'letter applicant': 'void',
      'form applicant': 'void',
    });
  });

  test('that is void is not drawn, is said, and its page is to be signed again', async () => {
    const signed = await signAll(quickStory());
    expect((await attestationOf(signed)).ink([...inkBox])).toBeGreaterThan(0.01);
    const changed = { ...signed, hostSigning: { place: 'Lorient' } };
    expect((await attestationOf(changed)).ink([...inkBox])).toBe(0);
    const made = await makePack(examplePorts, changed);
    expect(made.report.warnings).toContainEqual({
      code: 'signature-void',
      at: 'signatures.hosting-attestation.host',
    });
    expect(signersOf(made.report)).toEqual(['host']);
    expect((await readPdf(await signatureKit(examplePorts, made, 'host'))).pages).toHaveLength(2);
    await expect(signatureKit(examplePorts, made, 'applicant')).rejects.toMatchObject({
      code: 'nothing-to-sign',
    });
  });

  test('on the screen is lines on the page of the pack, over the short name of the text', async () => {
    const signed = await signAll(quickStory());
    const { pdf, report } = await buildPack(examplePorts, signed);
    expect((await inspectWith('pdfimages', ['-list', '{}'], pdf)).trim().split('\n')).toHaveLength(2);
    const file = await readPdf(pdf);
    for (const { document, code } of report.signatures) {
      const place = report.documents.find(({ id }) => id === document);
      const page = file.pages[(place?.firstPage ?? 0) - 1];
      // Nothing is ever printed on the form but its answers.
      expect([document, page?.running.includes(`Texte ${code}`)]).toEqual([document, document !== 'form']);
    }
  });

  test('on paper draws nothing, and is still to be found in the kit', async () => {
    const signed = await sign(quickStory(), 'hosting-attestation', 'host', { way: 'paper' });
    expect((await statesOf(signed))['hosting-attestation host']).toBe('paper');
    expect((await attestationOf(signed)).ink([...inkBox])).toBe(0);
  });

  test.each<[string, DraftSignature]>([
    ['no stroke', { way: 'drawn', strokes: [] }],
    ['no picture', { way: 'image' }],
    ['no photograph', { way: 'photo' }],
    ['no way', { signedOn: today }],
  ])('with %s is missing', async (_, signature) => {
    const signed = await sign(quickStory(), 'letter', 'applicant', signature);
    expect((await statesOf(signed))['letter applicant']).toBe('missing');
  });

  test('whose file is gone is named, and the paper is there without it', async () => {
    const signed = await sign(quickStory(), 'letter', 'applicant', { way: 'image', path: 'gone.png' });
    const { report } = await buildPack(examplePorts, signed);
    expect(report.blockers).toContainEqual({
      code: 'attachment-not-found',
      at: 'signatures.letter.applicant',
    });
    expect(report.documents[0]?.pages).toBe(1);
  });
});

describe('a photograph of the sheet', () => {
  const photo: DraftSignature = { way: 'photo', photo: { path: 'story/birth-certificate.jpg', page: 1 } };

  test('is printed in place of the paper, on both ways of printing', async () => {
    const signed = await sign(quickStory(), 'hosting-attestation', 'host', photo);
    for (const sides of ['one', 'two'] as const) {
      const draft: DraftDossier = { ...signed, print: { sides } };
      const { pdf, report } = await buildPack(examplePorts, draft);
      const place = report.documents.find(({ id }) => id === 'hosting-attestation');
      const page = (await readPdf(pdf)).pages[(place?.firstPage ?? 0) - 1];
      expect([place?.pages, page?.texts]).toEqual([1, []]);
      if (sides === 'two') expect((place?.firstPage ?? 0) % 2).toBe(1);
      expect(report.signatures.map(({ state }) => state)).toEqual(['missing', 'missing', 'photo']);
    }
  });

  test('hides no other signature in silence: it is asked for on that very sheet', async () => {
    const both = quickStory({ attestation: { hostedSigns: 'yes' } });
    const hosted = await sign(both, 'hosting-attestation', 'applicant');
    const { pdf, report } = await buildPack(
      examplePorts,
      await sign(hosted, 'hosting-attestation', 'host', photo),
    );
    expect(report.signatures.slice(2).map(({ signer, state }) => [signer, state])).toEqual(
      expect.arrayContaining([
        ['host', 'photo'],
        ['applicant', 'not-on-photo'],
      ]),
    );
    expect(report.warnings).toContainEqual({
      code: 'signature-not-on-photo',
      at: 'signatures.hosting-attestation.applicant',
    });
    expect(pdf.length).toBeGreaterThan(1000);
    // Said to be on it, and printed as the photograph alone.
    const ticked = await sign(both, 'hosting-attestation', 'applicant', {
      way: 'paper',
      onPhoto: { path: 'story/birth-certificate.jpg', page: 1 },
    });
    const again = await buildPack(examplePorts, await sign(ticked, 'hosting-attestation', 'host', photo));
    expect(again.report.signatures.slice(2).map(({ state }) => state)).toEqual(['photo', 'photo']);
    expect(again.report.warnings.map(({ code }) => code)).not.toContain('signature-not-on-photo');
    expect(again.report.blockers).toEqual(report.blockers);
  });

  test('of another text is not printed; one that nobody compared is, with a word', async () => {
    const signed = await sign(quickStory(), 'hosting-attestation', 'host', photo);
    const changed = { ...signed, hostSigning: { place: 'Lorient' } };
    expect((await attestationOf(changed)).page?.running).toContain('Fait à Lorient');
    const unchecked = await sign(quickStory(), 'hosting-attestation', 'host', {
      ...photo,
      digest: undefined,
    });
    const { report } = await buildPack(examplePorts, unchecked);
    expect(report.signatures.at(-1)?.state).toBe('photo-unchecked');
    expect(report.warnings).toContainEqual({
      code: 'signature-photo-unchecked',
      at: 'signatures.hosting-attestation.host',
    });
  });
});

test('no draft with any signature on it makes a paper fail', async () => {
  const line = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 9 });
  const signature = fc.record<DraftSignature>({
    way: fc.constantFrom('paper', 'drawn', 'image', 'photo'),
    strokes: fc.array(line, { maxLength: 3 }),
    path: fc.constantFrom('', 'story/visa.png', 'story/birth-certificate.jpg', '../../etc/passwd', 'none'),
    photo: fc.record({
      path: fc.constantFrom('', 'story/passport.jpg', 'story/spouse-rights.pdf', '../x'),
      page: fc.constantFrom(1, 3),
    }),
  });
  const property = fc.asyncProperty(
    anyDraft,
    fc.constantFrom(...signedIds),
    signature,
    async (draft, document, given) => {
      const host = await sign(draft, document, 'host', given);
      const signed = await sign(host, document, 'applicant', drawn);
      const { pages } = await previewDocument(examplePorts, { draft: signed, document });
      expect(pages).toBeGreaterThanOrEqual(0);
    },
  );
  await fc.assert(property, { numRuns: 25 });
});
