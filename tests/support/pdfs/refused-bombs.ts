import { createDeflate, deflateSync } from 'node:zlib';
import { runQpdf } from './run-qpdf.ts';
import { plain, withContent, writeRawPage } from './write-raw.ts';

/** A file that is not printed, and the code of the sentence that says why. */
export type RefusedPdf = { name: string; make: () => Promise<Uint8Array>; code: string; password?: string };

let gigabyte: Promise<Buffer> | undefined;

/** A gigabyte of zeros, packed into a few megabytes: once, as it takes its time. */
function packedGigabyte(): Promise<Buffer> {
  gigabyte ??= packGigabyte();
  return gigabyte;
}

async function packGigabyte(): Promise<Buffer> {
  const deflate = createDeflate({ level: 1 });
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  const zeros = Buffer.alloc(16 * 1024 * 1024);
  for (let count = 0; count < 64; count += 1) {
    await new Promise<void>((resolve) => void deflate.write(zeros, () => resolve()));
  }
  await new Promise<void>((resolve) => void deflate.end(() => resolve()));
  return Buffer.concat(parts);
}

/** Small files that are vast once they are opened. */
export const refusedBombs: readonly RefusedPdf[] = [
  {
    name: 'a page of a gigabyte of zeros',
    make: async () => withContent({ dict: '/Filter /FlateDecode', data: await packedGigabyte() }),
    code: 'attachment-too-complex',
  },
  {
    name: 'a gigabyte of zeros, packed twice',
    make: async () =>
      withContent({ dict: '/Filter [/FlateDecode /FlateDecode]', data: deflateSync(await packedGigabyte()) }),
    code: 'attachment-too-complex',
  },
  {
    name: 'objects packed in a gigabyte of zeros',
    make: async () =>
      writeRawPage({
        more: [{ dict: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', data: await packedGigabyte() }],
      }),
    code: 'attachment-too-complex',
  },
  {
    name: 'a table of contents packed in a gigabyte of zeros',
    make: async () =>
      writeRawPage({
        more: [{ dict: '/Type /XRef /W [1 2 1] /Size 9 /Filter /FlateDecode', data: await packedGigabyte() }],
      }),
    code: 'attachment-too-complex',
  },
  {
    name: 'a locked page of a gigabyte of zeros',
    make: async () =>
      runQpdf(
        withContent({ dict: '/Filter /FlateDecode', data: await packedGigabyte() }),
        '--stream-data=preserve',
        '--encrypt',
        '',
        'owner',
        '256',
        '--',
      ),
    code: 'attachment-too-complex',
  },
  {
    name: 'a page packed in a hundred layers',
    make: async () =>
      withContent({ dict: `/Filter [${'/FlateDecode '.repeat(100)}]`, data: deflateSync('x') }),
    code: 'attachment-damaged',
  },
  {
    name: 'a picture of 100,000 by 100,000 points',
    make: async () =>
      writeRawPage({
        content: '/X Do',
        resources: '/XObject << /X 6 0 R >>',
        more: [
          plain(
            'x',
            '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceGray',
          ),
        ],
      }),
    code: 'attachment-too-many-pixels',
  },
  {
    name: 'thirty thousand stamps',
    make: async () => {
      const stamp = '<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 7 0 R >> >>';
      return writeRawPage({
        page: `/Annots [${'6 0 R '.repeat(30_000)}]`,
        more: [stamp, plain('0 0 9 9 re f', '/BBox [0 0 9 9]')],
      });
    },
    code: 'attachment-too-complex',
  },
  {
    name: 'objects that do not end, each searched to the end of the file',
    make: async () => Buffer.concat([writeRawPage(), Buffer.from('1 0 obj << /A\n'.repeat(300_000))]),
    code: 'attachment-too-complex',
  },
  {
    name: 'a million brackets in each other',
    make: async () => writeRawPage({ page: `/X ${'['.repeat(1_000_000)}` }),
    code: 'attachment-damaged',
  },
];
