import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

const packageFile = z.object({
  name: z.string(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

/** A package of which something may be in the app. `folder` starts from that of the project. */
export type ShippedPackage = { folder: string; name: string; version: string; licence: string | undefined };

/**
 * The packages that the app is built of, by the lock file. Optional ones are the native binaries of sharp and of a
 * canvas, which the app does without.
 */
export function listShippedPackages(): ShippedPackage[] {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([folder, { dev, optional, devOptional }]) => folder && !dev && !optional && !devOptional)
    .map(([folder, { version = '', license }]) => {
      // An alias has another name than its folder.
      const { name } = packageFile.parse(
        JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
      );
      return { folder, name, version, licence: license };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What ships beside the packages: made by others, not from the registry. */
const others = [
  {
    title: 'Source Sans 3 and Source Code Pro, the fonts of the papers and of the window',
    licence: 'OFL-1.1',
    files: ['templates/fonts/OFL-source-sans-3.txt', 'templates/fonts/OFL-source-code-pro.txt'],
  },
];

const data = `The towns of France and their postcodes
Licence Ouverte / Open Licence 2.0 (Etalab), https://www.etalab.gouv.fr/licence-ouverte-open-licence

Insee and La Poste, by the npm package @etalab/decoupage-administratif (MIT), reduced to what is asked.`;

const intro = `What Liasse is made of, and under which licences
=================================================

Liasse itself is under the MIT licence (LICENSE). It contains what follows,
unchanged, and runs on Electron and Chromium, whose own notices are the files
LICENSE.electron.txt and LICENSES.chromium.html that come with the application.
Made by \`npm run build:notices\` from the packages themselves.`;

/** The text that ships in the app: each package, where it comes from, and its licence word by word. */
export function writeNotices(): string {
  const packages = listShippedPackages().map(describePackage);
  const rest = others.map(({ title, licence, files }) =>
    [`${title}\n${licence}`, ...files.map((file) => readFileSync(join(root, file), 'utf8').trim())].join(
      '\n\n',
    ),
  );
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${[intro, ...packages, ...rest, data].join(rule).replaceAll('\r\n', '\n')}\n`;
}

function describePackage({ folder, name, version, licence }: ShippedPackage): string {
  const { homepage, repository, author } = packageFile.parse(
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')),
  );
  const source = typeof repository === 'string' ? repository : repository?.url;
  const head = [`${name} ${version}`, licence, homepage ?? source].filter(Boolean).join('\n');
  const texts = readLicences(folder);
  // Some packages name a licence and leave its text out: whose it is, is then all that they say.
  const owner = typeof author === 'string' ? author : author?.name;
  const without = `(This package comes without the text of its licence. Author: ${owner ?? 'see its page'}.)`;
  return [head, ...(texts.length > 0 ? texts : [without])].join('\n\n');
}

/** The licence, and under LGPL the list of the libraries inside, which stands in the read-me. */
function readLicences(folder: string): string[] {
  const names = readdirSync(join(root, folder)).sort();
  const wanted = names.filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const inside = folder.endsWith('sharp-wasm32') ? names.filter((name) => name === 'README.md') : [];
  return [...wanted, ...inside].map((name) => readFileSync(join(root, folder, name), 'utf8').trim());
}
