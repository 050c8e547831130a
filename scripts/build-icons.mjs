/**
 * `npm run build:icons`: makes the icons that each system wants of the two drawings in `electron/build/icons`.
 * The same drawings give the same files, byte for byte.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { joinIcns, joinIco } from './icons/join-pictures.mjs';
import { projectRoot } from './setup/project-paths.mjs';

const folder = join(projectRoot, 'electron', 'build', 'icons');
const [large, small] = ['icon.svg', 'icon-small.svg'].map((name) => readFileSync(join(folder, name)));

/** Linux looks for a file of each size; Windows keeps them in one file. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
/** What macOS calls each size: the same again for screens of twice the dots. */
const macNames = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
};

for (const size of linuxSizes) writeFileSync(join(folder, `${size}x${size}.png`), await draw(size));
writeFileSync(
  join(folder, 'icon.ico'),
  joinIco(await Promise.all(windowsSizes.map(async (size) => ({ size, png: await draw(size) })))),
);
writeFileSync(
  join(folder, 'icon.icns'),
  joinIcns(
    await Promise.all(
      Object.entries(macNames).map(async ([name, size]) => ({ name, png: await drawForMac(size) })),
    ),
  ),
);

/** A drawing has 72 dots an inch where nothing else is said. @param {number} size in dots */
function draw(size) {
  const drawing = size > 32 ? large : small;
  const ownSize = size > 32 ? 128 : 32;
  return sharp(drawing, { density: (72 * size) / ownSize })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** On macOS an icon leaves a margin of a tenth, which the system wants for shadows. @param {number} size in dots */
async function drawForMac(size) {
  const inner = Math.round(size * 0.84);
  const before = Math.floor((size - inner) / 2);
  return sharp(await draw(inner))
    .extend({
      top: before,
      left: before,
      bottom: size - inner - before,
      right: size - inner - before,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
