import type { PaperPorts } from '../usecase/ports.ts';
import { folderAttachments } from './folder-attachments.ts';
import { folderTemplates } from './folder-templates.ts';
import { scanPictures } from './scan/scan-pictures.ts';

/** The ports of the papers on a real disk, with the real clock. Scans are prepared anew: nothing is kept of them. */
export function paperPorts(folders: { templatesFolder: string; attachmentsFolder: string }): PaperPorts {
  return {
    templates: folderTemplates(folders.templatesFolder),
    attachments: folderAttachments(folders.attachmentsFolder),
    prepared: { read: async () => undefined },
    pictures: scanPictures,
    clock: { now: () => new Date() },
  };
}
