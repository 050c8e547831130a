import { ArrowLeft, ArrowRight, FileText, SlidersHorizontal, Trash2, TriangleAlert } from 'lucide-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { Sheet } from '../../../core/model/piece-sheets.ts';
import { useText } from '../../language/language.tsx';
import { PageCanvas } from '../../preview/page-canvas.tsx';
import styles from './sheet-strip.module.css';
import { useIsSeen } from './use-is-seen.ts';
import { usePagePicture } from './use-page-picture.ts';

/** Width at which a page is painted for its tile, in CSS pixels. */
const width = 104;

/** The kind of what is dragged, so that no other piece and no zone for files takes it. */
const dragKind = 'application/x-liasse-page';

/** What a page is called: the name of its file, which may be shortened, and which page of it, which may not. */
export type SheetWords = { file: string; page: string };

/** One page: its picture, its name, and what can be done with it. `place` counts from 0. */
export function SheetTile({
  id,
  sheet,
  words,
  place,
  count,
  isFlawed,
  dragged,
  onDrag,
  onOpen,
  onMove,
  onDropHere,
  onRemove,
}: {
  id: string;
  sheet: Sheet;
  words: SheetWords;
  place: number;
  count: number;
  isFlawed: boolean;
  /** The place of the page of this piece that is being dragged. */
  dragged: number | undefined;
  onDrag: (place: number | undefined) => void;
  onOpen: () => void;
  onMove: (to: number, tool: string) => void;
  onDropHere: (to: number) => void;
  onRemove: () => void;
}) {
  const t = useText();
  const name = words.file + words.page;
  const tile = useRef<HTMLLIElement>(null);
  const [isOver, setOver] = useState(false);
  const isSeen = useIsSeen(tile);
  const { painted } = usePagePicture({ id, ...sheet }, width, isSeen ? 'in turn' : 'later');

  const dragOver = (event: DragEvent) => {
    if (dragged === undefined) return;
    event.preventDefault();
    setOver(dragged !== place);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (dragged === undefined) return;
    event.preventDefault();
    onDropHere(place);
    onDrag(undefined);
  };

  return (
    // Dragging is a second way to do what the buttons inside do for everybody.
    <li
      ref={tile}
      className={styles.tile}
      data-key={`${sheet.path} ${sheet.page}`}
      data-over={isOver ? (dragged !== undefined && dragged < place ? 'after' : 'before') : undefined}
      data-dragged={dragged === place}
      draggable={count > 1}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragKind, String(place));
        event.dataTransfer.effectAllowed = 'move';
        onDrag(place);
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button
        type="button"
        className={styles.picture}
        data-tool="open"
        aria-label={isFlawed ? t('pieces.openFlawed', { name }) : t('pieces.openPage', { name })}
        title={t('pieces.openPage', { name })}
        onClick={onOpen}
      >
        <span className={styles.paper} data-place={count > 1 ? place + 1 : undefined}>
          {painted ? (
            <PageCanvas source={painted.canvas} className={styles.page} />
          ) : (
            <span className={styles.blank}>
              <FileText aria-hidden size={28} />
            </span>
          )}
          {isFlawed && (
            <span className={styles.flaw}>
              <TriangleAlert aria-hidden size={16} />
            </span>
          )}
          <span className={styles.adjust}>
            <SlidersHorizontal aria-hidden size={16} />
          </span>
        </span>
      </button>
      <p className={styles.name} title={name}>
        <span className={styles.file}>{words.file}</span>
        <span>{words.page}</span>
      </p>
      <div className={styles.tools}>
        {count > 1 && (
          <>
            <Tool
              tool="before"
              label={t('pieces.moveBefore', { name })}
              isOff={place === 0}
              onPress={() => onMove(place - 1, 'before')}
            >
              <ArrowLeft aria-hidden size={18} />
            </Tool>
            <Tool
              tool="after"
              label={t('pieces.moveAfter', { name })}
              isOff={place === count - 1}
              onPress={() => onMove(place + 1, 'after')}
            >
              <ArrowRight aria-hidden size={18} />
            </Tool>
          </>
        )}
        <Tool tool="remove" label={t('pieces.remove', { name })} onPress={onRemove}>
          <Trash2 aria-hidden size={18} />
        </Tool>
      </div>
    </li>
  );
}

/** `isOff` keeps the button in place and in the order of the keyboard, so that the focus is not lost by moving. */
function Tool({
  tool,
  label,
  isOff = false,
  onPress,
  children,
}: {
  tool: string;
  label: string;
  isOff?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.tool}
      data-tool={tool}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
