import { z } from 'zod';
import { draftDossier } from '../model/dossier.ts';
import { formMapping } from '../model/form-mapping.ts';
import { handover, handoverByteLimit } from '../model/handover.ts';
import { postedPack, postedPath } from '../model/journey.ts';
import { attachment, pageEdit, pageLimit, pieceIds } from '../model/piece.ts';
import { departementCode, rememberedAddressee, rememberedAddressees } from '../model/remembered-addressee.ts';
import { issue } from '../model/result.ts';
import { scanByteLimit } from '../model/scan-type.ts';
import { paperDigest, requestId, signedIds } from '../model/signature.ts';
import { theme, windowRequest } from './app.ts';
import type { ChannelName } from './channels.ts';
import { dossierCard, dossierId, filing, openedDossier } from './dossiers.ts';
import { adoptedMapping, broughtForm } from './forms.ts';
import { builtPack, bytes as content, packPart, preview } from './papers.ts';
import {
  changedProtection,
  lockedDossier,
  passphrase,
  protection,
  protectionKind,
  rememberedProtection,
  triedPassphrase,
  unreadableDossier,
} from './protection.ts';
import { scanLook, scanProgress } from './scans.ts';
import { heldSignature, signatureImage, signingSheet } from './signing.ts';

export const language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof language>;

const pieceId = z.enum(pieceIds);
const nothing = z.strictObject({});

/** A mapping of five thousand places has some two million bytes. */
const mappingByteLimit = 4_000_000;

/** The name that the window gives to an import. */
const ticket = z.uuid();

/** A file that the person gives: its bytes, and the password that it may need. */
const given = z.strictObject({
  ticket,
  name: z.string().max(200),
  bytes: content.refine(({ byteLength }) => byteLength <= scanByteLimit),
  password: z.string().max(200).optional(),
});

