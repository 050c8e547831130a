import { constants, deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { type RefusedPdf, refusedBombs } from './refused-bombs.ts';
import { runQpdf } from './run-qpdf.ts';
import { letterhead, plain, withContent, writeRaw, writeRawPage } from './write-raw.ts';

const tree = (pages: string, ...more: string[]) =>
  writeRaw(['<< /Type /Catalog /Pages 2 0 R >>', pages, ...more]);

/** Levels that hold the next one twice: few objects, and more pages than there are atoms. */
function doubling(levels: number): string[] {
  return Array.from(
    { length: levels },
    (_, at) => `<< /Type /Pages /Kids [${at + 4} 0 R ${at + 4} 0 R] /Count 2 >>`,
  );
}

const trees: readonly RefusedPdf[] = [
  {
    name: 'no page',
    make: async () => tree('<< /Type /Pages /Kids [] /Count 0 >>'),
    code: 'attachment-damaged',
  },
  { name: 'no page tree', make: async () => writeRaw(['<< /Type /Catalog >>']), code: 'attachment-damaged' },
  {
    name: 'a page tree that holds itself',
    make: async () => tree('<< /Type /Pages /Kids [2 0 R] /Count 1 >>'),
    code: 'attachment-damaged',
  },
  {
    name: 'a page tree of ten thousand levels',
    make: async () =>
      tree(
        ...(Array.from(
          { length: 10_000 },
          (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 >>`,
        ) as [string]),
      ),
    code: 'attachment-damaged',
  },
  {
    name: 'a page tree that doubles forty times',
    make: async () => tree('<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>', ...doubling(40)),
    code: 'attachment-damaged',
  },
  {
    name: 'a page that is not in the file',
    make: async () =>
      tree('<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>', '<< /Type /Page /MediaBox [0 0 9 9] >>'),
    code: 'attachment-damaged',
  },
  {
    name: '201 pages',
    make: async () => {
      const pdf = await PDFDocument.create();
      for (let page = 0; page < 201; page += 1) pdf.addPage();
      return pdf.save();
    },
    code: 'attachment-too-many-pages',
  },
  {
    name: 'one page 100,000 times',
    make: async () =>
      tree(
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
        '<< /Type /Page /MediaBox [0 0 9 9] >>',
      ),
    code: 'attachment-too-many-pages',
  },
];

/** Ten pages with a picture each, cut at a part of its length: some cuts leave pages that open empty. */
async function cutAt(part: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 10; page += 1)
    pdf.addPage().drawText(`Page ${page} `.repeat(50), { x: 9, y: 9, size: 6 });
  const bytes = await pdf.save({ useObjectStreams: false });
  return bytes.subarray(0, Math.round(bytes.length * part));
}

const damaged: readonly RefusedPdf[] = [
  { name: 'nothing', make: async () => new Uint8Array(), code: 'attachment-empty' },
  {
    name: 'a web page named .pdf',
    make: async () => Buffer.from('<!DOCTYPE html><p>%PDF'),
    code: 'attachment-web-page',
  },
  {
    name: 'a Word file named .pdf',
    make: async () =>
      Buffer.from('PK\x03\x04\x14\0\x06\0\b\0\0\0!\0[Content_Types].xml word/document.xml', 'latin1'),
    code: 'attachment-type',
  },
  { name: 'a first line alone', make: async () => Buffer.from('%PDF-1.7\n'), code: 'attachment-damaged' },
  {
    name: 'a web page that speaks of PDF',
    make: async () => Buffer.from('<p>%PDF-1.7 is a format</p>'),
    code: 'attachment-damaged',
  },
  ...[0.3, 0.5, 0.7].map((part) => ({
    name: `a file cut at ${part * 100} %`,
    make: () => cutAt(part),
    code: 'attachment-damaged',
  })),
  {
    name: 'a file made for the web, cut after its first page',
    make: async () => {
      const whole = await runQpdf(await cutAt(1), '--linearize');
      return whole.subarray(0, whole.length / 2);
    },
    code: 'attachment-damaged',
  },
  {
    name: 'a page whose content cannot be unpacked',
    make: async () => withContent({ dict: '/Filter /FlateDecode', data: Buffer.from('not packed at all') }),
    code: 'attachment-damaged',
  },
  {
    name: 'a page whose content is packed in an unknown way',
    make: async () => withContent({ dict: '/Filter /SuperDecode', data: Buffer.from(letterhead) }),
    code: 'attachment-damaged',
  },
  {
    name: 'a page whose packed content is cut',
    make: async () => {
      const packed = deflateSync(letterhead.repeat(50), { finishFlush: constants.Z_FINISH });
      return withContent({ dict: '/Filter /FlateDecode', data: packed.subarray(0, packed.length / 2) });
    },
    code: 'attachment-damaged',
  },
  {
    name: 'a page whose picture is not in the file',
    make: async () => writeRawPage({ content: '/X Do', resources: '/XObject << /X 9 0 R >>' }),
    code: 'attachment-damaged',
  },
];

const locked = async (user: string) => runQpdf(writeRawPage(), '--encrypt', user, 'owner', '256', '--');
const mark = (entries: string) =>
  writeRawPage({ page: '/Annots [6 0 R]', more: [`<< /Type /Annot /F 4 ${entries} >>`] });

const unreadable: readonly RefusedPdf[] = [
  { name: 'a password', make: () => locked('secret'), code: 'attachment-encrypted' },
  {
    name: 'a password that is another one',
    make: () => locked('secret'),
    password: 'Secret',
    code: 'attachment-password-wrong',
  },
  {
    name: 'a form that only Adobe shows',
    make: async () =>
      writeRawPage({
        content: 'BT /F1 12 Tf 60 700 Td (Please wait...) Tj ET',
        catalog: '/AcroForm << /Fields [] /XFA 6 0 R >> /NeedsRendering true',
        more: [plain('<xdp:xdp/>')],
      }),
    code: 'attachment-xfa',
  },
  {
    name: 'a stamp without a drawing',
    make: async () => mark('/Subtype /Stamp /Name /Approved /Rect [100 100 200 200]'),
    code: 'attachment-annotated',
  },
  {
    name: 'a value without a drawing, in letters that no font here has',
    make: async () =>
      mark('/Subtype /Widget /FT /Tx /T (a) /DA (/Helv 12 Tf 0 g) /V <FEFF4E2D> /Rect [100 100 300 120]'),
    code: 'attachment-annotated',
  },
];

export const refusedPdfs = {
  damaged,
  tree: trees,
  'out of measure': refusedBombs,
  'not to be read': unreadable,
} as const;
