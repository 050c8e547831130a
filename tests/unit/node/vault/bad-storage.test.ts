import { randomUUID } from 'node:crypto';
import {
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { describeIssue } from '../../../../core/i18n/describe-issue.ts';
import { messages } from '../../../../core/i18n/messages.ts';
import { toIssue } from '../../../../core/model/result.ts';
import { writeOnFullDisk } from '../../../support/full-disk.ts';
import { asOrdinaryUser } from '../../../support/ordinary-user.ts';
import {
  dossiersRoot,
  nameIn,
  openStore,
  passphrase,
  sampleNames,
  storeSample,
  unprotected,
} from '../../../support/stored-dossiers.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

type Place = { root: string; id: string; path: string };

/** The code or the note that a person gets who opens it, or what else `act` says. */
async function open({ root, id }: Place): Promise<string> {
  const opened = await openStore(root)
    .open(id)
    .catch((error: unknown) => toIssue(error));
  if ('code' in opened) return opened.code;
  // Whatever is told of it, the words are those of this dossier.
  expect(sampleNames).toContain(nameIn(opened));
  return `note ${opened.notes.join()}`;
}

const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => 'nothing',
    (error: unknown) => toIssue(error).code,
  );

const inside = ({ root, id }: Place, name: string) => join(root, id, name);

/** What a file that somebody brings is told as. */
async function importOf(bytes: Uint8Array, size = bytes.length): Promise<string> {
  const [file, root] = [join(await temporaryFolder(), 'dossier.liasse'), await dossiersRoot()];
  await writeFile(file, bytes);
  await truncate(file, size);
  return codeOf(openStore(root).import(file, passphrase, async () => unprotected));
}

