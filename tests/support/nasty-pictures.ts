import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { chance } from './photographs.ts';

/** A picture that no honest scanner wrote. `outcome`: the code of its refusal, or how many pages are read. */
export type NastyPicture = { name: string; outcome: string | number; make(): Promise<Uint8Array> };

function fixture(name: string): Promise<Buffer> {
  return readFile(fileURLToPath(new URL(`../fixtures/pictures/${name}`, import.meta.url)));
}

/** A small picture with something to see in every corner. */
function sample(width = 320, height = 240): Sharp {
  const next = chance(11);
  const data = Uint8Array.from({ length: width * height * 3 }, () => 120 + 100 * next());
  return sharp(data, { raw: { width, height, channels: 3 } });
}

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'heic';
const formats: readonly Format[] = ['jpeg', 'png', 'webp', 'avif', 'tiff', 'heic'];

async function write(format: Format): Promise<Buffer> {
  if (format === 'heic') return fixture('page.heic');
  // The usual effort takes a second for an AVIF.
  if (format === 'avif') return sample().avif({ effort: 0 }).toBuffer();
  return sample().toFormat(format).toBuffer();
}

function junk(length: number): Buffer {
  const next = chance(23);
  return Buffer.from(Uint8Array.from({ length }, () => 256 * next()));
}

/** The bytes with those at a place changed. */
function patch(bytes: Buffer, at: number, change: Uint8Array): Buffer {
  if (at < 0) throw new Error('nothing to change there');
  const changed = Buffer.from(bytes);
  changed.set(change, at);
  return changed;
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

const pngMagic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A black and white PNG of that size whose pixels are all one colour: kilobytes that grow to what they say. */
function flatPng(width: number, height: number, rows = height, more: readonly Buffer[] = []): Buffer {
  const header = Buffer.concat([uint32(width, height), Buffer.from([1, 0, 0, 0, 0])]);
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * rows));
  const chunks = [
    pngChunk('IHDR', header),
    ...more,
    pngChunk('IDAT', pixels),
    pngChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([pngMagic, ...chunks]);
}

function findMarker(jpeg: Buffer, marker: number): number {
  return jpeg.indexOf(Buffer.from([0xff, marker]));
}

/** A segment of a JPEG put behind its first two bytes. */
function withSegments(jpeg: Buffer, marker: number, data: Buffer, times = 1): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  const segment = Buffer.concat([Buffer.from([0xff, marker]), length, data]);
  return Buffer.concat([jpeg.subarray(0, 2), ...Array<Buffer>(times).fill(segment), jpeg.subarray(2)]);
}

function stackTiff(pages: number, side = 8): Promise<Buffer> {
  const data = Buffer.alloc(side * side * pages * 3, 200);
  return sharp(data, { raw: { width: side, height: side * pages, channels: 3, pageHeight: side } })
    .tiff()
    .toBuffer();
}

/** Where the offset of the page after the first is written, in a little-endian TIFF. */
function nextPageAt(tiff: Buffer): number {
  const first = tiff.readUInt32LE(4);
  return first + 2 + tiff.readUInt16LE(first) * 12;
}

function tagAt(tiff: Buffer, tag: number): number {
  const first = tiff.readUInt32LE(4);
  const count = tiff.readUInt16LE(first);
  const at = Array.from({ length: count }, (_, index) => first + 2 + index * 12);
  return at.find((entry) => tiff.readUInt16LE(entry) === tag) ?? -1;
}

const damaged = 'attachment-damaged';
const unknown = 'attachment-type';
const tooLarge = 'attachment-too-many-pixels';

/** These decoders paint over what they cannot read, and say nothing. */
const concealing: readonly Format[] = ['jpeg', 'webp'];

const cut: NastyPicture[] = formats.flatMap((format) => [
  {
    name: `${format} of its first half`,
    outcome: damaged,
    make: async () => firstPart(await write(format), 0.5),
  },
  {
    name: `${format} without its last tenth`,
    outcome: damaged,
    make: async () => firstPart(await write(format), 0.9),
  },
  {
    name: `${format} of 60 bytes`,
    outcome: damaged,
    make: async () => (await write(format)).subarray(0, 60),
  },
  {
    name: `${format} with noise in its middle`,
    outcome: concealing.includes(format) ? 1 : damaged,
    make: async () => {
      const bytes = await write(format);
      return patch(bytes, Math.floor(bytes.length / 2), junk(Math.floor(bytes.length / 4)));
    },
  },
  {
    name: `${format} with junk behind it`,
    outcome: 1,
    make: async () => Buffer.concat([await write(format), junk(5000)]),
  },
]);

function firstPart(bytes: Buffer, share: number): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * share));
}

const notPictures: NastyPicture[] = [
  { name: 'no bytes', outcome: 'attachment-empty', make: async () => Buffer.alloc(0) },
  { name: 'one byte', outcome: unknown, make: async () => Buffer.from([0xff]) },
  { name: 'noise', outcome: unknown, make: async () => junk(4000) },
  { name: 'zeros', outcome: unknown, make: async () => Buffer.alloc(4000) },
  {
    name: 'a web page',
    outcome: 'attachment-web-page',
    make: async () => Buffer.from('<!doctype html><title>403</title>'),
  },
  {
    name: 'a drawing that reads a file',
    outcome: unknown,
    make: async () =>
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>',
      ),
  },
  { name: 'a GIF', outcome: unknown, make: () => sample().gif().toBuffer() },
  {
    name: 'an archive',
    outcome: unknown,
    make: async () => Buffer.from('PK\x03\x04 and nothing else'.padEnd(99)),
  },
  {
    name: 'PNG in name only',
    outcome: damaged,
    make: async () => Buffer.concat([pngMagic, pngChunk('IHDR', junk(13))]),
  },
  {
    name: 'JPEG in name only',
    outcome: damaged,
    make: async () => Buffer.concat([Buffer.from([255, 216, 255, 224]), junk(900)]),
  },
];

