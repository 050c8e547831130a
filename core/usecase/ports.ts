import type { SignatureRemark } from '../contract/signing.ts';
import type { Corners, PageEdit, ScanFlaw } from '../model/piece.ts';
import type { Picture } from '../pdf/copy-pages.ts';
import type { Face, LoadedTemplate, TemplateId } from '../template/template.ts';

/** Templates and fonts, wherever they are kept. Both are checked when they are read. */
export type TemplateSource = {
  load(id: TemplateId): Promise<LoadedTemplate>;
  font(face: Face): Promise<Uint8Array>;
};

/** Called after each page that is done, of how many. */
export type OnPage = (done: number, of: number) => void;

/** A page of a picture file as it is printed, and what looks wrong on it. */
export type PreparedPicture = { picture: Picture; flaws: ScanFlaw[] };

/** The ink of a signature on a transparent ground, and what looks wrong with it. */
export type CutSignature = { png: Uint8Array; remarks: SignatureRemark[] };

export type PictureCodec = {
  /**
   * Every page of a picture file, known by its bytes, upright and no larger than a sheet needs. Errors:
   * `attachment-damaged` when it cannot be decoded to its last line, `attachment-too-many-pixels`,
   * `attachment-too-many-pages`.
   */
  prepare(bytes: Uint8Array, onPage?: OnPage): Promise<PreparedPicture[]>;
  /** The picture with the sheet cut out, laid flat, and brought to a tone. `turn` is left to where it is drawn. */
  adjust(picture: Picture, edit: PageEdit): Promise<Picture>;
  /** Where the sheet of paper lies in a photograph; nothing when that is not clear. */
  findSheet(picture: Picture): Promise<Corners | undefined>;
  /**
   * A signature without the paper that it was written on. Errors: `signature-empty` when there is no ink, and those of
   * `prepare`.
   */
  cutSignature(bytes: Uint8Array): Promise<CutSignature>;
};

/**
 * The bytes of an attachment, by the path that the dossier gives. Errors: `attachment-not-found`,
 * `attachment-unreadable`, `attachment-too-large`, `attachment-outside` (a path that leaves the dossier's folder).
 */
export type AttachmentReader = { read(path: string): Promise<Uint8Array> };

/**
 * What was prepared of an attachment when it was imported: one PDF, or one JPEG a page. Undefined when nothing was
 * kept: it is then prepared again from the attachment itself.
 */
export type PreparedReader = { read(path: string): Promise<Uint8Array[] | undefined> };

/** What a file from outside is read with: fields of a PDF that it has no drawing of are written in our letters. */
export type ScanPorts = { pictures: PictureCodec; templates: Pick<TemplateSource, 'font'> };

/** The day on which everything is judged and printed. */
type Clock = { now(): Date };

export type PaperPorts = {
  templates: TemplateSource;
  pictures: PictureCodec;
  attachments: AttachmentReader;
  prepared: PreparedReader;
  clock: Clock;
};
