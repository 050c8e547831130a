import { z } from 'zod';
import { day } from '../model/date.ts';
import { draftDossier } from '../model/dossier.ts';
import { attachment, pieceIds } from '../model/piece.ts';
import { departementCode, rememberedAddressee, rememberedAddressees } from '../model/remembered-addressee.ts';
import { issue } from '../model/result.ts';
import type { ChannelName } from './channels.ts';
import { builtPack, bytes as content, preview } from './papers.ts';

export const language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof language>;

const dossierId = z.uuid();
const pieceId = z.enum(pieceIds);
const nothing = z.strictObject({});

/** Largest file that can be added as a piece, in bytes. */
export const attachmentByteLimit = 40 * 1024 * 1024;

const filing = z.enum(['first', 'complement']);

/** A dossier as Home lists it. `title` is the applicant's name, for the screen only; the rest: `summarizeDossier`. */
const dossierCard = z.strictObject({
  id: dossierId,
  title: z.string(),
  savedAt: z.iso.datetime(),
  filing,
  status: z.enum(['not-yet', 'incomplete', 'ready-with-warnings', 'ready']),
  answers: z.int().min(0),
  pieces: z.int().min(0),
  earliest: day.optional(),
});
export type DossierCard = z.infer<typeof dossierCard>;

const openedDossier = z.strictObject({ id: dossierId, draft: draftDossier, savedAt: z.iso.datetime() });

/** A dossier as it stands in the window, which may be ahead of what is stored. */
const current = z.strictObject({ id: dossierId, draft: draftDossier });

/**
 * Every message between the window and the main process: what goes in, what comes out. The main process
 * registers exactly these, in a loop, so that a channel without a check cannot exist.
 */
export const contract = {
  'app.start': {
    input: nothing,
    output: z.strictObject({
      language,
      version: z.string(),
      dossiers: z.array(dossierCard),
      /** Stored dossiers that could not be read, kept aside: said once on Home. */
      unreadable: z.int().min(0),
      rememberedAddressees,
    }),
  },
  'settings.save': { input: z.strictObject({ language }), output: nothing },
  'addressee.remember': {
    input: z.strictObject({ departement: departementCode, addressee: rememberedAddressee }),
    output: nothing,
  },
  /** `from`: the dossier whose answers the new one takes over. */
  'dossier.create': {
    input: z.strictObject({ filing, from: dossierId.optional() }),
    output: openedDossier,
  },
  'dossier.open': { input: z.strictObject({ id: dossierId }), output: openedDossier },
  'dossier.save': { input: current, output: z.strictObject({ savedAt: z.iso.datetime() }) },
  'dossier.delete': { input: z.strictObject({ id: dossierId }), output: nothing },
  'piece.add': {
    input: z.strictObject({
      id: dossierId,
      piece: pieceId,
      name: z.string().max(200),
      bytes: content.refine(({ byteLength }) => byteLength <= attachmentByteLimit),
    }),
    output: attachment,
  },
  'piece.remove': { input: z.strictObject({ id: dossierId, path: z.string().max(300) }), output: nothing },
  'document.preview': {
    input: current.extend({
      document: z.enum(['letter', 'pass-letter', 'bordereau', 'form', 'hosting-attestation', ...pieceIds]),
    }),
    output: preview,
  },
  'pack.build': { input: current, output: builtPack },
  /** `saved` is false when the person closed the dialog. An incomplete dossier is saved as a draft. */
  'pack.save': { input: current, output: z.strictObject({ saved: z.boolean(), issues: z.array(issue) }) },
  'pack.open': { input: current, output: nothing },
} as const satisfies Record<ChannelName, { input: z.ZodType; output: z.ZodType }>;

type Contract = typeof contract;
export type Input<Name extends ChannelName> = z.infer<Contract[Name]['input']>;
export type Output<Name extends ChannelName> = z.infer<Contract[Name]['output']>;
