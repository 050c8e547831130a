import { Crop, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import buttons from '../../frame/button.module.css';
import { Text, useText } from '../../language/language.tsx';
import { PageTools } from '../page-tools/page-tools.tsx';
import { type Arrangement, sheetKey } from './arrange-sheets.ts';
import { pageRemarks } from './page-remarks.ts';
import styles from './sheet-strip.module.css';
import { SheetTile, type SheetWords } from './sheet-tile.tsx';
import { useFoundSheets } from './use-found-sheets.ts';
import { useIsSeen } from './use-is-seen.ts';
import type { useSheets } from './use-sheets.ts';

/** So many pages are shown at first: a thick file does not push the other pieces away. */
const shownFirst = 12;

/** The pages of a piece in their order on paper: moved, taken away, and opened to be turned and cropped. */
export function SheetStrip({
  label,
  id,
  arrangement,
  actions: { move, remove, removeWhole, change, crop },
  onEmptied,
}: {
  label: string;
  id: string;
  arrangement: Arrangement;
  actions: ReturnType<typeof useSheets>;
  /** A button went away with its page: the keyboard stays in the row. */
  onEmptied: () => void;
}) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [dragged, setDragged] = useState<number>();
  const [edited, setEdited] = useState<string>();
  // A page that moves takes the keyboard along.
  const moved = useRef<{ key: string; tool: string }>(undefined);
  const { files, sheets } = arrangement;
  const shown = isOpen ? sheets : sheets.slice(0, shownFirst);
  const flawed = new Set(pageRemarks(arrangement).flatMap(({ places }) => places));
  const editedAt = sheets.findIndex((sheet) => sheetKey(sheet) === edited);
  const editedSheet = sheets[editedAt];
  const found = useFoundSheets(id, sheets, useIsSeen(list));

  useLayoutEffect(() => {
    if (!moved.current) return;
    const { key, tool } = moved.current;
    moved.current = undefined;
    const tiles = list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [];
    const tile = [...tiles].find(({ dataset }) => dataset.key === key);
    tile?.querySelector<HTMLElement>(`[data-tool="${tool}"]`)?.focus();
  });

  /** What a page is called: its file, and which page of it where it has several. */
  const wordsOf = ({ path, page }: { path: string; page: number }): SheetWords => {
    const { name = path, pages = 1 } = files.find((file) => file.path === path) ?? {};
    return { file: name, page: pages > 1 ? t('pieces.sheetPage', { page }) : '' };
  };
  const nameOf = (sheet: { path: string; page: number }): string => {
    const { file, page } = wordsOf(sheet);
    return file + page;
  };

  return (
    <div className={styles.strip}>
      <ul ref={list} className={styles.sheets} aria-label={label}>
        {shown.map((sheet, index) => (
          <SheetTile
            key={sheetKey(sheet)}
            id={id}
            sheet={sheet}
            words={wordsOf(sheet)}
            place={index}
            count={sheets.length}
            isFlawed={flawed.has(index + 1)}
            dragged={dragged}
            onDrag={setDragged}
            onOpen={() => setEdited(sheetKey(sheet))}
            onMove={(to, tool) => {
              moved.current = tool ? { key: sheetKey(sheet), tool } : undefined;
              move(index, to, nameOf(sheet));
            }}
            onDropHere={(to) => {
              const from = dragged === undefined ? undefined : sheets[dragged];
              if (from && dragged !== undefined) move(dragged, to, nameOf(from));
            }}
            onRemove={() => {
              // Where the page was, the one that takes its place: what is looked at stays in sight.
              const next = sheets[index + 1] ?? sheets[index - 1];
              if (next) moved.current = { key: sheetKey(next), tool: 'remove' };
              else onEmptied();
              remove(index, nameOf(sheet));
            }}
          />
        ))}
      </ul>
      {sheets.length > shownFirst && (
        <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Text
            id={isOpen ? 'pieces.showFewer' : 'pieces.showAll'}
            values={{ count: sheets.length - shownFirst }}
          />
        </button>
      )}
      {files
        .filter(({ pages = 1 }) => pages > 1)
        .map(({ path = '', name = path, pages = 1 }) => (
          <button
            key={path}
            type="button"
            className={styles.whole}
            onClick={() => {
              onEmptied();
              removeWhole(path, name);
            }}
          >
            <Trash2 aria-hidden size={16} />
            <span>{t('pieces.removeFile', { name, pages })}</span>
          </button>
        ))}
      {found.size > 0 && (
        <div className={styles.found}>
          <button
            type="button"
            className={buttons.secondary}
            onClick={() => {
              onEmptied();
              crop(found);
            }}
          >
            <Crop aria-hidden size={18} />
            <Text id="pieces.cropFound" values={{ count: found.size, all: sheets.length }} />
          </button>
          <p>
            <Text id="pieces.cropWhy" values={{ count: found.size }} />
          </p>
        </div>
      )}
      {editedSheet && (
        <PageTools
          id={id}
          sheet={editedSheet}
          name={nameOf(editedSheet)}
          onKeep={(edit) => change(editedAt, edit, nameOf(editedSheet))}
          onClose={() => setEdited(undefined)}
        />
      )}
    </div>
  );
}
