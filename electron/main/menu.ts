import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../core/contract/contract.ts';

const labels = {
  fr: {
    file: 'Fichier',
    quit: 'Quitter',
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    resetZoom: 'Taille réelle',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    togglefullscreen: 'Plein écran',
  },
  en: {
    file: 'File',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    togglefullscreen: 'Full screen',
  },
} as const satisfies Record<Language, Record<string, string>>;

type Role = Exclude<keyof (typeof labels)['fr'], 'file' | 'edit' | 'view'>;

/** The menu, whose shortcuts work even where it is hidden. Electron names its roles in English only. */
export function showMenu(language: Language, { withDeveloperTools }: { withDeveloperTools: boolean }): void {
  const said = labels[language];
  const item = (role: Role): MenuItemConstructorOptions => ({ role, label: said[role] });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const developerTools: MenuItemConstructorOptions[] = withDeveloperTools ? [{ role: 'toggleDevTools' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      // macOS puts the app's own menu first, with Quit in it.
      process.platform === 'darwin' ? { role: 'appMenu' } : { label: said.file, submenu: [item('quit')] },
      {
        label: said.edit,
        submenu: [
          item('undo'),
          item('redo'),
          separator,
          item('cut'),
          item('copy'),
          item('paste'),
          item('selectAll'),
        ],
      },
      {
        label: said.view,
        submenu: [
          item('resetZoom'),
          item('zoomIn'),
          item('zoomOut'),
          separator,
          item('togglefullscreen'),
          ...developerTools,
        ],
      },
    ]),
  );
}
