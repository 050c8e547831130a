import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import type { WindowRequest } from '../../../core/contract/app.ts';
import { buildMenu, type MenuState } from '../../../electron/main/menu.ts';

type Item = MenuItemConstructorOptions;

function menuOn(platform: NodeJS.Platform, change: Partial<MenuState> = {}) {
  const asked: WindowRequest[] = [];
  const menu = buildMenu({
    language: 'fr',
    theme: 'system',
    platform,
    withDeveloperTools: false,
    ask: (request) => asked.push(request),
    ...change,
  });
  return { menu, asked };
}

/** Every item of the menus, those of their menus too. */
function flatten(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
}

function partOf(menu: readonly Item[], label: string): Item[] {
  const submenu = menu.find((item) => item.label === label)?.submenu;
  if (!Array.isArray(submenu)) throw new Error(`No menu ${label}`);
  return submenu;
}

const labelsOf = (items: readonly Item[]) => items.map(({ label }) => label);

test('on macOS the first menu is that of the app, with About first and Quit last, and windows have their own', () => {
  const { menu } = menuOn('darwin');
  expect(labelsOf(menu)).toEqual(['Liasse', 'Fichier', 'Édition', 'Affichage', 'Fenêtre', 'Aide']);
  const own = labelsOf(partOf(menu, 'Liasse'));
  expect([own[0], own.at(-1)]).toEqual(['À propos de Liasse', 'Quitter Liasse']);
  expect(labelsOf(partOf(menu, 'Fichier')).at(-1)).toBe('Fermer');
  expect(labelsOf(partOf(menu, 'Aide'))).toEqual(['Aide de Liasse']);
});

test.each(['linux', 'win32'] as const)('on %s Quit is under File, and About under Help', (platform) => {
  const { menu } = menuOn(platform);
  expect(labelsOf(menu)).toEqual(['Fichier', 'Édition', 'Affichage', 'Aide']);
  expect(labelsOf(partOf(menu, 'Fichier')).at(-1)).toBe('Quitter');
  expect(labelsOf(partOf(menu, 'Aide')).at(-1)).toBe('À propos de Liasse');
});

test.each(['darwin', 'linux', 'win32'] as const)(
  'every item on %s is named in both languages',
  (platform) => {
    const [french, english] = (['fr', 'en'] as const).map((language) =>
      flatten(menuOn(platform, { language }).menu).filter(({ type }) => type !== 'separator'),
    );
    expect(french?.every(({ label }) => label)).toBe(true);
    expect(french?.map(({ role }) => role)).toEqual(english?.map(({ role }) => role));
    expect(labelsOf(french ?? [])).not.toEqual(labelsOf(english ?? []));
  },
);

test('what the window does is asked of it, and the colours in use are marked', () => {
  const { menu, asked } = menuOn('linux', { theme: 'dark' });
  const items = flatten(menu);
  expect(items.filter(({ checked }) => checked).map(({ label }) => label)).toEqual(['Sombre']);
  for (const { click } of items) Reflect.apply(click ?? (() => undefined), undefined, []);
  expect(asked.map(({ kind }) => kind)).toEqual([
    'open-file',
    'undo',
    'redo',
    'theme',
    'theme',
    'theme',
    'help',
    'about',
  ]);
});

test('the tools of developers are in no menu of what is installed', () => {
  const roles = (withDeveloperTools: boolean) =>
    flatten(menuOn('linux', { withDeveloperTools }).menu).map(({ role }) => role);
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(true)).toContain('toggleDevTools');
});
