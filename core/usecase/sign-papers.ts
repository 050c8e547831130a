import type { SignatureState } from '../contract/papers.ts';
import type { SigningSheet } from '../contract/signing.ts';
import type { DraftDossier } from '../model/dossier.ts';
import type { Path } from '../model/path.ts';
import { pageEdit } from '../model/piece.ts';
import { AppError, type Issue, toIssue } from '../model/result.ts';
import type { SignatureStanding, SignedId } from '../model/signature.ts';
import type { Mark } from '../pdf/draw-signature.ts';
import type { PlannedDocument } from '../rules/plan.ts';
import { type DraftSignature, printedPhoto, signaturePlaces, standingOf } from '../rules/signatures.ts';
import { loadScan } from './load-scan.ts';
import { type LoadedSheet, openSheet } from './piece-pages.ts';
import type { PaperPorts } from './ports.ts';
import { signingSheet } from './signing-sheet.ts';

/**
 * What was signed on one paper. `marks`: what is drawn in its boxes; `photo`: the sheet signed by hand, which is printed
 * in place of the paper, or of that page of it.
 */
export type SignedPaper = {
  code: string;
  states: SignatureState[];
  marks: PlacedMark[];
  photo?: SignedPhoto;
};

/** `page` (from 1): which one of the paper's it shows, where its box says so. */
export type SignedPhoto = { sheet: LoadedSheet; page: number | undefined };

/** A signature with its dossier path, and the page (from 1) and the box in millimetres that it is placed in. */
type PlacedMark = { at: Path; mark: Mark; page: number; box: SigningSheet['boxes'][number]['box'] };

export type SignedPapers = { papers: ReadonlyMap<string, SignedPaper>; issues: Issue[] };

/**
 * Every paper to be signed with what was signed on it. A file that cannot be opened is said at its signature, and the
 * paper is printed without it. Errors: `template-broken`.
 */
export async function signPapers(
  ports: PaperPorts,
  draft: DraftDossier,
  documents: readonly PlannedDocument[],
): Promise<SignedPapers> {
  const papers = new Map<SignedId, SignedPaper>();
  const issues: Issue[] = [];
  const places = signaturePlaces(documents);
  for (const document of new Set(places.map((place) => place.document))) {
    const { code, digest, boxes } = await signingSheet(ports, draft, document);
    const paper: SignedPaper = { code, states: [], marks: [] };
    papers.set(document, paper);
    const given = draft.signatures?.[document];
    const photo = printedPhoto(given, { digest, boxes });
    for (const { signer } of places.filter((place) => place.document === document)) {
      // A form may have several places for the same hand.
      const own = boxes.filter((box) => box.signer === signer);
      const state = standingOf(given, signer, { digest, boxes });
      paper.states.push({ document, signer, state, code });
      const at = `signatures.${document}.${signer}`;
      const signature = given?.[signer] ?? {};
      const isElsewhere = photo !== undefined && photo.signer !== signer;
      const opening = isElsewhere ? undefined : openSignature(ports, state, signature);
      const opened = await opening?.catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error;
        issues.push({ ...toIssue(error), at });
        return undefined;
      });
      if (opened?.kind === 'photo') paper.photo = { sheet: opened.sheet, page: own[0]?.page };
      else if (opened) paper.marks.push(...own.map(({ page, box }) => ({ at, mark: opened, page, box })));
    }
  }
  return { papers, issues };
}

async function openSignature(
  ports: PaperPorts,
  state: SignatureStanding,
  { strokes = [], path = '', photo = {} }: DraftSignature,
): Promise<Mark | { kind: 'photo'; sheet: LoadedSheet } | undefined> {
  if (state === 'drawn') return { kind: 'strokes', strokes };
  if (state === 'image') return { kind: 'picture', png: await ports.attachments.read(path) };
  if (state !== 'photo' && state !== 'photo-unchecked') return undefined;
  const { path: file = '', page = 1, of: _, ...changes } = photo;
  const { pages: scan } = await loadScan(ports, { path: file, pages: page }, '');
  const { data: edit = {} } = pageEdit.safeParse(changes);
  return { kind: 'photo', sheet: await openSheet(ports, scan, page - 1, edit) };
}
