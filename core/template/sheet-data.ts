import { z } from 'zod';
import { completeDossier, type DraftDossier } from '../model/dossier.ts';
import type { Purpose } from '../model/writing.ts';
import { askedAnswers, isComplement, purposeOf } from '../rules/asked.ts';
import { type DocumentId, isGenerated } from '../rules/documents.ts';
import { enclosures, planDocuments } from '../rules/plan.ts';
import { type SendingFacts, sendingFacts } from './sending-facts.ts';

/** Facts of the pack that papers print beside the answers. */
const packFacts = z.strictObject({
  enclosures: z.array(
    z.strictObject({
      number: z.int(),
      title: z.string(),
      original: z.boolean(),
      /** Pages of a copy, known once its files were read; absent for what the pack does not hold. */
      pages: z.int().optional(),
    }),
  ),
  /** Titles of the papers of which the original itself is enclosed, to be returned. */
  originals: z.array(z.string()),
  bankDetailsLater: z.boolean(),
  /** The application itself is in the pack: not in a complement. */
  hasForm: z.boolean(),
  /** A form that was brought has a sheet behind it. */
  formContinues: z.boolean().optional(),
  /** The papers of whoever signs an attestation are in the pack: in a complement, only when asked for. */
  hasHostPapers: z.boolean(),
  /** The document being separated, for a separator sheet. */
  current: z
    .strictObject({
      number: z.int(),
      title: z.string(),
      /** A paper that the fund returns, or one that the host writes by hand. */
      kind: z.enum(['original', 'handwritten']),
    })
    .optional(),
  /**
   * Answers that have no room or no place on the form, or are copied onto it by hand, in its order. `from`: the dossier
   * path of each.
   */
  answers: z.array(z.strictObject({ label: z.string(), value: z.string(), from: z.string() })).optional(),
  /** Why they are listed: they go on from the form, or are copied onto it. */
  answersFor: z.enum(['sequel', 'copy']).optional(),
  /** Which page of the model to be copied by hand. */
  modelPage: z.enum(['only', 'first', 'next']).optional(),
});
export type PackFacts = z.infer<typeof packFacts>;

/** Everything that a template may name: the dossier, the facts of the pack, and those of the sheets beside it. */
export type SheetData = DraftDossier & { pack: PackFacts; sending?: SendingFacts };

/** The shape against which the paths of every template are checked when it is loaded. */
export const sheetSchema = z.strictObject({
  ...completeDossier('9999-12-31').shape,
  pack: packFacts,
  sending: sendingFacts.optional(),
});

/** The data of every sheet of a pack. `pagesOf` tells the pages of a piece whose files were read. Pure. */
export function sheetData(draft: DraftDossier, pagesOf: (id: DocumentId) => number | undefined): SheetData {
  const documents = planDocuments(draft);
  const holds = (...ids: DocumentId[]) => ids.every((id) => documents.some((document) => document.id === id));
  // What is not asked is not printed either, although the draft may still hold it.
  const asked = askedAnswers(draft);
  return {
    ...asked,
    ...addresseeFor(asked),
    pack: {
      enclosures: enclosures(documents).map(({ id, number, title, original }) => {
        // Every paper that Liasse writes is one page, its template has room for no more; a form that was brought may
        // have several.
        const pages = pagesOf(id) ?? (isGenerated(id) ? 1 : undefined);
        return { number, title, original, ...(pages === undefined ? {} : { pages }) };
      }),
      originals: documents
        .filter(({ id, sendAs }) => sendAs === 'original' && !isGenerated(id))
        .map(({ title }) => title),
      bankDetailsLater: documents.some(({ id, sendAs }) => id === 'bank-details' && sendAs === 'later'),
      hasForm: holds('form'),
      hasHostPapers: holds('host-id', 'host-proof-of-address'),
    },
  };
}

/** Within the fund, who reads the letter. */
const services: Partial<Record<Purpose, string>> = {
  appeal: 'Commission de recours amiable',
  conciliator: 'Médiateur de l’assurance maladie',
};

function addresseeFor(asked: DraftDossier): Pick<DraftDossier, 'addressee'> {
  const service = isComplement(asked) ? services[purposeOf(asked)] : undefined;
  return service ? { addressee: { ...asked.addressee, service } } : {};
}
