import { mkdir, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DraftDossier } from '../../../../core/model/dossier.ts';
import { toIssue } from '../../../../core/model/result.ts';
import {
  copyOf,
  dossiersRoot,
  filesBelow,
  named,
  nameIn,
  openStore,
  sampleNames,
  storeSample,
  unprotected,
} from '../../../support/stored-dossiers.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

/** How many bits are turned over, each in a copy of its own. */
const flips = 1000;

/** The same "random" numbers at every run, so that a failure can be looked at (a linear congruence of Knuth's MMIX). */
function* randomNumbers(): Generator<number> {
  for (let state = 20261123n; ; ) {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    yield Number(state >> 33n);
  }
}

type Sample = Awaited<ReturnType<typeof storeSample>>;

/**
 * What becomes of a dossier that was tampered with: `refused` with a code, `told` of a state that was saved, or
 * `scan-refused` where only a scan is hurt. Anything else would be somebody else's words, or a silent repair.
 */
async function judge(
  root: string,
  sample: Sample,
): Promise<'refused' | 'told' | 'scan-refused' | 'unnoticed'> {
  const store = openStore(root);
  try {
    const opened = await store.open(sample.id).catch((error: unknown) => toIssue(error));
    if ('code' in opened) {
      expect(opened.code).toMatch(/^dossier-(damaged|newer|renamed|link)$/);
      return 'refused';
    }
    expect(sampleNames).toContain(nameIn(opened));
    if (opened.notes.length > 0) {
      expect(opened.notes.join()).toMatch(/^(damaged|half-written)$/);
      return 'told';
    }
    expect(nameIn(opened)).toBe(sampleNames[2]);
    const { attachments, prepared } = store.readersOf(sample.id);
    const pages = await prepared.read(sample.path);
    if (pages) expect(pages.map((page) => new Uint8Array(page))).toEqual(sample.prepared);
    const bytes = await attachments.read(sample.path).catch((error: unknown) => toIssue(error));
    if ('code' in bytes) {
      expect(bytes.code).toMatch(/^attachment-(changed|not-found|unreadable)$/);
      return 'scan-refused';
    }
    expect(new Uint8Array(bytes)).toEqual(sample.bytes);
    return pages ? 'unnoticed' : 'scan-refused';
  } finally {
    await store.close();
  }
}

test(`of ${flips} bits turned over anywhere in a dossier, each is refused or told, and none shows other words`, {
  timeout: 600_000,
}, async () => {
  const root = await dossiersRoot();
  const sample = await storeSample(root);
  const files = [...(await filesBelow(root))].map(([path, bytes]) => ({ name: basename(path), bytes }));
  expect(files.map(({ name }) => name.replace(/^[0-9a-f]{32}/, 'scan')).sort()).toEqual([
    'journal',
    'key-copy.json',
    'key.json',
    'scan.bin',
    'scan.bin',
    'spare',
  ]);
  const random = randomNumbers();
  const next = (below: number) => Number(random.next().value) % below;
  const outcomes = { refused: 0, told: 0, 'scan-refused': 0, unnoticed: 0 };
  for (let flip = 0; flip < flips; flip += 1) {
    const file = files[next(files.length)];
    if (!file) throw new Error('no file');
    const at = next(file.bytes.length);
    const changed = Buffer.from(file.bytes);
    changed[at] = (changed[at] ?? 0) ^ (1 << next(8));
    const copy = await copyOf(root);
    await writeFile(join(copy, sample.id, file.name), changed);
    const outcome = await judge(copy, sample);
    expect(outcome, `${file.name} at ${at}`).not.toBe('unnoticed');
    outcomes[outcome] += 1;
    await rm(copy, { recursive: true });
  }
  console.info(`Bits turned over: ${JSON.stringify(outcomes)}`);
  expect(outcomes.told + outcomes['scan-refused'] + outcomes.refused).toBe(flips);
});

describe('a file that is', () => {
  const names = ['journal', 'spare', 'key.json', 'key-copy.json', 'scan'];
  const hurts = {
    gone: (path: string) => rm(path),
    'of 0 bytes': (path: string) => truncate(path, 0),
    'cut in half': async (path: string) => truncate(path, Math.floor((await readFile(path)).length / 2)),
    'a folder': async (path: string) => {
      await rm(path);
      await mkdir(path);
    },
    'a link to what it was': async (path: string) => {
      const elsewhere = join(await temporaryFolder(), 'moved');
      await rename(path, elsewhere);
      await symlink(elsewhere, path);
    },
    'a link to another file': async (path: string) => {
      const elsewhere = join(await temporaryFolder(), 'private');
      await writeFile(elsewhere, 'of somebody else');
      await rm(path);
      await symlink(elsewhere, path);
    },
  };
  const cases = names.flatMap((name) => Object.entries(hurts).map(([how, hurt]) => ({ name, how, hurt })));

  test.for(cases)('$how, in place of $name, is refused or told', async ({ name, hurt }) => {
    const root = await dossiersRoot();
    const sample = await storeSample(root);
    const found = (await readdir(join(root, sample.id))).find(
      (file) => file === name || (name === 'scan' && file.endsWith('.bin')),
    );
    await hurt(join(root, sample.id, found ?? ''));
    expect(await judge(root, sample)).not.toBe('unnoticed');
  });
});

