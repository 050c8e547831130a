/** The process in which PDF and pictures are read and made, so that the window never waits for them. */
import { toIssue } from '../../core/model/result.ts';
import { paperPorts } from '../../core/node/paper-ports.ts';
import { buildPack } from '../../core/usecase/build-pack.ts';
import { importAttachment } from '../../core/usecase/import-attachment.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import type { PaperRequest, PaperResponse } from './paper-tasks.ts';
import { reportUnexpected } from './report-unexpected.ts';

const templatesFolder = process.argv[2] ?? '';

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

function perform(request: PaperRequest): Promise<unknown> {
  switch (request.task) {
    case 'preview':
      return previewDocument(portsFor(request.input.folder), request.input);
    case 'pack':
      return buildPack(portsFor(request.input.folder), request.input);
    case 'import':
      return importAttachment(portsFor(''), request.input);
  }
}

function portsFor(attachmentsFolder: string) {
  return paperPorts({ templatesFolder, attachmentsFolder });
}
