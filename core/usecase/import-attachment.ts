import { loadAttachment } from './load-attachment.ts';
import type { ImageCodec } from './ports.ts';

export type ImportedAttachment = { extension: 'jpg' | 'png' | 'pdf'; pages: number };

/**
 * Checks a file that the person gives, before anything is kept of it: what it is by its bytes, that it opens,
 * how many pages it has. The file itself is kept untouched. Errors: those of `loadAttachment`, at the whole.
 */
export async function importAttachment(
  ports: { images: ImageCodec },
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<ImportedAttachment> {
  const { extension, pages } = await loadAttachment(ports.images, { name, bytes, at: '' });
  return { extension, pages };
}
