import { degrees, PDFDocument } from 'pdf-lib';
import { runQpdf } from './run-qpdf.ts';
import { helvetica, letterhead, plain, writeRaw, writeRawPage } from './write-raw.ts';

/**
 * A PDF that people have and that is printed. `isLoose`: viewers draw it each in a way of its own. `says`: what stands on it
 * besides. `shownAs`: the same
 * without its fault, for what poppler does not open.
 */
export type ShownPdf = {
  name: string;
  make: () => Promise<Uint8Array>;
  password?: string;
  isLoose?: boolean;
  says?: readonly string[];
  shownAs?: () => Promise<Uint8Array>;
};

const page =
  (box: string, entries = '') =>
  async () =>
    writeRawPage({ box, page: entries });

export const shownBoxes: readonly ShownPdf[] = [
  ...[90, 180, 270, -90, 45].map((angle) => ({
    name: `a page turned by ${angle}°`,
    make: page('/MediaBox [0 0 595 842]', `/Rotate ${angle}`),
  })),
  {
    name: 'a page cropped with an origin of its own',
    make: page('/MediaBox [0 0 595 842] /CropBox [50 600 500 780]'),
  },
  {
    name: 'a page turned and cropped',
    make: page('/MediaBox [0 0 595 842] /CropBox [50 600 500 780]', '/Rotate 90'),
  },
  { name: 'a box that begins below zero', make: page('/MediaBox [-100 -50 595 842]') },
  { name: 'a box by its other corners', make: page('/MediaBox [595 842 0 0]') },
  {
    name: 'a crop box that is larger than the paper',
    make: page('/MediaBox [0 0 595 842] /CropBox [-500 -500 2000 2000]'),
  },
  {
    name: 'a crop box beside the paper',
    make: page('/MediaBox [0 0 595 842] /CropBox [900 900 1000 1000]'),
    shownAs: page('/MediaBox [0 0 595 842]'),
  },
  {
    name: 'boxes, turn and fonts that a page takes over from its tree',
    make: async () =>
      writeRaw([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [6 0 R] /Count 1 /MediaBox [0 0 595 842] /Rotate 90 /Resources << /Font << /F1 5 0 R >> >> >>',
        '<< /Type /Page /Parent 6 0 R /Contents 4 0 R >>',
        plain(letterhead),
        helvetica,
        '<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 /CropBox [0 400 595 842] >>',
      ]),
  },
  {
    name: 'a tree without types and parents',
    make: async () =>
      writeRaw([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> >>',
        '<< /Contents 4 0 R >>',
        plain(letterhead),
        helvetica,
      ]),
  },
  {
    name: 'a page as large as a wall',
    make: async () =>
      writeRawPage({ box: '/MediaBox [0 0 11900 16840]', content: `q 20 0 0 20 0 0 cm ${letterhead} Q` }),
  },
  {
    name: 'a page in units of ten points',
    make: async () =>
      writeRawPage({
        box: '/MediaBox [0 0 59.5 84.2] /UserUnit 10',
        content: `q .1 0 0 .1 0 0 cm ${letterhead} Q`,
      }),
  },
  {
    name: 'a page as small as a stamp',
    make: async () =>
      writeRawPage({ box: '/MediaBox [0 0 29.75 42.1]', content: `q .05 0 0 .05 0 0 cm ${letterhead} Q` }),
  },
  {
    name: 'a blank page',
    make: async () => {
      const pdf = await PDFDocument.create();
      pdf.addPage([595, 842]);
      return pdf.save();
    },
  },
  {
    name: 'content in several streams, cut in its middle',
    make: async () => {
      const cut = letterhead.indexOf('rg 60');
      return writeRaw([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents [4 0 R 6 0 R] /Resources << /Font << /F1 5 0 R >> >> >>',
        plain(letterhead.slice(0, cut)),
        helvetica,
        plain(letterhead.slice(cut)),
      ]);
    },
  },
];

/** A page of pdf-lib, for qpdf to write anew. */
async function simplePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const angle of [0, 90]) {
    const page = pdf.addPage([595, 842]);
    page.drawText('Caisse primaire', { x: 60, y: 700 });
    page.drawRectangle({ x: 60, y: 400, width: 200, height: 120 });
    page.setRotation(degrees(angle));
  }
  return pdf.save({ useObjectStreams: false });
}

const byQpdf =
  (...options: string[]) =>
  async () =>
    runQpdf(await simplePdf(), ...options);
const locked = (user: string, bits: string, ...options: string[]) =>
  byQpdf('--encrypt', user, 'owner', bits, ...options, '--');

export const shownLocked: readonly ShownPdf[] = [
  { name: 'locked by its owner, RC4 of 40 bits', make: locked('', '40') },
  { name: 'locked by its owner, RC4 of 128 bits', make: locked('', '128', '--use-aes=n') },
  { name: 'locked by its owner, AES of 128 bits', make: locked('', '128', '--use-aes=y') },
  { name: 'locked by its owner, AES of 256 bits', make: locked('', '256') },
  { name: 'locked by its owner, AES of 256 bits as Acrobat 9 did', make: locked('', '256', '--force-R5') },
  {
    name: 'locked by its owner, but for its description',
    make: locked('', '128', '--cleartext-metadata', '--use-aes=y'),
  },
  { name: 'opened by a password, RC4', make: locked('secret', '128', '--use-aes=n'), password: 'secret' },
  { name: 'opened by a password, AES of 256 bits', make: locked('secret', '256'), password: 'secret' },
  { name: 'opened by a password with an accent', make: locked('été 2026', '256'), password: 'été 2026' },
  { name: 'opened by the password of its owner', make: locked('secret', '256'), password: 'owner' },
];

const hybrid = Buffer.from(
  '\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 20 /XRefStm 15 >>\nstartxref\n9\n%%EOF\n',
);

export const shownFiles: readonly ShownPdf[] = [
  { name: 'made for the web', make: byQpdf('--linearize') },
  { name: 'in object streams', make: byQpdf('--object-streams=generate') },
  {
    name: 'in object streams, with a table for old programs that is broken',
    shownAs: simplePdf,
    make: async () => Buffer.concat([await byQpdf('--object-streams=generate')(), hybrid]),
  },
  {
    name: 'a table that points nowhere',
    make: async () =>
      Buffer.from(
        writeRawPage()
          .toString('latin1')
          .replace(/\n0000000\d\d\d/g, '\n0000000007'),
        'latin1',
      ),
  },
  {
    name: 'no table at all',
    shownAs: async () => writeRawPage(),
    make: async () => writeRawPage().subarray(0, writeRawPage().indexOf('xref\n0')),
  },
  {
    name: 'junk before it',
    make: async () => Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), writeRawPage()]),
  },
  {
    name: 'junk after it',
    make: async () => Buffer.concat([writeRawPage(), Buffer.alloc(5000, '\0<html>junk</html>')]),
  },
  {
    name: 'changed after it was made',
    make: async () => {
      const changed = '0 0.5 0 rg 100 100 300 300 re f';
      const update = `4 0 obj\n<< /Length ${changed.length} >>\nstream\n${changed}\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n`;
      return Buffer.concat([
        writeRawPage().subarray(0, writeRawPage().indexOf('xref\n0')),
        Buffer.from(update),
      ]);
    },
  },
];
