import type { PackedDocument } from '../../core/contract/papers.ts';
import { isMessageKey, type MessageKey } from '../../core/i18n/messages.ts';

export type DocumentNote = { label: MessageKey; tone: 'plain' | 'original' | 'absent' };

/** What is said under a document of the strip: a copy, an original, or why it is not there. */
export function documentNote(
  { kind, original, firstPage }: PackedDocument,
  { isMissing, isLater }: { isMissing: boolean; isLater: boolean },
): DocumentNote {
  if (isLater) return { label: 'pack.later', tone: 'absent' };
  if (kind === 'to-add') return { label: 'pack.byHand', tone: 'absent' };
  // Without a sheet that holds its place, an original has no page: it is put there by hand.
  if (kind === 'piece' && original && firstPage === null)
    return { label: 'pack.originalAlone', tone: 'original' };
  if (isMissing || firstPage === null) return { label: 'pack.missing', tone: 'absent' };
  if (kind === 'generated') return { label: 'pack.pages', tone: 'plain' };
  return original ? { label: 'pack.original', tone: 'original' } : { label: 'pack.copy', tone: 'plain' };
}

/** The message that names a document on screen. */
export function documentNameKey(id: string): MessageKey {
  const key = `documents.${id}`;
  return isMessageKey(key) ? key : 'fields.pieces';
}
