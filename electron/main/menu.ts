import type { MenuItemConstructorOptions } from 'electron';
import { type Theme, themes, type WindowRequest } from '../../core/contract/app.ts';
import type { Language } from '../../core/contract/contract.ts';
import { menuLabels } from './menu-labels.ts';

export type MenuState = {
  language: Language;
  theme: Theme;
  platform: NodeJS.Platform;
  withDeveloperTools: boolean;
  /** What the window does for the menu. */
  ask: (request: WindowRequest) => void;
};

type Labels = (typeof menuLabels)[Language];
type Item = MenuItemConstructorOptions;
/** Electron does these by itself; its own labels are English. */
type Role = keyof Labels & NonNullable<Item['role']>;

const separator: Item = { type: 'separator' };

/**
 * The menu as each system has it: macOS puts About, the services and Quit into a menu of the app's name, and has one
 * for windows; the others have Quit under File, and About under Help. The shortcuts work even where it is hidden.
 */
export function buildMenu(state: MenuState): Item[] {
  const said: Labels = menuLabels[state.language];
  const item = (role: Role): Item => ({ role, label: said[role] });
  const isMac = state.platform === 'darwin';
  return [
    ...(isMac ? [appMenu(state, said, item)] : []),
    fileMenu(state, said, item),
    { label: said.edit, submenu: [...history(state, said), separator, ...clipboard(item)] },
    viewMenu(state, said, item),
    ...(isMac ? [windowMenu(said, item)] : []),
    helpMenu(state, said),
  ];
}

type MakeItem = (role: Role) => Item;

function appMenu(state: MenuState, said: Labels, item: MakeItem): Item {
  return {
    // macOS writes the name of the app in its place.
    label: 'Liasse',
    submenu: [
      about(state, said),
      separator,
      item('services'),
      separator,
      item('hide'),
      item('hideOthers'),
      item('unhide'),
      separator,
      { role: 'quit', label: said.quitMac },
    ],
  };
}

function fileMenu({ platform, ask }: MenuState, said: Labels, item: MakeItem): Item {
  const open: Item = {
    label: said.open,
    accelerator: 'CommandOrControl+O',
    click: () => ask({ kind: 'open-file' }),
  };
  return { label: said.file, submenu: [open, separator, item(platform === 'darwin' ? 'close' : 'quit')] };
}

/** Electron's own roles know the keystrokes of one box alone. The page listens to the keys by itself. */
function history({ ask }: MenuState, said: Labels): Item[] {
  const accelerators = { undo: 'CommandOrControl+Z', redo: 'Shift+CommandOrControl+Z' };
  return (['undo', 'redo'] as const).map((kind) => ({
    label: said[kind],
    accelerator: accelerators[kind],
    registerAccelerator: false,
    click: () => ask({ kind }),
  }));
}

function clipboard(item: MakeItem): Item[] {
  return [item('cut'), item('copy'), item('paste'), item('selectAll')];
}

function viewMenu({ theme, withDeveloperTools, ask }: MenuState, said: Labels, item: MakeItem): Item {
  const choices = themes.map(
    (choice): Item => ({
      type: 'radio',
      label: said[choice],
      checked: choice === theme,
      click: () => ask({ kind: 'theme', theme: choice }),
    }),
  );
  return {
    label: said.view,
    submenu: [
      item('resetZoom'),
      item('zoomIn'),
      item('zoomOut'),
      separator,
      item('togglefullscreen'),
      { label: said.theme, submenu: choices },
      ...(withDeveloperTools ? [{ role: 'toggleDevTools' } satisfies Item] : []),
    ],
  };
}

function windowMenu(said: Labels, item: MakeItem): Item {
  return {
    label: said.window,
    role: 'window',
    submenu: [item('minimize'), item('zoom'), separator, item('front')],
  };
}

function helpMenu(state: MenuState, said: Labels): Item {
  const help: Item = { label: said.showHelp, accelerator: 'F1', click: () => state.ask({ kind: 'help' }) };
  const rest = state.platform === 'darwin' ? [] : [separator, about(state, said)];
  return { label: said.help, role: 'help', submenu: [help, ...rest] };
}

function about({ ask }: MenuState, said: Labels): Item {
  return { label: said.about, click: () => ask({ kind: 'about' }) };
}
