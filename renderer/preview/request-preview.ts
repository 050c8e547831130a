import type { Input } from '../../core/contract/contract.ts';
import type { Preview } from '../../core/contract/papers.ts';
import { toIssue } from '../../core/model/result.ts';
import { call } from '../bridge.ts';

/** Time before a request that was overtaken is made again, in milliseconds. */
const patience = 120;

/**
 * Asks for the sheets of a document. The main process makes only the newest waiting request of each document, so
 * one that was overtaken (the sheet by a thumbnail of the same piece, or the reverse) asks again while it is wanted.
 */
export async function requestPreview(
  input: Input<'document.preview'>,
  isWanted: () => boolean,
): Promise<Preview | undefined> {
  while (isWanted()) {
    try {
      return await call('document.preview', input);
    } catch (error) {
      if (toIssue(error).code !== 'superseded') throw error;
      await new Promise((resume) => setTimeout(resume, patience));
    }
  }
  return undefined;
}
