import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { plainTown } from '../core/rules/plain-town.ts';
import { departementOfPostcode } from '../core/rules/postcode.ts';

const output = new URL('../core/rules/towns.json', import.meta.url);
const require = createRequire(import.meta.url);
const source = pathToFileURL(require.resolve('@etalab/decoupage-administratif/package.json'));

const communes = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
    departement: z.string().optional(),
    codesPostaux: z.array(z.string().regex(/^\d{5}$/)).optional(),
    /** The commune of which a delegated or associated one is a part. */
    chefLieu: z.string().optional(),
  }),
);
type Commune = z.infer<typeof communes>[number];

/**
 * The postcodes of France and their towns, one postcode a line: the communes, then behind a semicolon the names that
 * were merged into them and are still on letter boxes (59160 is Lomme, a part of Lille). The département follows a
 * name where the postcode does not tell it.
 */
export async function buildTowns(): Promise<string> {
  const all = communes.parse(JSON.parse(await readPackageFile('data/communes.json')));
  const current = all.filter(({ type }) => type === 'commune-actuelle');
  const byCode = new Map(current.map((commune) => [commune.code, commune]));

  const lines = new Map<string, { towns: Set<string>; merged: Set<string> }>();
  for (const commune of current)
    for (const postcode of commune.codesPostaux ?? []) {
      const line = lines.get(postcode) ?? { towns: new Set(), merged: new Set() };
      lines.set(postcode, line);
      line.towns.add(entry(postcode, commune.nom, commune));
    }
  for (const { nom, type, chefLieu } of all) {
    const commune = byCode.get(chefLieu ?? '');
    if (!commune || type === 'commune-actuelle' || nom === commune.nom) continue;
    for (const postcode of commune.codesPostaux ?? [])
      lines.get(postcode)?.merged.add(entry(postcode, nom, commune));
  }

  const towns = [...lines]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([postcode, line]) => {
      const merged = [...line.merged].filter((name) => !line.towns.has(name));
      return `${postcode} ${[inOrder(line.towns), inOrder(merged)].filter(Boolean).join('; ')}`;
    });
  return `${JSON.stringify({ ...(await describeSource()), towns }, null, 2)}\n`;
}

/** No name holds a digit, a comma or a semicolon: what follows the name cannot be taken for a part of it. */
function entry(postcode: string, name: string, { departement = '' }: Commune): string {
  if (/[\d,;]/.test(name)) throw new Error(`A name that the list cannot hold: ${name}`);
  const isPlain = departement === departementOfPostcode(postcode);
  return `${name.replaceAll("'", '’')}${isPlain ? '' : ` ${departement}`}`;
}

/** By plain letters: the order of a collator changes from one version of Node to the next. */
function inOrder(names: Iterable<string>): string {
  return [...names].sort((a, b) => (plainTown(a) < plainTown(b) ? -1 : 1)).join(', ');
}

/** The package's README says of which year each version is. */
async function describeSource() {
  const { name, version } = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(await readPackageFile('package.json')));
  const rows = (await readPackageFile('README.md')).split('\n');
  const year = rows.find((row) => row.includes(`| ${version} `))?.match(/\d{4}/)?.[0];
  if (!year) throw new Error(`The README of ${name} does not say of which year version ${version} is.`);
  return {
    source: `${name} ${version} : Code officiel géographique ${year} (Insee), codes postaux de La Poste`,
    licence: 'Licence Ouverte (Etalab)',
    date: `${year}-01-01`,
  };
}

function readPackageFile(path: string): Promise<string> {
  return readFile(new URL(path, source), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(output, await buildTowns());
