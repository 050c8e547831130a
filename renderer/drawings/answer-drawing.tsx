import { Text } from '../language/language.tsx';
import styles from './answer-drawing.module.css';
import { DocumentDrawing } from './document-drawing.tsx';
import { captionOf } from './documents.ts';
import { drawingOfAnswer } from './drawing-of-answer.ts';

/** Where on the person's document an answer is, said and shown; nothing for an answer that is on no paper. */
export function AnswerDrawing({ path }: { path: string }) {
  const place = drawingOfAnswer.get(path);
  if (!place) return null;
  return (
    <figure className={styles.figure}>
      <DocumentDrawing {...place} />
      <figcaption className={styles.caption}>
        <Text id={captionOf(place)} />
      </figcaption>
    </figure>
  );
}
