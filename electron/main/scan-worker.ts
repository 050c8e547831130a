/** The process in which files from outside are read: what breaks it is lost, and nothing else is. */
import { localDay } from '../../core/model/date.ts';
import { folderTemplates } from '../../core/node/folder-templates.ts';
import { scanPictures as pictures } from '../../core/node/scan/scan-pictures.ts';
import { bringForm } from '../../core/usecase/bring-form.ts';
import { findScanSheet } from '../../core/usecase/find-scan-sheet.ts';
import { importScan } from '../../core/usecase/import-scan.ts';
import { importSignature } from '../../core/usecase/import-signature.ts';
import { lookAtScan } from '../../core/usecase/look-at-scan.ts';
import { previewScanPage } from '../../core/usecase/preview-scan-page.ts';
import { answerTasks } from './answer-tasks.ts';
import type { ScanTasks } from './scan-tasks.ts';

const [, , templatesFolder = ''] = process.argv;
const ports = { pictures, templates: folderTemplates(templatesFolder) };

answerTasks<ScanTasks>(async ({ task, input }, { onPage, scans }) => {
  switch (task) {
    case 'import': {
      const { prepared, ...scan } = await importScan(ports, { ...input, onPage });
      // WebAssembly gives pictures in memory that it shares with its threads, which cannot leave the process.
      return { ...scan, prepared: prepared.map((file) => new Uint8Array(file)) };
    }
    case 'look':
      return lookAtScan(ports, { ...input, today: localDay(new Date()), onPage });
    case 'signature': {
      const { png, remarks } = await importSignature({ pictures }, input.bytes);
      return { png: new Uint8Array(png), remarks };
    }
    case 'bringForm':
      return bringForm({ font: ports.templates.font }, input.bytes, input.earlier);
    case 'page':
      return previewScanPage({ ...ports, ...scans }, input);
    case 'findSheet':
      return (await findScanSheet({ ...ports, ...scans }, input)) ?? null;
  }
});
