import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SettingsStore } from '../../../core/node/settings-store.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test.each([
  [['fr-CA'], 'fr'],
  [['tl-PH', 'fr', 'en'], 'fr'],
  [['EN-us', 'fr'], 'en'],
  [['vi'], 'en'],
  [[], 'en'],
])(
  'before anything is chosen, a computer set to %j is spoken to in %s',
  async (systemLanguages, language) => {
    const store = new SettingsStore(join(await temporaryFolder(), 'settings.json'), systemLanguages);
    expect(await store.read()).toEqual({ language });
  },
);

test('what was chosen is there for another start, whatever the computer is set to', async () => {
  const file = join(await temporaryFolder(), 'new', 'settings.json');
  const store = new SettingsStore(file, ['fr']);
  await Promise.all([store.save({ language: 'fr' }), store.save({ language: 'en' })]);
  expect(await new SettingsStore(file, ['fr']).read()).toEqual({ language: 'en' });
});

test.each(['', '{"language":', '{"language":"de"}', 'null'])(
  'settings that say %j are as good as none',
  async (text) => {
    const file = join(await temporaryFolder(), 'settings.json');
    await writeFile(file, text);
    const store = new SettingsStore(file, ['fr']);
    expect(await store.read()).toEqual({ language: 'fr' });
    await store.save({ language: 'en' });
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ language: 'en' });
  },
);

test('settings that cannot be written are said', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'settings.json'));
  const store = new SettingsStore(join(folder, 'settings.json'), ['fr']);
  await expect(store.save({ language: 'en' })).rejects.toMatchObject({ code: 'save-failed' });
});
