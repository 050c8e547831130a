import { z } from 'zod';

/**
 * Eight characters at least: who finds the file may try as many as a computer can. One that is pasted often brings a
 * space or a line end with it.
 */
export const passphrase = z.string().trim().min(8).max(200);

/** A passphrase that is tried: whatever was chosen once must be let through. */
export const triedPassphrase = z.string().trim().min(1).max(200);

/**
 * What keeps a stored dossier from others. `keystore`: the system's own key store, opened with the session of the
 * person; `passphrase`; `both`: either of them opens it; `none`: the key lies beside the dossier, which the person was
 * told; `memory`: nothing is written, and the dossier is gone when Liasse ends.
 */
export const protectionKind = z.enum(['keystore', 'passphrase', 'both', 'none', 'memory']);
export type ProtectionKind = z.infer<typeof protectionKind>;

const keystore = z.strictObject({ kind: z.literal('keystore') });
const none = z.strictObject({ kind: z.literal('none') });
const memory = z.strictObject({ kind: z.literal('memory') });

/** The protection of a new dossier. */
export const protection = z.discriminatedUnion('kind', [
  keystore,
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('both'), passphrase }),
  none,
  memory,
]);
export type Protection = z.infer<typeof protection>;

/** Another protection for a dossier that is open. Without a passphrase, the one that it has stays. */
export const changedProtection = z.discriminatedUnion('kind', [
  keystore,
  z.strictObject({ kind: z.literal('passphrase'), passphrase: passphrase.optional() }),
  z.strictObject({ kind: z.literal('both'), passphrase: passphrase.optional() }),
  none,
]);
export type ChangedProtection = z.infer<typeof changedProtection>;

/** The answer that a person may give once for all where the system has no key store. A passphrase is kept nowhere. */
export const rememberedProtection = z.enum(['none', 'memory']);
export type RememberedProtection = z.infer<typeof rememberedProtection>;

/**
 * A stored dossier that is not open. `passphrase`: asks for it. `other-computer`: only the key store of another
 * computer, or of another user, could open it.
 */
export const lockedDossier = z.strictObject({
  id: z.uuid(),
  savedAt: z.iso.datetime(),
  opensWith: z.enum(['passphrase', 'other-computer']),
});
export type LockedDossier = z.infer<typeof lockedDossier>;

/**
 * A folder of a dossier that cannot be read, and why: an error code. Nothing of it is touched. `id` is of this listing
 * alone where the folder has the name of no dossier.
 */
export const unreadableDossier = z.strictObject({ id: z.uuid(), code: z.string() });
export type UnreadableDossier = z.infer<typeof unreadableDossier>;

/**
 * What is worth telling of a dossier that was just opened; `savedAt` is the moment that it stands at.
 * `half-written`: the last save was cut off, and what was saved before it is given. `damaged`: a part of what is stored
 * was changed or lost; the last state that is whole is given, and the damaged file kept aside. `clock-behind`: it was
 * saved later than the clock of this computer says that it is. `protected`: it lay open to every reader until now.
 * `protection-unfinished`: another protection was cut off while it was written, and the one before holds.
 */
export const openingNote = z.enum([
  'half-written',
  'damaged',
  'clock-behind',
  'protected',
  'protection-unfinished',
]);
export type OpeningNote = z.infer<typeof openingNote>;