describe('dossiers that were exchanged', () => {
  test('file by file: every file of another dossier is found out, whatever it is', async () => {
    const root = await dossiersRoot();
    const [sample, other] = [await storeSample(root), await storeSample(root)];
    const scans = async (id: string) =>
      (await readdir(join(root, id))).filter((name) => name.endsWith('.bin')).sort();
    const theirs = await scans(other.id);
    const pairs = [
      ['journal', 'journal'],
      ['spare', 'spare'],
      ['spare', 'journal'],
      ['journal', 'spare'],
      ['key.json', 'key.json'],
      ...(await scans(sample.id)).flatMap((mine) => theirs.map((name) => [name, mine] as const)),
    ] as const;
    for (const [from, to] of pairs) {
      const copy = await copyOf(root);
      await writeFile(join(copy, sample.id, to), await readFile(join(copy, other.id, from)));
      expect(await judge(copy, sample), `${from} as ${to}`).not.toBe('unnoticed');
    }
  });

  test('within one dossier: a scan in the place of another one does not open', async () => {
    const root = await dossiersRoot();
    const sample = await storeSample(root);
    const [one = '', two = ''] = (await readdir(join(root, sample.id))).filter((name) =>
      name.endsWith('.bin'),
    );
    const [first, second] = [join(root, sample.id, one), join(root, sample.id, two)];
    const kept = await readFile(first);
    await rename(second, first);
    await writeFile(second, kept);
    expect(await judge(root, sample)).toBe('scan-refused');
  });

  test('as a whole, and one that was given another name, are told by that', async () => {
    const root = await dossiersRoot();
    const [sample, other] = [await storeSample(root), await storeSample(root)];
    await rename(join(root, sample.id), join(root, 'aside'));
    await rename(join(root, other.id), join(root, sample.id));
    const store = openStore(root);
    await expect(store.open(sample.id)).rejects.toMatchObject({ code: 'dossier-renamed' });
    expect((await store.list()).unreadable).toEqual([
      { id: sample.id, code: 'dossier-renamed' },
      // The one that a person named as they would name a folder.
      { id: expect.not.stringContaining('aside'), code: 'dossier-renamed' },
    ]);
    await rename(join(root, sample.id), join(root, other.id));
    expect(nameIn(await store.open(other.id))).toBe(sampleNames[2]);
  });

  test('for a link: the folder behind it is neither read nor touched', async () => {
    const root = await dossiersRoot();
    const sample = await storeSample(root);
    const elsewhere = join(await temporaryFolder(), 'elsewhere');
    await rename(join(root, sample.id), elsewhere);
    await symlink(elsewhere, join(root, sample.id));
    const before = await readdir(elsewhere);
    const store = openStore(root);
    await expect(store.open(sample.id)).rejects.toMatchObject({ code: 'dossier-link' });
    expect((await store.list()).unreadable).toEqual([{ id: sample.id, code: 'dossier-link' }]);
    expect(await readdir(elsewhere)).toEqual(before);
  });
});

describe('from the future', () => {
  test('a dossier that a later Liasse stores in another way is refused, and left as it is', async () => {
    const root = await dossiersRoot();
    const { id } = await storeSample(root);
    for (const name of ['key.json', 'key-copy.json']) {
      const file = join(root, id, name);
      await writeFile(file, (await readFile(file, 'utf8')).replace('"version":1', '"version":2'));
    }
    const before = await filesBelow(root);
    const store = openStore(root);
    await expect(store.open(id)).rejects.toMatchObject({ code: 'dossier-newer' });
    expect((await store.list()).unreadable).toEqual([{ id, code: 'dossier-newer' }]);
    expect(await filesBelow(root)).toEqual(before);
  });

  test('so is one that was begun to be turned into another way of storing', async () => {
    const root = await dossiersRoot();
    const { id } = await storeSample(root);
    const file = join(root, id, 'key.json');
    const newer = (await readFile(file, 'utf8')).replace('"version":1', '"version":2');
    await writeFile(file, newer);
    // The copy still opens it, and the newer file stays for the Liasse that wrote it.
    expect(nameIn(await openStore(root).open(id))).toBe(sampleNames[2]);
    expect(await readFile(file, 'utf8')).toBe(newer);
  });

  test('answers that a later Liasse asks for are refused by their version', async () => {
    const root = await dossiersRoot();
    const store = openStore(root);
    // As only a later one would write them.
    const draft = { ...named('Santos'), version: 99 } as unknown as DraftDossier;
    await expect(store.create(unprotected, draft)).rejects.toMatchObject({ code: 'version-unknown' });
    const { unreadable } = await openStore(root).list();
    expect(unreadable).toEqual([{ id: expect.any(String), code: 'version-unknown' }]);
  });
});
