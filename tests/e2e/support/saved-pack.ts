import { readFile } from 'node:fs/promises';
import { expect } from 'playwright/test';
import type { Language } from '../../../core/contract/contract.ts';
import { type PrintedFile, readPdf } from '../../support/read-pdf.ts';
import { press } from './keyboard.ts';
import { answerSaveDialog } from './main-process.ts';
import type { Liasse } from './open-liasse.ts';
import { t } from './words.ts';

const words = {
  complete: { button: 'pack.save', news: 'pack.saved' },
  draft: { button: 'pack.saveDraft', news: 'pack.savedDraft' },
} as const;

/** Saves the pack that is shown, and reads the file back. */
export async function savePack(
  { app, page }: Liasse,
  path: string,
  kind: keyof typeof words,
  language: Language = 'fr',
): Promise<PrintedFile> {
  const { button, news } = words[kind];
  await answerSaveDialog(app, path);
  const save = page.getByRole('button', { name: t(button, {}, language), exact: true });
  await expect(save).toBeEnabled({ timeout: 30_000 });
  await press(save);
  await expect(page.getByText(t(news, {}, language))).toBeVisible({ timeout: 30_000 });
  return readPdf(new Uint8Array(await readFile(path)));
}

/** The text of the first document whose title begins so, from its bookmark to the next one. */
export function textOf({ bookmarks, pages }: PrintedFile, title: string): string {
  const index = bookmarks.findIndex((bookmark) => bookmark.title.startsWith(title));
  const [bookmark, next] = [bookmarks[index], bookmarks[index + 1]];
  if (!bookmark) throw new Error(`The pack has no ${title}`);
  return pages
    .slice(bookmark.page - 1, next && next.page - 1)
    .map(({ running }) => running)
    .join(' ');
}
