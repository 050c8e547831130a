import { createHash } from 'node:crypto';
import type { PictureCodec } from '../../core/usecase/ports.ts';

/** Prepares each picture once, however many papers it is printed on. */
export function rememberPictures(codec: PictureCodec): PictureCodec {
  const known = new Map<string, ReturnType<PictureCodec['prepare']>>();
  return {
    ...codec,
    prepare(bytes) {
      const key = createHash('sha256').update(bytes).digest('hex');
      const pages = known.get(key) ?? codec.prepare(bytes);
      known.set(key, pages);
      return pages;
    },
  };
}
