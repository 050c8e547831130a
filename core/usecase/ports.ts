import type { PrintableImage } from '../pdf/copy-pages.ts';
import type { Face, LoadedTemplate, TemplateId } from '../template/template.ts';

/** Templates and fonts, wherever they are kept. Both are checked when they are read. */
export type TemplateSource = {
  load(id: TemplateId): Promise<LoadedTemplate>;
  font(face: Face): Promise<Uint8Array>;
};

export type ImageCodec = {
  /** Errors: `attachment-damaged` when the picture cannot be decoded to its last line. */
  toPrintable(bytes: Uint8Array): Promise<PrintableImage>;
};

/**
 * The bytes of an attachment, by the path that the dossier gives. Errors: `attachment-not-found`,
 * `attachment-unreadable`, `attachment-outside` (a path that leaves the dossier's folder).
 */
export type AttachmentReader = { read(path: string): Promise<Uint8Array> };

/** The day on which everything is judged and printed. */
type Clock = { now(): Date };

export type PaperPorts = {
  templates: TemplateSource;
  images: ImageCodec;
  attachments: AttachmentReader;
  clock: Clock;
};
