import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dossiersRoot, named, nameIn, openStore, unprotected } from '../../../support/stored-dossiers.ts';

const lockOf = (root: string, id: string) => join(root, id, 'lock');

describe('two instances on one dossier', () => {
  test('the second is refused whatever it would change, may read, and opens it when the first lets go', async () => {
    const root = await dossiersRoot();
    const [first, second] = [openStore(root), openStore(root)];
    const { id } = await first.create(unprotected, named('Santos'));
    expect(nameIn(await second.read(id))).toBe('Santos');
    expect((await second.list()).dossiers).toMatchObject([{ id }]);
    for (const act of [
      second.open(id),
      second.save(id, named('Reyes')),
      second.delete(id),
      second.protect(id, unprotected),
      second.addAttachment(id, { bytes: new Uint8Array(1), prepared: [], extension: 'png' }),
    ])
      await expect(act).rejects.toMatchObject({ code: 'dossier-in-use' });
    await first.save(id, named('Kervella'));
    await first.close();
    expect(nameIn(await second.open(id))).toBe('Kervella');
  });

  test('a first one that was overtaken, as after a long sleep, writes nothing more', async () => {
    const root = await dossiersRoot();
    const first = openStore(root);
    const { id } = await first.create(unprotected, named('Santos'));
    const own = JSON.parse(await readFile(lockOf(root, id), 'utf8'));
    await writeFile(lockOf(root, id), JSON.stringify({ ...own, name: randomUUID() }));
    await expect(first.save(id, named('Reyes'))).rejects.toMatchObject({ code: 'dossier-in-use' });
    expect(nameIn(await openStore(root).read(id))).toBe('Santos');
  });
});

describe('a lock that was left behind', () => {
  const held = async (root: string, change: object): Promise<string> => {
    const store = openStore(root);
    const { id } = await store.create(unprotected, named('Santos'));
    const own = JSON.parse(await readFile(lockOf(root, id), 'utf8'));
    await store.close();
    await writeFile(lockOf(root, id), JSON.stringify({ ...own, ...change }));
    return id;
  };

  test('by a process that is dead, or whose number another one has now, holds nobody up', async () => {
    const root = await dossiersRoot();
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    for (const change of [{ pid: dead.pid }, { bornAt: '1' }]) {
      const id = await held(root, change);
      expect(nameIn(await openStore(root).open(id))).toBe('Santos');
    }
  });

  test('by another computer is believed for a minute, and no longer', async () => {
    const root = await dossiersRoot();
    const id = await held(root, { host: `not-${hostname()}`, pid: 1 });
    await expect(openStore(root).open(id)).rejects.toMatchObject({ code: 'dossier-in-use' });
    const before = new Date(Date.now() - 61_000);
    await utimes(lockOf(root, id), before, before);
    expect(nameIn(await openStore(root).open(id))).toBe('Santos');
  });

  test('where no process tells when it was born, by a number that another has now, is believed for a minute', async () => {
    const { platform } = process;
    const be = (value: NodeJS.Platform) => Object.defineProperty(process, 'platform', { value });
    be('darwin');
    onTestFinished(() => void be(platform));
    const root = await dossiersRoot();
    const id = await held(root, { pid: process.ppid });
    await expect(openStore(root).open(id)).rejects.toMatchObject({ code: 'dossier-in-use' });
    const before = new Date(Date.now() - 61_000);
    await utimes(lockOf(root, id), before, before);
    expect(nameIn(await openStore(root).open(id))).toBe('Santos');
  });

  test.each(['', '{"name":', 'null', '[]'])('half-written as %j holds nobody up', async (text) => {
    const root = await dossiersRoot();
    const id = await held(root, {});
    await writeFile(lockOf(root, id), text);
    expect(nameIn(await openStore(root).open(id))).toBe('Santos');
  });
});
