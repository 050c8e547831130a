/** The process in which papers are made, so that the window never waits for them. */
import { folderAttachments } from '../../core/node/folder-attachments.ts';
import { paperPorts } from '../../core/node/paper-ports.ts';
import { folderPrepared } from '../../core/node/prepared-files.ts';
import { handedImagePath } from '../../core/rules/handover.ts';
import { buildPack } from '../../core/usecase/build-pack.ts';
import { buildPart } from '../../core/usecase/build-part.ts';
import type { PaperPorts } from '../../core/usecase/ports.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import { separateFiles } from '../../core/usecase/separate-files.ts';
import { signingSheet } from '../../core/usecase/signing-sheet.ts';
import { answerTasks } from './answer-tasks.ts';
import type { PaperTasks } from './paper-tasks.ts';

const [, , templatesFolder = ''] = process.argv;
const ports = paperPorts({ templatesFolder, attachmentsFolder: '' });

answerTasks<PaperTasks>(async ({ task, input }) => {
  switch (task) {
    case 'preview':
      return previewDocument(withInk(portsFor(input.folder), input.ink), input);
    case 'signing':
      return signingSheet(ports, input.draft, input.document);
    case 'pack':
      return buildPack(portsFor(input.folder), input.draft);
    case 'part':
      return buildPart(portsFor(input.folder), input.draft, input.part);
    case 'files':
      return separateFiles(portsFor(input.folder), input.draft);
  }
});

/** Templates and fonts are kept from one request to the next; only the dossier's folder changes. */
function portsFor(folder: string): PaperPorts {
  return { ...ports, attachments: folderAttachments(folder), prepared: folderPrepared(folder) };
}

/** The picture of a signature that no dossier keeps, under the name that the draft gives it. */
function withInk(at: PaperPorts, ink: Uint8Array | undefined): PaperPorts {
  if (!ink) return at;
  const read = async (path: string) => (path === handedImagePath ? ink : at.attachments.read(path));
  return { ...at, attachments: { read } };
}
