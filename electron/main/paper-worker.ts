/** The process in which papers are made, so that the window never waits for them. */
import { paperPorts } from '../../core/node/paper-ports.ts';
import { handedImagePath } from '../../core/rules/handover.ts';
import { withFormOf } from '../../core/usecase/brought-form.ts';
import { buildPack } from '../../core/usecase/build-pack.ts';
import { buildPart } from '../../core/usecase/build-part.ts';
import { fillFormOf } from '../../core/usecase/fill-brought-form.ts';
import type { PaperPorts } from '../../core/usecase/ports.ts';
import { previewDocument } from '../../core/usecase/preview-document.ts';
import { separateFiles } from '../../core/usecase/separate-files.ts';
import { signingSheet } from '../../core/usecase/signing-sheet.ts';
import { answerTasks } from './answer-tasks.ts';
import type { PaperTasks } from './paper-tasks.ts';

const [, , templatesFolder = ''] = process.argv;
const ports = paperPorts({ templatesFolder, attachmentsFolder: '' });

answerTasks<PaperTasks>(async ({ task, input }, { scans }) => {
  // Templates and fonts are kept from one request to the next; the scans are those of the dossier at hand.
  const own = { ...ports, ...scans, clock: { now: () => input.now } };
  if (task === 'fillForm') return fillFormOf(own, input.draft, input.keepsFields);
  const at = await withFormOf(own, input.draft);
  switch (task) {
    case 'preview':
      return previewDocument(withInk(at, input.ink), input);
    case 'signing':
      return signingSheet(at, input.draft, input.document);
    case 'pack':
      return buildPack(at, input.draft);
    case 'part':
      return buildPart(at, input.draft, input.part);
    case 'files':
      return separateFiles(at, input.draft);
  }
});

/** The picture of a signature that no dossier keeps, under the name that the draft gives it. */
function withInk(at: PaperPorts, ink: Uint8Array | undefined): PaperPorts {
  if (!ink) return at;
  const read = async (path: string) => (path === handedImagePath ? ink : at.attachments.read(path));
  return { ...at, attachments: { read } };
}
