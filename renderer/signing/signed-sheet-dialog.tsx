import type { DraftDossier } from '../../core/model/dossier.ts';
import type { SignedId } from '../../core/model/signature.ts';
import { useText } from '../language/language.tsx';
import { Sheet } from '../preview/sheet.tsx';
import { SheetDialog } from '../preview/sheet-dialog.tsx';
import { usePreview } from '../preview/use-preview.ts';

/** A paper as it will be printed, with what was signed on it. */
export function SignedSheetDialog({
  id,
  draft,
  document,
  ink,
  onClose,
}: {
  id: string;
  draft: DraftDossier;
  document: SignedId;
  /** The picture of a signature that no dossier keeps. */
  ink?: Uint8Array | undefined;
  onClose: () => void;
}) {
  const t = useText();
  const state = usePreview(id, draft, document, ink);
  return (
    <SheetDialog title={t(`documents.${document}`)} onClose={onClose}>
      {state && <Sheet state={state} focusedPath={undefined} />}
    </SheetDialog>
  );
}
