import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { BuiltPack, PackedDocument } from '../../core/contract/papers.ts';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { isUnsigned } from '../../core/rules/signatures.ts';
import { Text, useText } from '../language/language.tsx';
import { PageCanvas } from '../preview/page-canvas.tsx';
import type { PaintedPage } from '../preview/pdf-reader.ts';
import { SheetDialog } from '../preview/sheet-dialog.tsx';
import { CardButton } from './card-button.tsx';
import { documentNameKey, documentNote } from './document-note.ts';
import styles from './pack-strip.module.css';
import { usePagePictures } from './use-page-pictures.ts';
import { useSignerName } from './use-signer-name.ts';

/** Widths in CSS pixels of a page in the strip, and of one that is enlarged. */
const width = { strip: 100, enlarged: 820 };

/** The real pages of the pack, in the order in which they are posted. */
export function PackStrip({
  pack,
  draft,
  isBusy,
  news,
  onPrint,
}: {
  pack: BuiltPack;
  draft: DraftDossier;
  isBusy: boolean;
  /** What is said of the page that was printed alone. */
  news: string | undefined;
  onPrint: (page: number) => void;
}) {
  const t = useText();
  const pictures = usePagePictures(pack.pdf, width.strip);
  const [enlarged, setEnlarged] = useState<{ page: number; title: string }>();
  const planned = planDocuments(draft);
  return (
    <section className={styles.desk} aria-label={t('pack.strip')}>
      <ol className={styles.strip}>
        {pack.report.documents.map((document) => {
          const plan = planned.find(({ id }) => id === document.id);
          return (
            <StripDocument
              key={document.id}
              document={document}
              number={plan?.number}
              isMissing={plan?.missing ?? false}
              isLater={plan?.sendAs === 'later'}
              toSign={pack.report.signatures
                .filter((one) => one.document === document.id && isUnsigned(one.state))
                .map(({ signer }) => signer)}
              pictures={pictures}
              onEnlarge={(page, title) => setEnlarged({ page, title })}
            />
          );
        })}
      </ol>
      {enlarged && (
        <SheetDialog title={enlarged.title} onClose={() => setEnlarged(undefined)}>
          <div className={styles.tools}>
            <CardButton
              icon={Printer}
              label="pack.onlyThisPage"
              isBusy={isBusy}
              onPress={() => onPrint(enlarged.page)}
            />
            <p role="status">{news}</p>
          </div>
          <EnlargedPage pdf={pack.pdf} page={enlarged.page} title={enlarged.title} />
        </SheetDialog>
      )}
    </section>
  );
}

function StripDocument({
  document,
  number,
  isMissing,
  isLater,
  toSign,
  pictures,
  onEnlarge,
}: {
  document: PackedDocument;
  /** Whose signature is still to come. */
  toSign: PackedDocument['signers'];
  number: number | undefined;
  isMissing: boolean;
  isLater: boolean;
  pictures: ReadonlyMap<number, PaintedPage>;
  onEnlarge: (page: number, title: string) => void;
}) {
  const t = useText();
  const name = t(documentNameKey(document.id));
  const note = documentNote(document, { isMissing, isLater });
  const first = document.firstPage;
  const pages = first === null ? [] : Array.from({ length: document.pages }, (_, index) => first + index);
  return (
    <li className={styles.document} data-tone={note.tone}>
      <div className={styles.pages}>
        {pages.length === 0 && <div className={styles.gap} aria-hidden />}
        {pages.map((page, index) => (
          <div key={page} className={styles.place}>
            <button
              type="button"
              className={document.original && document.kind === 'piece' ? styles.original : styles.page}
              aria-label={t('pack.open', { document: name, page: index + 1 })}
              onClick={() => onEnlarge(page, name)}
            >
              <Picture picture={pictures.get(page)} />
            </button>
            {index === 0 && <Flags signers={document.signers.filter((signer) => toSign.includes(signer))} />}
            <Folio page={page} />
          </div>
        ))}
        {document.fillers > 0 && (
          <div className={styles.place}>
            <div className={styles.blank} role="img" aria-label={t('pack.blank')} />
            <Folio page={(first ?? 0) + document.pages} />
          </div>
        )}
      </div>
      <p className={styles.name}>
        {number !== undefined && <span className={styles.number}>{number}</span>}
        <Text id={documentNameKey(document.id)} />
      </p>
      <p className={styles.note}>
        <Text id={note.label} values={{ count: document.pages }} />
      </p>
    </li>
  );
}

/** Its place in the PDF. */
function Folio({ page }: { page: number }) {
  return (
    <span className={styles.folio}>
      <Text id="pack.folio" values={{ page }} />
    </span>
  );
}

function Picture({ picture }: { picture: PaintedPage | undefined }) {
  return picture ? <PageCanvas source={picture.canvas} className={styles.canvas} aria-hidden /> : null;
}

/** A flag at the sheet's edge for each person who is still to sign it. */
function Flags({ signers }: { signers: PackedDocument['signers'] }) {
  const t = useText();
  const nameOf = useSignerName();
  return signers.map((signer, index) => (
    <span key={signer} className={styles.flag} data-signer={signer} data-second={index > 0}>
      <span className="visually-hidden">{t('pack.signature', { signer: nameOf(signer) })}</span>
      <span aria-hidden>{nameOf(signer)}</span>
    </span>
  ));
}

function EnlargedPage({ pdf, page, title }: { pdf: Uint8Array; page: number; title: string }) {
  const picture = usePagePictures(pdf, width.enlarged, page).get(page);
  return (
    <div className={styles.enlarged}>
      {picture && (
        <>
          <PageCanvas source={picture.canvas} className={styles.canvas} role="img" aria-label={title} />
          <p className="visually-hidden" lang="fr">
            {picture.text}
          </p>
        </>
      )}
    </div>
  );
}
