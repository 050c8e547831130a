import { z } from 'zod';
import { readForm } from '../../core/contract/forms.ts';
import { bytes } from '../../core/contract/papers.ts';
import { scanLook } from '../../core/contract/scans.ts';
import { signatureImage } from '../../core/contract/signing.ts';
import type { FormMapping } from '../../core/model/form-mapping.ts';
import { attachment, type PageEdit, pageEdit, pageLimit } from '../../core/model/piece.ts';
import { scanExtensions } from '../../core/model/scan-type.ts';
import { WorkerClient, type WorkerProcess } from './worker-client.ts';

type Given = { bytes: Uint8Array; password?: string | undefined };
/** A page (from 1) of a scan of the dossier that the job is about. */
type OnePage = { path: string; page: number };

/** What the main process asks of the scan worker. */
export type ScanTasks = {
  import: Given;
  look: Given;
  signature: Pick<Given, 'bytes'>;
  bringForm: Pick<Given, 'bytes'> & { earlier: readonly FormMapping[] };
  page: OnePage & { edit: PageEdit };
  findSheet: OnePage;
};

const outputs = {
  import: z.strictObject({
    extension: z.enum(scanExtensions),
    pages: z.int().min(1).max(pageLimit),
    remarks: attachment.shape.remarks.unwrap(),
    prepared: z.array(bytes).min(1).max(pageLimit),
  }),
  look: scanLook,
  signature: z.strictObject({ png: bytes, remarks: signatureImage.shape.remarks }),
  bringForm: readForm,
  page: bytes,
  findSheet: pageEdit.shape.corners.unwrap().nullable(),
};

export type ScanClient = WorkerClient<ScanTasks, typeof outputs>;

/**
 * Asks the process in which files from outside are read: a process of its own, so that no sheet waits for them and a
 * file that makes it crash costs nothing but itself.
 */
export function openScans(start: () => WorkerProcess): ScanClient {
  return new WorkerClient<ScanTasks, typeof outputs>(start, {
    outputs,
    timeLimit: 90_000,
    died: 'import-crashed',
    tooLong: 'import-took-too-long',
    isUrgent: ({ task }) => task === 'page' || task === 'findSheet',
    rest: 60_000,
  });
}
