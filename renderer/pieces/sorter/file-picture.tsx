import { FileText, Maximize2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ScanExtension } from '../../../core/model/scan-type.ts';
import { useText } from '../../language/language.tsx';
import { PageCanvas } from '../../preview/page-canvas.tsx';
import { SheetDialog } from '../../preview/sheet-dialog.tsx';
import styles from './file-picture.module.css';
import { paintFile } from './paint-file.ts';

/** Longer side of the small picture and of the large one, in CSS pixels. */
const small = 76;
const large = 1100;

/** What is on a file that waits, small; pressed, large. `extension`: what it is, once it was looked at. */
export function FilePicture({ file, extension }: { file: File; extension: ScanExtension | undefined }) {
  const t = useText();
  const picture = useFilePicture(file, extension, small);
  const [isOpen, setOpen] = useState(false);
  if (!picture)
    return (
      <span className={styles.none}>
        <FileText aria-hidden size={24} />
      </span>
    );
  const label = t('express.enlarge', { name: file.name });
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      >
        <PageCanvas source={picture} className={styles.page} />
        <Maximize2 aria-hidden size={14} className={styles.sign} />
      </button>
      {isOpen && (
        <SheetDialog title={file.name} onClose={() => setOpen(false)}>
          <Enlarged file={file} extension={extension} meanwhile={picture} />
        </SheetDialog>
      )}
    </>
  );
}

function Enlarged({
  file,
  extension,
  meanwhile,
}: {
  file: File;
  extension: ScanExtension | undefined;
  /** The small picture, until the large one is there. */
  meanwhile: HTMLCanvasElement;
}) {
  const picture = useFilePicture(file, extension, large);
  return (
    <PageCanvas source={picture ?? meanwhile} className={styles.enlarged} role="img" aria-label={file.name} />
  );
}

function useFilePicture(file: File, extension: ScanExtension | undefined, side: number) {
  const [picture, setPicture] = useState<HTMLCanvasElement>();
  useEffect(() => {
    if (!extension) return;
    let isStillWanted = true;
    void paintFile(file, extension, side).then((painted) => isStillWanted && setPicture(painted));
    return () => {
      isStillWanted = false;
    };
  }, [file, extension, side]);
  return picture;
}
