import { Grid3x3, Plus, SquareDashedMousePointer } from 'lucide-react';
import { Text, useText } from '../language/language.tsx';
import styles from './form-tools.module.css';
import type { Sample } from './use-trial.ts';

const samples = ['own', 'long'] as const;
const editions = ['new', 'former'] as const;
type Edition = (typeof editions)[number];

/** What lies over the sheets: a place is drawn or added, the grid, and whose answers they are shown with. */
export function FormTools({
  isDrawing,
  hasGrid,
  sample,
  edition,
  onDrawing,
  onGrid,
  onSample,
  onAdd,
  onEdition,
}: {
  isDrawing: boolean;
  hasGrid: boolean;
  sample: Sample;
  /** Which edition lies on the desk, where there is another to compare. */
  edition: Edition | undefined;
  onDrawing: (isDrawing: boolean) => void;
  onGrid: (hasGrid: boolean) => void;
  onSample: (sample: Sample) => void;
  onAdd: () => void;
  onEdition: (edition: Edition) => void;
}) {
  const t = useText();
  return (
    <div className={styles.tools}>
      {edition && (
        <fieldset aria-label={t('form.review.title')} className={styles.editions}>
          {editions.map((one) => (
            <button
              key={one}
              type="button"
              className={styles.tool}
              aria-pressed={edition === one}
              onClick={() => onEdition(one)}
            >
              <Text id={`form.review.edition.${one}`} />
            </button>
          ))}
        </fieldset>
      )}
      {/* Nothing is drawn on sheets that are only compared with. */}
      {edition !== 'former' && (
        <>
          <button
            type="button"
            className={styles.tool}
            aria-pressed={isDrawing}
            onClick={() => onDrawing(!isDrawing)}
          >
            <SquareDashedMousePointer aria-hidden size={18} />
            <Text id="form.tool.draw" />
          </button>
          <button type="button" className={styles.tool} onClick={onAdd}>
            <Plus aria-hidden size={18} />
            <Text id="form.tool.add" />
          </button>
          <button
            type="button"
            className={styles.tool}
            aria-pressed={hasGrid}
            onClick={() => onGrid(!hasGrid)}
          >
            <Grid3x3 aria-hidden size={18} />
            <Text id="form.tool.grid" />
          </button>
          <label className={styles.sample}>
            <Text id="form.tool.sample" />
            <select
              value={sample}
              onChange={({ target }) => onSample(samples.find((one) => one === target.value) ?? 'own')}
            >
              {samples.map((one) => (
                <option key={one} value={one}>
                  {t(`form.tool.sample.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <p role="status" className={isDrawing ? styles.quiet : 'visually-hidden'}>
        {isDrawing && <Text id="form.tool.drawing" />}
      </p>
    </div>
  );
}
