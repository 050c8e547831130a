import type { Page } from 'playwright/test';
import type { Attachment, PieceId } from '../../../core/model/piece.ts';
import type { Result } from '../../../core/model/result.ts';

type Given = { id: string; piece: PieceId; ticket: string; bytes: Uint8Array; password?: string };

/** Gives a file to the main process as the window does; what it answers, a refusal too. */
export function addPiece(page: Page, { bytes, ...given }: Given): Promise<Result<Attachment>> {
  return page.evaluate(
    ({ base64, given }) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      // Put there by the preload; the answer fits the contract, which the gate has checked.
      const { call } = Reflect.get(window, 'liasse') as {
        call(name: string, input: unknown): Promise<Result<Attachment>>;
      };
      return call('piece.add', { ...given, name: 'scan', bytes });
    },
    { base64: Buffer.from(bytes).toString('base64'), given },
  );
}
