import type { PaperPorts } from '../usecase/ports.ts';
import { folderAttachments } from './folder-attachments.ts';
import { folderTemplates } from './folder-templates.ts';
import { sharpCodec } from './sharp-codec.ts';

/** The ports of the papers on a real disk, with the real clock. */
export function paperPorts(folders: { templatesFolder: string; attachmentsFolder: string }): PaperPorts {
  return {
    templates: folderTemplates(folders.templatesFolder),
    attachments: folderAttachments(folders.attachmentsFolder),
    images: sharpCodec,
    clock: { now: () => new Date() },
  };
}
