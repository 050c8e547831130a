import { useRef } from 'react';
import type { SigningSheet } from '../../core/contract/signing.ts';
import type { SignedId, Signer } from '../../core/model/signature.ts';
import { Text, useText } from '../language/language.tsx';
import { PageCanvas } from '../preview/page-canvas.tsx';
import { useWidth } from '../preview/use-width.ts';
import styles from './actual-sheet.module.css';
import { useSheetPages } from './use-sheet-pages.ts';

/** A4 in CSS pixels, of which there are 96 to the inch: the sheet has the size of the paper. */
const a4 = { width: (210 / 25.4) * 96, millimetre: 96 / 25.4 };

/** The very bytes that are signed, at 100 %, with the box of who signs lit. */
export function ActualSheet({
  document,
  signer,
  sheet,
  isFresh,
  failed,
}: {
  document: SignedId;
  signer: Signer;
  sheet: SigningSheet | undefined;
  isFresh: boolean;
  failed: boolean;
}) {
  const t = useText();
  const pages = useSheetPages(sheet?.pdf, a4.width);
  const title = t(`documents.${document}`);
  const frame = useRef<HTMLElement>(null);
  const width = useWidth(frame);
  return (
    <section
      ref={frame}
      className={styles.desk}
      // A region that scrolls must be reachable by keyboard; one that does not is no stop.
      tabIndex={width < a4.width ? 0 : undefined}
      aria-label={t('sheet.label', { document: title })}
      aria-busy={!isFresh}
    >
      <p className={styles.caption}>
        <span>
          <Text id="sign.actualSize" />
        </span>
        {sheet && (
          <span>
            <Text id="sign.code" values={{ code: sheet.code }} />
          </span>
        )}
      </p>
      {failed && !sheet && (
        <p role="alert" className={styles.failed}>
          <Text id="sign.sheetFailed" />
        </p>
      )}
      {!sheet && !failed && (
        <p role="status" className={styles.blank}>
          <Text id="sheet.waiting" />
        </p>
      )}
      {pages.map((page, index) => (
        // A page is known by its place in the document.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <figure key={index} className={styles.page} data-stale={!isFresh}>
          <PageCanvas
            source={page.canvas}
            className={styles.canvas}
            role="img"
            aria-label={t('sheet.page', { page: index + 1, count: pages.length, document: title })}
          />
          {sheet?.boxes
            .filter((box) => box.signer === signer && box.page === index + 1)
            .map(({ box: [x, y, width, height] }) => (
              <div
                key={`${x} ${y}`}
                className={styles.box}
                data-zone="signature"
                style={{
                  insetInlineStart: x * a4.millimetre,
                  insetBlockStart: y * a4.millimetre,
                  inlineSize: width * a4.millimetre,
                  blockSize: height * a4.millimetre,
                }}
              />
            ))}
          <div className="visually-hidden">
            <p>{t('sheet.text', { page: index + 1 })}</p>
            <p lang="fr">{page.text}</p>
          </div>
        </figure>
      ))}
    </section>
  );
}