const jpegs: NastyPicture[] = [
  {
    name: 'JPEG of 65,500 × 65,500 pixels',
    outcome: tooLarge,
    make: async () => {
      const jpeg = await write('jpeg');
      return patch(jpeg, findMarker(jpeg, 0xc0) + 5, Buffer.from([0xff, 0xdc, 0xff, 0xdc]));
    },
  },
  {
    name: 'JPEG of no height',
    outcome: damaged,
    make: async () => {
      const jpeg = await write('jpeg');
      return patch(jpeg, findMarker(jpeg, 0xc0) + 5, Buffer.from([0, 0]));
    },
  },
  {
    name: 'progressive JPEG of its first half',
    outcome: damaged,
    make: async () => firstPart(await sample().jpeg({ progressive: true }).toBuffer(), 0.5),
  },
  {
    name: 'JPEG with six megabytes of EXIF',
    outcome: 1,
    make: async () =>
      withSegments(await write('jpeg'), 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), junk(65000)]), 100),
  },
  {
    name: 'JPEG with a profile of colours that is noise',
    outcome: 1,
    make: async () =>
      withSegments(
        await write('jpeg'),
        0xe2,
        Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), junk(600)]),
      ),
  },
  {
    name: 'JPEG turned a ninth way',
    outcome: 1,
    make: async () => {
      const jpeg = await sample().jpeg().withMetadata({ orientation: 8 }).toBuffer();
      const at = jpeg.indexOf(Buffer.from([0x12, 0x01, 3, 0]));
      return at < 0 ? jpeg : patch(jpeg, at + 8, Buffer.from([9]));
    },
  },
];

const pngs: NastyPicture[] = [
  {
    name: 'PNG of 100,000 × 100,000 pixels',
    outcome: tooLarge,
    make: async () => flatPng(100_000, 100_000, 1),
  },
  {
    name: 'PNG of 20 kB that grows to 120 megapixels',
    outcome: tooLarge,
    make: async () => flatPng(12_000, 10_000),
  },
  { name: 'PNG of no width', outcome: damaged, make: async () => flatPng(0, 10) },
  { name: 'PNG with fewer rows than it says', outcome: damaged, make: async () => flatPng(400, 400, 200) },
  {
    name: 'PNG with a note that grows to 60 MB',
    outcome: 1,
    make: async () =>
      flatPng(64, 64, 64, [
        pngChunk('zTXt', Buffer.concat([Buffer.from('Note\0\0'), deflateSync(Buffer.alloc(60_000_000))])),
      ]),
  },
  {
    name: 'PNG whose checksum is wrong',
    outcome: damaged,
    make: async () => {
      const png = flatPng(64, 64);
      return patch(png, png.indexOf('IDAT') + 8, Buffer.from([1, 2, 3]));
    },
  },
];

const tiffs: NastyPicture[] = [
  { name: 'TIFF of 201 pages', outcome: 'attachment-too-many-pages', make: () => stackTiff(201) },
  {
    name: 'TIFF whose second page is its first',
    outcome: 1,
    make: async () => {
      const tiff = await stackTiff(1);
      return patch(tiff, nextPageAt(tiff), tiff.subarray(4, 8));
    },
  },
  {
    name: 'TIFF without a page',
    outcome: damaged,
    make: async () => patch(await stackTiff(1), 4, Buffer.alloc(4)),
  },
  {
    name: 'TIFF whose page lies behind its end',
    outcome: damaged,
    make: async () => patch(await stackTiff(1), 4, Buffer.from([0, 0, 0, 0x7f])),
  },
  {
    name: 'TIFF of 100,000 × 100,000 pixels',
    outcome: tooLarge,
    make: async () => {
      const tiff = await stackTiff(1);
      // Type 4: a number of four bytes.
      const size = Buffer.from([4, 0, 1, 0, 0, 0, 0xa0, 0x86, 1, 0]);
      return patch(patch(tiff, tagAt(tiff, 256) + 2, size), tagAt(tiff, 257) + 2, size);
    },
  },
  {
    name: 'fax of its first half',
    outcome: damaged,
    make: async () => firstPart(await fixture('fax-g3.tif'), 0.5),
  },
];

const heifs: NastyPicture[] = (['heic', 'avif'] as const).map((format) => ({
  name: `${format} of 100,000 × 100,000 pixels`,
  outcome: tooLarge,
  make: async () => {
    const bytes = await write(format);
    return patch(bytes, bytes.indexOf('ispe') + 8, uint32(100_000, 100_000));
  },
}));

export const nastyPictures: readonly NastyPicture[] = [
  ...notPictures,
  ...cut,
  ...jpegs,
  ...pngs,
  ...tiffs,
  ...heifs,
];
