import { useRef } from 'react';
import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { Text } from '../language/language.tsx';
import { FormCard } from '../official/form-card.tsx';
import { countPieces } from './count-pieces.ts';
import { isUnfinished } from './import/import-queue.ts';
import { useImports } from './import/use-imports.ts';
import { usePaste } from './import/use-paste.ts';
import { PieceRow } from './piece-row.tsx';
import styles from './pieces.module.css';
import { plannedPieces, takesFiles } from './planned-pieces.ts';
import { ScanSorter } from './sorter/scan-sorter.tsx';
import { useHeldSubmit } from './sorter/use-held-submit.ts';
import { useWaitingFiles } from './sorter/use-waiting-files.ts';

/** Every piece of the pack, in posting order; above them, all files at once. */
export function PiecesPage({
  id,
  draft,
  onChange,
}: {
  id: string;
  draft: DraftDossier;
  /** Leads to an answer that decides on a piece. */
  onChange?: (path: Path) => void;
}) {
  const page = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const pieces = plannedPieces(draft);
  const imports = useImports(id);
  const files = useWaitingFiles(pieces, imports);
  const onTheirWay = imports.imports.filter(isUnfinished).length;

  useHeldSubmit(page, () => files.hold() || imports.hold());
  const addTo = (piece: (typeof pieces)[number], given: readonly File[]) => {
    imports.forgetRefused(piece.row.id);
    for (const file of given) void imports.add(piece.row.id, file);
  };
  usePaste((given, path) => {
    const piece = pieces.find(({ row }) => path === `pieces.${row.id}`);
    if (piece && takesFiles(piece)) addTo(piece, given);
    else files.receive(given);
  });

  return (
    <div ref={page} className={styles.page}>
      <ScanSorter pieces={pieces} files={files} isBusy={onTheirWay > 0} chooser={chooser} />
      <p className={styles.count} role="status">
        <Text id="pieces.count" values={countPieces(draft)} />
      </p>
      <FormCard draft={draft} onOpen={() => onChange?.('officialForm')} />
      {pieces.map((piece) => (
        <PieceRow
          key={piece.row.id}
          piece={piece}
          id={id}
          draft={draft}
          imports={imports}
          onChange={onChange}
          onFiles={(given) => addTo(piece, given)}
        />
      ))}
    </div>
  );
}
