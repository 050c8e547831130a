import { Eraser, Undo2 } from 'lucide-react';
import { useId, useRef } from 'react';
import { padHeight } from '../../../core/model/signature.ts';
import { remarksOnStrokes } from '../../../core/rules/signature-remarks.ts';
import buttons from '../../frame/button.module.css';
import { Text, useText } from '../../language/language.tsx';
import { Warning } from '../warning.tsx';
import { type Line, pathOf } from './lines.ts';
import styles from './pad.module.css';
import { usePad } from './use-pad.ts';

/** A field to sign on, with mouse, finger, pen or arrow keys. What is drawn stays lines. */
export function SignaturePad({
  id,
  lines,
  isWrong,
  onChange,
}: {
  /** The id of what takes the focus when a link leads here. */
  id: string;
  lines: readonly Line[];
  isWrong: boolean;
  onChange: (lines: readonly Line[]) => void;
}) {
  const t = useText();
  const help = useId();
  const field = useRef<SVGSVGElement>(null);
  const { line, pen, isFull, ...events } = usePad(field, lines, onChange);
  const isEmpty = lines.length === 0 && line.length === 0;
  const remarks = isEmpty || line.length > 0 ? [] : remarksOnStrokes(lines);
  const told = line.length > 0 ? 'pad.drawing' : isEmpty ? 'pad.empty' : 'pad.drawn';
  return (
    <div className={styles.pad}>
      <div className={styles.paper} data-wrong={isWrong}>
        <svg
          ref={field}
          id={id}
          className={styles.field}
          viewBox={`0 0 1000 ${padHeight}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys draw on it, as its words say
          tabIndex={0}
          role="application"
          aria-label={t('pad.label')}
          aria-describedby={help}
          {...events}
        >
          <path className={styles.base} d={`M60 ${padHeight - 110}H940`} />
          {[...lines, line].map((one, index) => (
            // A line is known by its place: it is only ever added or taken away at the end.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <path key={index} className={styles.ink} d={one.length > 0 ? pathOf(one) : undefined} />
          ))}
          <circle className={styles.pen} data-down={pen.isDown} cx={pen.x} cy={pen.y} r="9" />
        </svg>
        {isEmpty && (
          <p className={styles.hint} aria-hidden>
            <Text id="pad.hint" />
          </p>
        )}
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          className={buttons.plain}
          disabled={lines.length === 0}
          onClick={() => onChange(lines.slice(0, -1))}
        >
          <Undo2 aria-hidden size={18} />
          <Text id="pad.undo" />
        </button>
        <button
          type="button"
          className={buttons.plain}
          disabled={lines.length === 0}
          onClick={() => onChange([])}
        >
          <Eraser aria-hidden size={18} />
          <Text id="pad.clear" />
        </button>
      </div>
      <p id={help} className={styles.help}>
        <Text id="pad.keys" />
      </p>
      <p role="status" className="visually-hidden">
        <Text id={told} values={{ count: lines.length }} />
      </p>
      {remarks.map((remark) => (
        <Warning key={remark} id={`sign.remark.${remark}`} />
      ))}
      {isFull && <Warning id="pad.full" />}
    </div>
  );
}