/** What computers do to people, the code or note that comes of it, and whether the dossier still opens when it is over. */
const cases: Record<string, { is: string; when: (place: Place) => Promise<string> }> = {
  'a dossier exchanged for another one': {
    is: 'dossier-renamed',
    async when(place) {
      const other = await storeSample(place.root);
      await rm(join(place.root, place.id), { recursive: true });
      await rename(join(place.root, other.id), join(place.root, place.id));
      return open(place);
    },
  },
  'a file exchanged for that of another dossier': {
    is: 'note damaged',
    async when(place) {
      const other = await storeSample(place.root);
      await cp(join(place.root, other.id, 'journal'), inside(place, 'journal'));
      return open(place);
    },
  },
  'a folder that was renamed': {
    is: 'dossier-renamed',
    async when({ root, id, path }) {
      const renamed = randomUUID();
      await rename(join(root, id), join(root, renamed));
      return open({ root, id: renamed, path });
    },
  },
  'a dossier of a later Liasse': {
    is: 'dossier-newer',
    async when(place) {
      for (const name of ['key.json', 'key-copy.json']) {
        const text = await readFile(inside(place, name), 'utf8');
        await writeFile(inside(place, name), text.replace('"version":1', '"version":2'));
      }
      return open(place);
    },
  },
  'files of 0 bytes': {
    is: 'dossier-damaged',
    async when(place) {
      for (const name of await readdir(join(place.root, place.id))) await truncate(inside(place, name), 0);
      return open(place);
    },
  },
  'a journal of 0 bytes': {
    is: 'note damaged',
    async when(place) {
      await truncate(inside(place, 'journal'), 0);
      return open(place);
    },
  },
  'a link in place of the folder': {
    is: 'dossier-link',
    async when(place) {
      const elsewhere = join(await temporaryFolder(), 'elsewhere');
      await rename(join(place.root, place.id), elsewhere);
      await symlink(elsewhere, join(place.root, place.id));
      return open(place);
    },
  },
  'a link in place of the journal': {
    is: 'dossier-link',
    async when(place) {
      await rm(inside(place, 'journal'));
      await symlink('/etc/hostname', inside(place, 'journal'));
      return open(place);
    },
  },
  'a journal that was cut off in its last save': {
    is: 'note half-written',
    async when(place) {
      const { length } = await readFile(inside(place, 'journal'));
      await truncate(inside(place, 'journal'), length - 10);
      return open(place);
    },
  },
  'a journal that was cut in two, in which something stands where nothing should': {
    is: 'note damaged',
    async when(place) {
      const journal = await readFile(inside(place, 'journal'));
      await writeFile(inside(place, 'journal'), Buffer.concat([Buffer.from('what is this'), journal]));
      return open(place);
    },
  },
  'a scan that was changed': {
    is: 'attachment-changed',
    async when(place) {
      for (const name of (await readdir(join(place.root, place.id))).filter((one) => one.endsWith('.bin'))) {
        const bytes = await readFile(inside(place, name));
        bytes[100] = (bytes[100] ?? 0) ^ 1;
        await writeFile(inside(place, name), bytes);
      }
      return codeOf(openStore(place.root).readersOf(place.id).attachments.read(place.path));
    },
  },
  'a folder without the right to read it': {
    is: 'folder-no-rights',
    when: (place) =>
      asOrdinaryUser(place.root, async () => {
        await chmod(join(place.root, place.id), 0);
        return open(place).finally(() => chmod(join(place.root, place.id), 0o700));
      }),
  },
  'a folder without the right to write in it': {
    is: 'folder-read-only',
    when: (place) =>
      asOrdinaryUser(place.root, async () => {
        await chmod(join(place.root, place.id), 0o500);
        return open(place).finally(() => chmod(join(place.root, place.id), 0o700));
      }),
  },
  'a folder of all dossiers in which none can be made': {
    is: 'folder-read-only',
    when: ({ root }) =>
      asOrdinaryUser(root, async () => {
        await chmod(root, 0o500);
        return codeOf(openStore(root).create(unprotected)).finally(() => chmod(root, 0o700));
      }),
  },
  'a full disk': { is: 'disk-full', when: ({ root, id }) => writeOnFullDisk('dossier', root, id) },
  'a second Liasse': {
    is: 'dossier-in-use',
    async when(place) {
      await openStore(place.root).open(place.id);
      return open(place);
    },
  },
  'a clock that went backwards': {
    is: 'note clock-behind',
    async when(place) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3 * 24 * 3_600_000 });
      onTestFinished(() => void vi.useRealTimers());
      return open(place);
    },
  },
  'a file to import that is empty': { is: 'file-damaged', when: () => importOf(Buffer.alloc(0)) },
  'a file to import that is something else': {
    is: 'file-foreign',
    when: () => importOf(Buffer.from('%PDF-1.7')),
  },
  'a file to import of a later Liasse': {
    is: 'file-newer',
    when: () => importOf(Buffer.from('Liasse\0\x09')),
  },
  'a file to import that promises more than any key holds': {
    is: 'file-too-large',
    when: () => importOf(Buffer.from('Liasse\0\x02'), 10 * 1024 ** 4),
  },
  'a file to import with another passphrase': {
    is: 'passphrase-wrong',
    when: () => importOf(Buffer.concat([Buffer.from('Liasse\0\x02'), Buffer.alloc(500, 7)])),
  },
  'a folder in place of the dossier’s journal': {
    is: 'dossier-link',
    async when(place) {
      await rm(inside(place, 'journal'));
      await mkdir(inside(place, 'journal'));
      return open(place);
    },
  },
};

test.each(Object.entries(cases))(
  '%s is told, in a sentence of both languages',
  async (_what, { is, when }) => {
    const root = await dossiersRoot();
    const sample = await storeSample(root);
    expect(await when({ root, id: sample.id, path: sample.path })).toBe(is);
    for (const language of ['fr', 'en'] as const) {
      const note = /^note (.+)/.exec(is)?.[1];
      const sentence = note
        ? Object.entries(messages[language]).find(([key]) => key === `storage.note.${note}`)?.[1]
        : describeIssue(language, { code: is, at: '' });
      expect(sentence).not.toBe(describeIssue(language, { code: 'never-heard-of', at: '' }));
      expect(sentence).toMatch(/\.$/);
    }
  },
);

test('what is told costs nothing: with its rights back, or alone again, the dossier is as it was', async () => {
  const root = await dossiersRoot();
  const { id, path } = await storeSample(root);
  for (const what of [
    'a folder without the right to write in it',
    'a folder without the right to read it',
    'a full disk',
  ])
    await cases[what]?.when({ root, id, path });
  const opened = await openStore(root).open(id);
  expect(opened.notes).toEqual([]);
  expect(nameIn(opened)).toBe(sampleNames[2]);
});
