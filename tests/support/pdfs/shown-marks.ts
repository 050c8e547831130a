import type { ShownPdf } from './shown-pdfs.ts';
import { letterhead, plain, writeRawPage } from './write-raw.ts';

const mark = (subtype: string, entries: string) => `<< /Type /Annot /Subtype /${subtype} /F 4 ${entries} >>`;

const stampDrawing = plain(
  '0.8 0.1 0.1 RG 6 w 5 5 190 90 re S 0.8 0.1 0.1 rg 40 40 120 20 re f',
  '/Type /XObject /Subtype /Form /BBox [0 0 200 100]',
);

const stamp = mark('Stamp', '/Rect [300 100 500 200] /AP << /N 7 0 R >>');

function marked(annotation: string, page = '', content = letterhead): Buffer {
  return writeRawPage({ content, page: `/Annots [6 0 R] ${page}`, more: [annotation, stampDrawing] });
}

const textQuad = '/Rect [240 690 440 730] /QuadPoints [240 730 440 730 240 690 440 690]';

export const shownMarks: readonly ShownPdf[] = [
  { name: 'a stamp', make: async () => marked(stamp) },
  { name: 'a stamp on a page turned by 90°', make: async () => marked(stamp, '/Rotate 90') },
  {
    name: 'a stamp whose drawing is turned by its own matrix',
    make: async () =>
      writeRawPage({
        page: '/Annots [6 0 R]',
        more: [
          mark('Stamp', '/Rect [300 100 400 300] /AP << /N 7 0 R >>'),
          plain(
            '0.8 0.1 0.1 rg 0 0 200 60 re f',
            '/Subtype /Form /BBox [0 0 200 100] /Matrix [0 1 -1 0 0 0]',
          ),
        ],
      }),
  },
  {
    name: 'a stamp on a page that leaves its drawing state open',
    make: async () => marked(stamp, '', `${letterhead} q 0.2 0 0 0.2 50 50 cm 0 1 0 rg 0 0 500 500 re f q`),
  },
  {
    name: 'a highlight with its drawing',
    make: async () =>
      writeRawPage({
        page: '/Annots [6 0 R]',
        more: [
          mark('Highlight', `/C [1 1 0] ${textQuad} /AP << /N 7 0 R >>`),
          plain(
            '/G gs 1 1 0 rg 240 690 200 40 re f',
            '/Subtype /Form /BBox [240 690 440 730] /Resources << /ExtGState << /G << /BM /Multiply >> >> >>',
          ),
        ],
      }),
  },
  {
    name: 'a highlight without a drawing',
    isLoose: true,
    make: async () => marked(mark('Highlight', `/C [1 1 0] ${textQuad}`)),
  },
  {
    name: 'a line through a text, without a drawing',
    make: async () => marked(mark('StrikeOut', `/C [1 0 0] ${textQuad}`)),
  },
  {
    name: 'handwriting without a drawing',
    make: async () =>
      marked(
        mark(
          'Ink',
          '/C [0 0 1] /BS << /W 3 >> /Rect [50 50 400 300] /InkList [[60 60 200 200 300 80 390 280]]',
        ),
      ),
  },
  {
    name: 'a text written over the page, without a drawing',
    says: ['Lu et approuve'],
    isLoose: true,
    make: async () =>
      marked(
        mark('FreeText', '/Rect [60 300 400 360] /DA (/Helv 14 Tf 1 0 0 rg) /Contents (Lu et approuve)'),
      ),
  },
  {
    name: 'a mark that is hidden',
    make: async () => marked(stamp.replace('/F 4', '/F 2')),
  },
  {
    name: 'a link and a note',
    make: async () =>
      writeRawPage({
        page: '/Annots [6 0 R]',
        more: [
          '<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [60 60 200 90] /A << /S /URI /URI (https://example.com) >> >>',
        ],
      }),
  },
];

const layers = (off: string) =>
  `/OCProperties << /OCGs [6 0 R 7 0 R] /D << /ON [6 0 R] /OFF [${off}] /Order [6 0 R 7 0 R] >> >>`;
const layer = (name: string) => `<< /Type /OCG /Name (${name}) >>`;
const inLayers =
  '/OC /Shown BDC 0 0.6 0 rg 60 400 200 100 re f EMC ' +
  '/OC /Off BDC q 0.9 0.1 0.1 rg 300 400 200 100 re f BT /F1 40 Tf 60 300 Td (ca\\)che) Tj ET Q 0 0 1 rg EMC ' +
  '300 100 80 80 re f';

export const shownLayers: readonly ShownPdf[] = [
  {
    name: 'a layer that is off',
    make: async () =>
      writeRawPage({
        content: `${letterhead} ${inLayers}`,
        catalog: layers('7 0 R'),
        resources: '/Properties << /Shown 6 0 R /Off 7 0 R >>',
        more: [layer('a'), layer('b')],
      }),
  },
  {
    name: 'a drawing and a stamp of a layer that is off',
    make: async () =>
      writeRawPage({
        content: `${letterhead} /X Do`,
        catalog: layers('7 0 R'),
        resources: '/XObject << /X 8 0 R >>',
        page: '/Annots [9 0 R]',
        more: [
          layer('a'),
          layer('b'),
          plain(
            '1 0 0 rg 60 300 200 200 re f',
            '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 7 0 R',
          ),
          stamp.replace('/N 7 0 R', '/N 10 0 R').replace('/F 4', '/F 4 /OC 7 0 R'),
          stampDrawing,
        ],
      }),
  },
  {
    name: 'a group of layers that are all off, inside a drawing',
    make: async () =>
      writeRawPage({
        content: `${letterhead} /X Do`,
        catalog: layers('7 0 R'),
        resources: '/XObject << /X 8 0 R >>',
        more: [
          layer('a'),
          layer('b'),
          plain(
            '/OC /M BDC 1 0 0 rg 60 300 200 200 re f EMC 0 0 1 rg 300 300 100 100 re f',
            '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Properties << /M 9 0 R >> >>',
          ),
          '<< /Type /OCMD /OCGs [7 0 R] /P /AnyOn >>',
        ],
      }),
  },
];
