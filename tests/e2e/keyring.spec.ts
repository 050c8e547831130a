import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { askBridge } from './support/ask-bridge.ts';
import { startKeyring, whyNoKeyring } from './support/keyring.ts';
import { openLiasse, test } from './support/open-liasse.ts';

// A real keyring and the real safeStorage. Chromium finds a keyring by the desktop, which these tests do not have.
const switches = ['--password-store=gnome-libsecret'];

/** The app on such a computer, for as long as `use` needs it. */
async function onComputer(data: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { app, page } = await openLiasse(data, { switches });
  try {
    await use(page);
  } finally {
    await app.close();
  }
}

test('with a keyring a dossier is protected by it unasked, opens again by itself, and on no other computer', async ({
  folder,
  data,
}) => {
  const reason = await whyNoKeyring();
  test.skip(reason !== undefined, `NOT RUN with a real keyring: ${reason}`);
  test.setTimeout(120_000);
  const here = await startKeyring(join(folder, 'here'));
  let id = '';
  try {
    await onComputer(data, async (page) => {
      expect((await askBridge(page, 'app.start', {})).keyStore).toBe(true);
      const created = await askBridge(page, 'dossier.create', { filing: 'first' });
      expect(created.protection).toBe('keystore');
      id = created.id;
      await askBridge(page, 'dossier.save', {
        id,
        draft: { ...created.draft, applicant: { birthName: 'Santos' } },
      });
    });
    const { wraps } = JSON.parse(await readFile(join(data, 'dossiers', id, 'key.json'), 'utf8'));
    expect(Object.keys(wraps)).toEqual(['keystore']);
    // How Chromium marks what it has encrypted with a key out of a keyring: `v10` is that of the password in its source.
    expect(Buffer.from(wraps.keystore, 'base64').subarray(0, 3).toString()).toBe('v11');

    await onComputer(data, async (page) => {
      const { dossiers, locked } = await askBridge(page, 'app.start', {});
      expect(dossiers).toMatchObject([{ id, title: 'Santos', protection: 'keystore' }]);
      expect(locked).toEqual([]);
      const opened = await askBridge(page, 'dossier.open', { id });
      expect(opened).toMatchObject({ notes: [], draft: { applicant: { birthName: 'Santos' } } });
    });
  } finally {
    await here.stop();
  }

  const refused = async (page: Page) => {
    const { dossiers, locked } = await askBridge(page, 'app.start', {});
    expect(dossiers).toEqual([]);
    expect(locked).toMatchObject([{ id, opensWith: 'other-computer' }]);
    await expect(askBridge(page, 'dossier.open', { id })).rejects.toThrow('dossier-of-other-computer');
  };
  const moved = join(folder, 'moved');
  await cp(join(data, 'dossiers'), join(moved, 'dossiers'), { recursive: true });
  const there = await startKeyring(join(folder, 'there'));
  try {
    await onComputer(moved, async (page) => {
      expect((await askBridge(page, 'app.start', {})).keyStore).toBe(true);
      await refused(page);
    });
  } finally {
    await there.stop();
  }
  // Nor where there is no keyring at all, which nobody then takes for one.
  await onComputer(moved, async (page) => {
    expect((await askBridge(page, 'app.start', {})).keyStore).toBe(false);
    await refused(page);
  });
});
