import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../../core/model/dossier.ts';
import type { PageEdit } from '../../../core/model/piece.ts';
import { buildPack } from '../../../core/usecase/build-pack.ts';
import type { PaperPorts } from '../../../core/usecase/ports.ts';
import { previewScanPage } from '../../../core/usecase/preview-scan-page.ts';
import { examplePorts, readExample } from '../../support/example-packs.ts';
import { storyScan } from '../../support/photographs.ts';

const path = 'attachments/00000000000000000000000000000000.tif';
const at = 'pieces.passport.files.0';

/** A scan of two small pages, and what was prepared of it. */
let scan: Buffer;
let kept: Buffer[];

beforeAll(async () => {
  const page = await sharp(storyScan('passport.jpg')).resize(300, 424, { fit: 'fill' }).raw().toBuffer();
  const raw = { width: 300, height: 848, channels: 3 as const, pageHeight: 424 };
  scan = await sharp(Buffer.concat([page, page]), { raw })
    .tiff({ compression: 'lzw' })
    .toBuffer();
  kept = (await examplePorts.pictures.prepare(scan)).map(({ picture }) => Buffer.from(picture.jpeg));
});

function portsWith(prepared: Uint8Array[] | undefined): PaperPorts {
  return {
    ...examplePorts,
    attachments: { read: async (file) => (file === path ? scan : examplePorts.attachments.read(file)) },
    prepared: { read: async (file) => (file === path ? prepared : undefined) },
  };
}

type Stored = { pages?: number; remarks?: { page: number; flaw: 'blurred' }[] };

/** What a pack says of its passport, and how many pages that has. */
async function passportOf(prepared: Uint8Array[] | undefined, stored: Stored = {}, edit: PageEdit = {}) {
  const story = readExample('story');
  const piece = { sendAs: 'copy' as const, files: [{ path, ...stored }] };
  const sheets = Object.keys(edit).length > 0 ? [{ path, page: 2, ...edit }] : undefined;
  const passport = sheets ? { ...piece, sheets } : piece;
  const draft: DraftDossier = { ...story, pieces: { ...story.pieces, passport } };
  const { report } = await buildPack(portsWith(prepared), draft);
  const isItsOwn = (issue: { at: string }) => issue.at === '' || issue.at.startsWith('pieces.passport');
  return {
    pages: report.documents.find(({ id }) => id === 'passport')?.pages,
    blockers: report.blockers.filter(isItsOwn),
    warnings: report.warnings.filter(isItsOwn),
  };
}

describe('what was kept of a scan', () => {
  test('is prepared again when its last page was lost: no page leaves the pack unseen', async () => {
    expect(await passportOf(kept.slice(0, 1), { pages: 2, remarks: [] })).toMatchObject({
      pages: 2,
      blockers: [],
    });
  });

  test('is prepared again when a page of it was written in part', async () => {
    const [first = scan, second = scan] = kept;
    const cut = second.subarray(0, second.length / 2);
    const found = await passportOf([first, cut], { pages: 2, remarks: [] }, { tone: 'grey' });
    expect(found).toMatchObject({ pages: 1, blockers: [] });
  });

  test('is prepared again when a page is looked at alone', async () => {
    const shown = previewScanPage(portsWith(kept.slice(0, 1)), { path, page: 2, edit: {} });
    expect((await shown).byteLength).toBeGreaterThan(1000);
  });

  test('names its file when a page of it cannot be changed any more', async () => {
    const [first = scan, second = scan] = kept;
    const holed = Buffer.from(second).fill(0, 200, second.length - 2);
    holed.set(second.subarray(0, 200));
    const found = await passportOf([first, holed], { pages: 2, remarks: [] }, { tone: 'grey' });
    expect(found.blockers).toEqual([{ code: 'attachment-damaged', at }]);
  });
});

test('a scan that has fewer pages than it had is refused', async () => {
  const found = await passportOf(undefined, { pages: 3 });
  expect(found.blockers).toEqual([{ code: 'attachment-page-missing', at: `${at}.path` }]);
});

describe('what looks wrong on a scan that is read only now', () => {
  test('is among the warnings of the pack', async () => {
    expect((await passportOf(undefined)).warnings).toEqual([{ code: 'scan-low-resolution', at }]);
  });

  test('is not said a second time where the dossier says what was seen', async () => {
    expect((await passportOf(undefined, { remarks: [] })).warnings).toEqual([]);
    expect((await passportOf(undefined, { remarks: [{ page: 1, flaw: 'blurred' }] })).warnings).toEqual([
      { code: 'scan-blurred', at },
    ]);
  });
});