/** A page of a scan of the dossier. */
const onePage = z.strictObject({
  id: dossierId,
  path: z.string().max(300),
  page: z.int().min(1).max(pageLimit),
});

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
      theme,
      version: z.string(),
      /** Those of Electron and of Chromium, for who reports a fault. */
      engines: z.strictObject({ electron: z.string(), chromium: z.string() }),
      dossiers: z.array(dossierCard),
      locked: z.array(lockedDossier),
      /** Stored dossiers that could not be read, left as they are. */
      unreadable: z.array(unreadableDossier),
      /** Whether the system has a key store worth the name. */
      keyStore: z.boolean(),
      /** What new dossiers get where it has none. Absent: the person is asked each time. */
      protection: rememberedProtection.optional(),
      rememberedAddressees,
    }),
  },
  /** Answered when the system or the menu asks something of the window: asked again each time. */
  'app.wait': { input: nothing, output: windowRequest },
  /** The licences of all that is in the app, but those of Chromium. */
  'app.notices': { input: nothing, output: z.strictObject({ text: z.string() }) },
  /** Hands Electron's own file of licences to the system's browser. `shown` is false where there is none. */
  'app.showChromiumNotices': { input: nothing, output: z.strictObject({ shown: z.boolean() }) },
  'settings.save': { input: z.strictObject({ language }), output: nothing },
  'theme.save': { input: z.strictObject({ theme }), output: nothing },
  'addressee.remember': {
    input: z.strictObject({ departement: departementCode, addressee: rememberedAddressee }),
    output: nothing,
  },
  /** Null: ask me each time. */
  'protection.remember': {
    input: z.strictObject({ protection: rememberedProtection.nullable() }),
    output: nothing,
  },
  /**
   * `from`: the dossier whose answers the new one takes over. Without `protection`: the key store of the system, else
   * what is remembered, else the error `protection-needed`. Errors also `keystore-missing`.
   */
  'dossier.create': {
    input: z.strictObject({ filing, from: dossierId.optional(), protection: protection.optional() }),
    output: openedDossier,
  },
  /**
   * Errors: `dossier-locked`, `dossier-of-other-computer`, `dossier-in-use`, `dossier-damaged`, `dossier-newer`,
   * `dossier-link`; `protection-needed` for one that an older Liasse wrote openly: `dossier.protect` comes first.
   */
  'dossier.open': { input: z.strictObject({ id: dossierId }), output: openedDossier },
  /** Has the dossier opened until `dossier.lock` or the end of Liasse. Errors: `passphrase-wrong`, those of opening. */
  'dossier.unlock': {
    input: z.strictObject({ id: dossierId, passphrase: triedPassphrase }),
    output: nothing,
  },
  /** Forgets the key of a dossier that has a passphrase. One without stays open. */
  'dossier.lock': { input: z.strictObject({ id: dossierId }), output: nothing },
  /**
   * Another protection for a dossier that is open. One in memory is written to the disk. Errors: `keystore-missing`,
   * `passphrase-missing` when the one that it has should stay and it has none.
   */
  'dossier.protect': {
    input: z.strictObject({ id: dossierId, protection: changedProtection }),
    output: z.strictObject({ protection: protectionKind }),
  },
  /** One encrypted file of the dossier as it was saved. `saved` is false when the person closed the dialog. */
  'dossier.export': {
    input: z.strictObject({ id: dossierId, passphrase }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  /**
   * Has the person choose a `.liasse` file, which main keeps under a name of its own; null when they closed the dialog.
   * `handover` is what a host sends or gets: `handover.open` is for that. Errors: `file-foreign`, `file-newer`,
   * `file-damaged`.
   */
  'dossier.choose': {
    input: nothing,
    output: z.strictObject({ file: z.uuid(), kind: z.enum(['dossier', 'handover']) }).nullable(),
  },
  /**
   * The chosen file as a new dossier. Errors: `passphrase-wrong`, `file-damaged`, `file-foreign`, `file-too-large`,
   * `protection-needed`.
   */
  'dossier.import': {
    input: z.strictObject({ file: z.uuid(), passphrase: triedPassphrase, protection: protection.optional() }),
    output: openedDossier,
  },
  'dossier.save': { input: current, output: z.strictObject({ savedAt: z.iso.datetime() }) },
  'dossier.delete': { input: z.strictObject({ id: dossierId }), output: nothing },
  /**
   * `ticket` names the import while it goes on, for `scan.progress` and `scan.cancel`. Asked again with a `password`
   * when the file needs one (`attachment-encrypted`, `attachment-password-wrong`). Errors also `import-cancelled`.
   */
  'piece.add': { input: given.extend({ id: dossierId, piece: pieceId }), output: attachment },
  'piece.remove': { input: z.strictObject({ id: dossierId, path: z.string().max(300) }), output: nothing },
  /** What a file is and may be, without keeping anything of it. */
  'scan.look': { input: given, output: scanLook },
  'scan.progress': { input: z.strictObject({ ticket }), output: scanProgress },
  'scan.cancel': { input: z.strictObject({ ticket }), output: nothing },
  /** One page alone, in its own size, with the changes made by hand: a PDF of one page. */
  'scan.page': {
    input: onePage.extend({ edit: pageEdit }),
    output: z.strictObject({ pdf: content }),
  },
  /** Where the sheet of paper lies on a photographed page; null when that is not clear. */
  'scan.findSheet': {
    input: onePage,
    output: z.strictObject({ corners: pageEdit.shape.corners.unwrap().nullable() }),
  },
  /** `ink`: the picture of the host's signature where no dossier keeps it (`handedImagePath`). */
  'document.preview': {
    input: current.extend({
      document: z.enum(['letter', 'pass-letter', 'bordereau', 'form', 'hosting-attestation', ...pieceIds]),
      ink: content.refine(({ byteLength }) => byteLength <= handoverByteLimit).optional(),
    }),
    output: preview,
  },
  /** The paper as it is to be signed, whatever was signed on it already. */
  'signing.sheet': {
    input: current.extend({ document: z.enum(signedIds) }),
    output: signingSheet,
  },
  /** The picture of a signature: its ink alone is kept with the dossier. Errors also `signature-empty`. */
  'signing.image': { input: given.extend({ id: dossierId }), output: signatureImage },
  /** A photograph of a sheet that was signed by hand, kept as the scan of a piece is. */
  'signing.photo': { input: given.extend({ id: dossierId }), output: attachment },
  /** The sealed request for the host's computer. `saved` is false when the person closed the dialog. */
  'handover.save': {
    input: current.extend({ passphrase }),
    output: z.strictObject({ saved: z.boolean(), request: requestId.optional() }),
  },
  /**
   * Opens what was handed over. `id`: the dossier that waits for it, in which the picture of a signature is then kept.
   * Errors: `handover-wrong-passphrase`, `handover-damaged`, `handover-foreign`, `handover-newer`.
   */
  'handover.open': {
    input: z.strictObject({
      bytes: content.refine(({ byteLength }) => byteLength <= handoverByteLimit),
      passphrase,
      id: dossierId.optional(),
    }),
    output: handover.extend({ digest: paperDigest }),
  },
  /** The picture of a signature on the host's computer: its ink alone comes back, and nothing is kept. */
  'handover.image': { input: given, output: heldSignature },
  /** The sealed answer of the host, to be brought back. `ink`: the picture of the signature, where it is one. */
  'handover.reply': {
    input: z.strictObject({
      handover,
      passphrase,
      ink: content.refine(({ byteLength }) => byteLength <= handoverByteLimit).optional(),
    }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  /**
   * A form that the person brings in place of ours, read and kept. `mapping`: that of the form before it. Errors: those of
   * `bringForm`.
   */
  'form.bring': {
    input: given.omit({ password: true }).extend({ id: dossierId, mapping: formMapping.optional() }),
    output: broughtForm,
  },
  /** The mapping of a file, as far as it fits the form of the dossier. Errors: `not-json`, `mapping-invalid`. */
  'form.adopt': {
    input: z.strictObject({
      bytes: content.refine(({ byteLength }) => byteLength <= mappingByteLimit),
      mapping: formMapping,
    }),
    output: adoptedMapping,
  },
  /** The mapping as a file that another person can use. `saved` is false when the person closed the dialog. */
  'form.export': {
    input: z.strictObject({ mapping: formMapping }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  /** The filled form alone, for print or with its fields to type on in. Errors: those of `fillBroughtForm`. */
  'form.save': {
    input: current.extend({ keepsFields: z.boolean() }),
    output: z.strictObject({ saved: z.boolean(), issues: z.array(issue) }),
  },
  'pack.build': { input: current, output: builtPack },
  /** `saved` is false when the person closed the dialog. An incomplete dossier is saved as a draft. */
  'pack.save': { input: current, output: z.strictObject({ saved: z.boolean(), issues: z.array(issue) }) },
  /** Hands that part over to the system's own program, to be printed at 100 %. */
  'pack.open': { input: current.extend({ part: packPart }), output: nothing },
  /** The documents one by one, the kits to sign and the sheets to keep, as files of a new folder. */
  'pack.saveFolder': {
    input: current,
    output: z.strictObject({ saved: z.boolean(), issues: z.array(issue) }),
  },
  /** The same as `pack.open`, by the system's print dialog. `printed` is false when the person closed it. */
  'pack.print': {
    input: current.extend({ part: packPart }),
    output: z.strictObject({ printed: z.boolean() }),
  },
  /** Whether the system has a printer, so that the dialog can be offered. */
  'printer.find': { input: nothing, output: z.strictObject({ found: z.boolean() }) },
  /** Keeps the pack as it is printed now, which is the one that leaves; null while it is a draft that nobody posts. */
  'posting.keep': { input: current, output: z.strictObject({ pack: postedPack.nullable() }) },
  /** Hands a pack that left to the system's own program, byte for byte. Errors: `posted-missing`, `posted-damaged`. */
  'posting.open': {
    input: z.strictObject({ id: dossierId, path: postedPath, digest: paperDigest }),
    output: nothing,
  },
  /** The days to come as an iCalendar file, its titles in that language. `saved` is false when the dialog was closed. */
  'calendar.save': {
    input: current.extend({ language }),
    output: z.strictObject({ saved: z.boolean() }),
  },
} as const satisfies Record<ChannelName, { input: z.ZodType; output: z.ZodType }>;

type Contract = typeof contract;
export type Input<Name extends ChannelName> = z.infer<Contract[Name]['input']>;
export type Output<Name extends ChannelName> = z.infer<Contract[Name]['output']>;
