import { mkdir, writeFile } from 'node:fs/promises';
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
    expect(await store.read()).toEqual({ language, theme: 'system', addressees: {} });
  },
);

test('what was chosen is there for another start, whatever the computer is set to', async () => {
  const file = join(await temporaryFolder(), 'new', 'settings.json');
  const store = new SettingsStore(file, ['fr']);
  await Promise.all([store.saveLanguage('fr'), store.saveLanguage('en')]);
  expect(await new SettingsStore(file, ['fr']).read()).toEqual({
    language: 'en',
    theme: 'system',
    addressees: {},
  });
});

test('the colours that were chosen are there again, beside the language', async () => {
  const file = join(await temporaryFolder(), 'settings.json');
  const store = new SettingsStore(file, ['fr']);
  await Promise.all([store.saveLanguage('en'), store.saveTheme('dark')]);
  expect(await new SettingsStore(file, ['fr']).read()).toEqual({
    language: 'en',
    theme: 'dark',
    addressees: {},
  });
});

test.each(['', '{"language":', '{"language":"de"}', 'null'])(
  'settings that say %j are as good as none',
  async (text) => {
    const file = join(await temporaryFolder(), 'settings.json');
    await writeFile(file, text);
    const store = new SettingsStore(file, ['fr']);
    expect(await store.read()).toEqual({ language: 'fr', theme: 'system', addressees: {} });
    await store.saveLanguage('en');
    expect(await store.read()).toEqual({ language: 'en', theme: 'system', addressees: {} });
  },
);

const vannes = {
  name: 'CPAM du Morbihan',
  extra: 'CS 12345',
  postcode: '56019',
  town: 'VANNES CEDEX',
  confirmedOn: '2026-11-23',
};

test('the address of a fund is kept by département, the newest one, beside the language', async () => {
  const file = join(await temporaryFolder(), 'settings.json');
  const store = new SettingsStore(file, ['fr']);
  await store.rememberAddressee('56', { ...vannes, confirmedOn: '2025-01-02' });
  await Promise.all([
    store.saveLanguage('en'),
    store.rememberAddressee('2A', { ...vannes, name: 'CPAM de la Corse-du-Sud' }),
    store.rememberAddressee('56', vannes),
  ]);
  expect(await new SettingsStore(file, ['fr']).read()).toEqual({
    language: 'en',
    theme: 'system',
    addressees: { '2A': { ...vannes, name: 'CPAM de la Corse-du-Sud' }, 56: vannes },
  });
});

test('an address that is kept does not choose the language', async () => {
  const file = join(await temporaryFolder(), 'settings.json');
  await new SettingsStore(file, ['fr']).rememberAddressee('56', vannes);
  expect((await new SettingsStore(file, ['en']).read()).language).toBe('en');
});

test('settings of before the addresses are read, and garbage among the addresses is left out', async () => {
  const file = join(await temporaryFolder(), 'settings.json');
  const store = new SettingsStore(file, ['fr']);
  const readText = async (text: string) => {
    await writeFile(file, text);
    return store.read();
  };
  expect(await readText('{"language":"en"}')).toEqual({ language: 'en', theme: 'system', addressees: {} });
  for (const addressees of [
    null,
    [],
    'x',
    7,
    { 56: null },
    { 56: { ...vannes, town: 3 } },
    { nowhere: vannes },
  ])
    expect(await readText(JSON.stringify({ language: 'en', addressees }))).toEqual({
      language: 'en',
      theme: 'system',
      addressees: {},
    });
  const mixed = { 35: 'garbage', 56: vannes, 44: { ...vannes, mother: 'Santos' } };
  expect((await readText(JSON.stringify({ addressees: mixed }))).addressees).toEqual({ 56: vannes });
  expect((await readText(`{"addressees":{"__proto__":${JSON.stringify(vannes)}}}`)).addressees).toEqual({});
});

test('settings that cannot be written are said', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'settings.json'));
  const store = new SettingsStore(join(folder, 'settings.json'), ['fr']);
  await expect(store.saveLanguage('en')).rejects.toMatchObject({ code: 'save-failed' });
});
