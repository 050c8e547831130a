import type { DraftDossier } from '../../core/model/dossier.ts';
import type { Path } from '../../core/model/path.ts';
import { fieldId } from '../form/field-id.ts';
import { Unfold } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';
import { useFileDrop } from './import/use-file-drop.ts';
import type { Imports } from './import/use-imports.ts';
import { PieceFiles } from './piece-files.tsx';
import { PieceReasons } from './piece-reasons.tsx';
import { PieceState } from './piece-state.tsx';
import { pieceValues } from './piece-values.ts';
import { PieceWays } from './piece-ways.tsx';
import styles from './pieces.module.css';
import { type PlannedPiece, takesFiles } from './planned-pieces.ts';

/** One piece: what it is, why, how it travels, its files, and where it stands in words. */
export function PieceRow({
  piece,
  id,
  draft,
  imports,
  onChange,
  onFiles,
}: {
  piece: PlannedPiece;
  id: string;
  draft: DraftDossier;
  imports: Imports;
  onChange: ((path: Path) => void) | undefined;
  onFiles: (files: readonly File[]) => void;
}) {
  const { row } = piece;
  const path = `pieces.${row.id}`;
  const values = pieceValues(draft);
  const { over, target } = useFileDrop(takesFiles(piece) ? onFiles : undefined);
  return (
    // Dropping on the row is one more way to do what the button inside does for everybody.
    <section
      className={styles.piece}
      aria-labelledby={`${fieldId(path)}-title`}
      data-path={path}
      data-over={over}
      {...target}
    >
      <div className={styles.head}>
        <h2 id={`${fieldId(path)}-title`}>
          <Text id={`documents.${row.id}`} />
        </h2>
        <PieceState piece={piece} draft={draft} />
      </div>
      <p className={styles.hint}>
        <Text id={`pieces.${row.id}.hint`} values={values} />
      </p>
      <PieceWays piece={piece} onChange={onChange} />
      {/* A file may also be on its way to a piece that is sent later. */}
      {(takesFiles(piece) || imports.imports.some(({ piece: to }) => to === row.id)) && (
        <PieceFiles piece={piece} id={id} draft={draft} imports={imports} onFiles={onFiles} />
      )}
      <Unfold title={row.id === 'birth-certificate' ? 'pieces.birthReasons' : 'frame.why'}>
        <PieceReasons row={row} values={values} />
      </Unfold>
    </section>
  );
}
