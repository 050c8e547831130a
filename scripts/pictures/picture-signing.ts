import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Corners } from '../../core/model/piece.ts';
import type { DraftSignature } from '../../core/rules/signatures.ts';
import { importSignature } from '../../core/usecase/import-signature.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import { resize } from '../../tests/e2e/support/main-process.ts';
import { openLiasse } from '../../tests/e2e/support/open-liasse.ts';
import { resume, storeStory } from '../../tests/e2e/support/stored-story.ts';
import { examplePorts } from '../../tests/support/example-packs.ts';
import { photographOnTable, pixelsOf, toPng } from '../../tests/support/photographs.ts';
import { onTable, paintSignature } from '../../tests/support/signatures.ts';
import { drawn, quickStory, sign } from '../../tests/support/signed.ts';
import { takePicture } from './take-picture.ts';

const run = promisify(execFile);
const attestation = 'hosting-attestation';

/** Where the signed sheet lies on the table that is photographed. */
const lying: Corners = [
  { x: 0.05, y: 0.04 },
  { x: 0.95, y: 0.05 },
  { x: 0.97, y: 0.97 },
  { x: 0.03, y: 0.95 },
];

/** Size of a printed page on the picture, in pixels, and what is around it. */
const page = { width: 460, height: 650 };
const gap = 24;
const colours = { desk: '#e9e4d8', edge: '#d3ccbb' };

/** The attestation as it is printed: drawn on the screen, signed by a picture, and its photograph signed by hand. */
export async function pictureSignedPapers(image: string): Promise<void> {
  const story = quickStory();
  const drawnPage = await printed(await sign(story, attestation, 'host', drawn), {});
  const picture = await paintSignature({ under: onTable }).png().toBuffer();
  const { png } = await importSignature(examplePorts, picture);
  const withPicture = await printed(
    await sign(story, attestation, 'host', { way: 'image', path: 'ink.png' }),
    { 'ink.png': png },
  );
  // By hand, on the printed sheet, on a table: the same page with ink on it, and the light of a room.
  const onPaper = await toPng(
    photographOnTable(
      await pixelsOf(await sharp(drawnPage).modulate({ brightness: 0.93 }).toBuffer()),
      lying,
      { width: 1240, height: 1754 },
    ),
  );
  const photo: DraftSignature = { way: 'photo', photo: { path: 'photo.png', page: 1, corners: lying } };
  const photographed = await printed(await sign(story, attestation, 'host', photo), { 'photo.png': onPaper });
  await layOut([drawnPage, withPicture, photographed], image);
}

/** The page as poppler draws it. `files`: those that the signature points to. */
async function printed(draft: DraftDossier, files: Record<string, Uint8Array>): Promise<Buffer> {
  const attachments = {
    read: async (path: string) => files[path] ?? examplePorts.attachments.read(path),
  };
  const { pdf } = await previewDocument({ ...examplePorts, attachments }, { draft, document: attestation });
  const folder = await mkdtemp(join(tmpdir(), 'liasse-signed-'));
  await writeFile(join(folder, 'a.pdf'), pdf);
  await run('pdftoppm', ['-r', '150', '-png', '-singlefile', 'a.pdf', 'a'], { cwd: folder });
  return readFile(join(folder, 'a.png'));
}

async function layOut(pages: readonly Buffer[], image: string): Promise<void> {
  const sheets = await Promise.all(
    pages.map(async (one, index) => ({
      input: await sharp(one)
        .resize(page.width - 2, page.height - 2, { fit: 'fill' })
        .extend({ top: 1, bottom: 1, left: 1, right: 1, background: colours.edge })
        .toBuffer(),
      left: gap + index * (page.width + gap),
      top: gap,
    })),
  );
  const size = { width: gap + pages.length * (page.width + gap), height: page.height + 2 * gap };
  await sharp({ create: { ...size, channels: 3, background: colours.desk } })
    .composite(sheets)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(image);
}

/** The letter was signed, then an answer on it was changed: what the page says then. */
export async function pictureVoid(data: string, image: string): Promise<void> {
  await storeStory(data, async (draft) => {
    const signed = await sign(await sign(draft, 'letter', 'applicant'), attestation, 'host', {
      way: 'paper',
    });
    return { ...signed, stay: { ...signed.stay, visaNumber: 'FRA012345699' } };
  });
  const { app, page: window } = await openLiasse(data);
  await resize(app, 1280, 800);
  await resume(window);
  await window.locator('[data-standing="void"]').first().waitFor({ timeout: 60_000 });
  await takePicture(window, image);
  await app.close();
}
