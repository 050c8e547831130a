import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { named, nameIn, openStore, passphrase, unprotected } from '../../../support/stored-dossiers.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

/** Only root may make a disk of its own; the app's own tests take away the rights of an ordinary user instead. */
const mayMount = canMount();

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    // In a namespace of its own, where nobody else sees it.
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A disk of so many bytes, gone when the test ends. */
async function smallDisk(size: number): Promise<{ root: string; remount: (option: string) => void }> {
  const place = join(await temporaryFolder(), 'disk');
  await mkdir(place);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', place]));
  return {
    root: join(place, 'dossiers'),
    remount: (option) => void execFileSync('mount', ['-o', `remount,${option}`, place]),
  };
}

test.runIf(mayMount)(
  'a disk that is full is told, keeps what was saved, and takes the next save when there is room',
  async () => {
    const { root, remount } = await smallDisk(96 * 1024);
    const store = openStore(root);
    const { id } = await store.create(unprotected, named('Santos'));
    let [last, failed] = ['Santos', ''];
    for (let save = 1; !failed; save += 1) {
      const name = `Santos ${save} ${'x'.repeat(1500)}`;
      await store.save(id, named(name)).then(
        () => (last = name),
        (error) => (failed = error.code),
      );
    }
    expect(failed).toBe('disk-full');
    const scan = { bytes: randomBytes(20_000), prepared: [], extension: 'png' } as const;
    await expect(store.addAttachment(id, scan)).rejects.toMatchObject({ code: 'disk-full' });
    await expect(store.create(unprotected)).rejects.toMatchObject({ code: 'disk-full' });
    expect(nameIn(await store.read(id))).toBe(last);
    expect((await store.list()).dossiers).toHaveLength(1);
    remount('size=1m');
    await store.save(id, named('Reyes'));
    await store.close();
    const opened = await openStore(root).open(id);
    expect(opened).toMatchObject({ notes: [], draft: { applicant: { birthName: 'Reyes' } } });
  },
);

test.runIf(mayMount)(
  'a disk that may only be read is told, shows what there is, and changes nothing',
  async () => {
    const { root, remount } = await smallDisk(1024 * 1024);
    const store = openStore(root);
    const { id } = await store.create(unprotected, named('Santos'));
    const other = await store.create({ kind: 'memory' });
    remount('ro');
    for (const act of [
      () => store.save(id, named('Reyes')),
      () => store.create(unprotected),
      () => store.protect(id, { kind: 'passphrase', passphrase }),
      () => store.protect(other.id, unprotected),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'folder-read-only' });
    await expect(store.delete(id)).rejects.toMatchObject({ code: 'delete-failed' });
    expect(nameIn(await store.read(id))).toBe('Santos');
    expect((await store.list()).dossiers).toHaveLength(2);
    remount('rw');
    await store.save(id, named('Reyes'));
    expect(nameIn(await store.open(id))).toBe('Reyes');
  },
);

test('a large scan that is kept is never held twice in the memory', async () => {
  const store = openStore(join(await temporaryFolder(), 'dossiers'));
  const { id } = await store.create(unprotected);
  const bytes = new Uint8Array(100 * 1024 * 1024);
  const before = process.memoryUsage();
  const path = await store.addAttachment(id, { bytes, prepared: [], extension: 'pdf' });
  const after = process.memoryUsage();
  expect(after.rss - before.rss).toBeLessThan(150 * 1024 * 1024);
  const file = join(await temporaryFolder(), 'large.liasse');
  await store.save(id, { ...named('Santos'), pieces: { visa: { files: [{ path }] } } });
  await store.export(id, passphrase, file);
  expect((await stat(file)).size).toBeGreaterThan(bytes.length);
  await writeFile(file, '');
});
