/** The process in which PDF and pictures are read and made, so that the window never waits for them. */
import { toIssue } from '../../core/model/result.ts';
import { folderAttachments } from '../../core/node/folder-attachments.ts';
import { paperPorts } from '../../core/node/paper-ports.ts';
import { buildPack } from '../../core/usecase/build-pack.ts';
import { importScan } from '../../core/usecase/import-scan.ts';
import type { PaperPorts } from '../../core/usecase/ports.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import type { PaperRequest, PaperResponse } from './paper-tasks.ts';
import { reportUnexpected } from './report-unexpected.ts';

const [, , templatesFolder = ''] = process.argv;
const ports = paperPorts({ templatesFolder, attachmentsFolder: '' });

process.parentPort.on('message', ({ data }: { data: PaperRequest }) => void answer(data));

async function answer(request: PaperRequest): Promise<void> {
  const send = (response: PaperResponse) => process.parentPort.postMessage(response);
  try {
    // Sending is tried too: memory that is shared with WebAssembly cannot leave the process.
    send({ id: request.id, ok: true, value: await perform(request) });
  } catch (error) {
    reportUnexpected(request.task, error);
    send({ id: request.id, ok: false, error: toIssue(error) });
  }
}

function perform({ task, input }: PaperRequest): Promise<unknown> {
  switch (task) {
    case 'preview':
      return previewDocument(portsFor(input.folder), input);
    case 'pack':
      return buildPack(portsFor(input.folder), input.draft);
    case 'import':
      return importScan(ports, input);
  }
}

/** Templates and fonts are kept from one request to the next; only the dossier's folder changes. */
function portsFor(attachmentsFolder: string): PaperPorts {
  return { ...ports, attachments: folderAttachments(attachmentsFolder) };
}
