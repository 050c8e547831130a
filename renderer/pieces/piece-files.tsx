import { TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { sheetsOf } from '../../core/model/piece-sheets.ts';
import { Text, useText } from '../language/language.tsx';
import { DropZone } from './import/drop-zone.tsx';
import { ImportList } from './import/import-list.tsx';
import type { Imports } from './import/use-imports.ts';
import styles from './pieces.module.css';
import type { PlannedPiece } from './planned-pieces.ts';
import type { Arrangement } from './sheets/arrange-sheets.ts';
import { namePlaces, pageRemarks } from './sheets/page-remarks.ts';
import { SheetStrip } from './sheets/sheet-strip.tsx';
import { useSheets } from './sheets/use-sheets.ts';
import { hasUnusuallyManyPages } from './usual-pages.ts';

/** The files of a piece: the copy that is printed, or the scan that the person keeps of an original. */
export function PieceFiles({
  piece: { row, sendAs, isOnlyOriginal },
  id,
  draft,
  imports,
  onFiles,
}: {
  piece: PlannedPiece;
  id: string;
  draft: DraftDossier;
  imports: Imports;
  onFiles: (files: readonly File[]) => void;
}) {
  const t = useText();
  const stored = draft.pieces?.[row.id] ?? {};
  const arrangement: Arrangement = { files: stored.files ?? [], sheets: sheetsOf(stored) };
  const actions = useSheets(row.id);
  const chooser = useRef<HTMLInputElement>(null);
  const list = imports.imports.filter(({ piece }) => piece === row.id);
  const reading = list.find(({ state }) => state.kind === 'reading');
  const title = t(`documents.${row.id}`);
  const count = arrangement.sheets.length;
  const isUrgent = isOnlyOriginal && count === 0;
  const stayHere = () => chooser.current?.focus();
  const added = imports.lastAdded?.piece === row.id ? imports.lastAdded.name : undefined;
  return (
    <>
      {sendAs === 'original' && (
        <p className={isUrgent ? styles.urgent : styles.note}>
          <Text id={isOnlyOriginal ? 'pieces.keepOnlyScan' : 'pieces.keepScan'} />
        </p>
      )}
      <div className={styles.tray} data-empty={count === 0}>
        {count > 0 && (
          <SheetStrip
            label={t('pieces.files', { document: title })}
            id={id}
            arrangement={arrangement}
            actions={actions}
            onEmptied={stayHere}
          />
        )}
        <DropZone ref={chooser} label={t('pieces.chooseFor', { document: title })} onFiles={onFiles} />
      </div>
      <NewsLine actions={actions} onUndone={stayHere} />
      {row.id === 'host-id' && count > 0 && (
        <p className={styles.note}>
          <Text id="pieces.bothSides" values={{ count }} />
        </p>
      )}
      {hasUnusuallyManyPages(row.id, count) && (
        <p className={styles.note}>
          <Text id="pieces.manyPages" values={{ count }} />
        </p>
      )}
      <PageFlaws arrangement={arrangement} />
      <ImportList list={list} imports={imports} onGone={stayHere} />
      <p role="status" className="visually-hidden">
        {reading && t('pieces.adding', { name: reading.file.name })}
        {!reading && added && t('pieces.added', { name: added })}
      </p>
    </>
  );
}

/** What just happened to the pages. It is only heard, but for what can be taken back. */
function NewsLine({
  actions: { news, undo },
  onUndone,
}: {
  actions: ReturnType<typeof useSheets>;
  /** The button goes away with what it does. */
  onUndone: () => void;
}) {
  return (
    <div className={undo ? styles.news : 'visually-hidden'}>
      <p role="status">{news && <Text id={`pieces.${news.what}`} values={news} />}</p>
      {undo && (
        <button
          type="button"
          className={styles.change}
          onClick={() => {
            onUndone();
            undo();
          }}
        >
          <Text id="pieces.undo" />
        </button>
      )}
    </div>
  );
}

/** What looks wrong on some pages, and the cure. It is a piece of advice: the pages are printed all the same. */
function PageFlaws({ arrangement }: { arrangement: Arrangement }) {
  const remarks = pageRemarks(arrangement);
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.flaws}>
      {remarks.map(({ flaw, places }) => (
        <li key={flaw}>
          <TriangleAlert aria-hidden size={18} />
          <span>
            <Text
              id={`pieces.flaw.${flaw}`}
              values={{
                count: places.length,
                pages: namePlaces(places, arrangement),
                all: arrangement.sheets.length,
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
