import type { Page } from 'playwright/test';
import type { ScanLook } from '../../../core/contract/scans.ts';
import type { Attachment, PieceId } from '../../../core/model/piece.ts';
import type { Result } from '../../../core/model/result.ts';

type Given = { id: string; piece: PieceId; ticket: string; bytes: Uint8Array; password?: string };

/** Gives a file to the main process as the window does; what it answers, a refusal too. */
export function addPiece(page: Page, { bytes, ...given }: Given): Promise<Result<Attachment>> {
  return give(page, 'piece.add', given, bytes);
}

/** Asks what a file is. */
export function lookAt(page: Page, bytes: Uint8Array): Promise<Result<ScanLook>> {
  return give(page, 'scan.look', { ticket: crypto.randomUUID() }, bytes);
}

function give<Answer>(page: Page, name: string, given: object, bytes: Uint8Array): Promise<Answer> {
  return page.evaluate(
    ({ name, given, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      // Put there by the preload; the answer fits the contract, which the gate has checked.
      const { call } = Reflect.get(window, 'liasse') as {
        call(name: string, input: unknown): Promise<Answer>;
      };
      return call(name, { ...given, name: 'scan', bytes });
    },
    { name, given, base64: Buffer.from(bytes).toString('base64') },
  );
}
