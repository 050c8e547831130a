import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import { type ChannelName, gateChannel } from '../../core/contract/channels.ts';
import type { Result } from '../../core/model/result.ts';
import { answerCall, type Handlers } from './answer-call.ts';
import { isAppUrl, isUnder } from './app-url.ts';

/**
 * What is made for the window alone: when it is gone, nobody waits for it any more. A scan too: a dossier without a
 * window will never name it.
 */
const forTheWindow: ReadonlySet<unknown> = new Set<ChannelName>([
  'app.wait',
  'document.preview',
  'pack.build',
  'piece.add',
  'scan.look',
  'scan.page',
  'scan.findSheet',
  'signing.sheet',
  'signing.image',
  'signing.photo',
  'pack.print',
  'printer.find',
]);

export type Gate = {
  /** The one window that may speak, once it is there. */
  window: () => WebContents | undefined;
  handlers: Handlers;
  devServer: string | undefined;
};

/**
 * Opens the only way from the window into this process. Who speaks is looked at before what is said. Gives a
 * function that waits until every call so far that may write is answered: nothing is cut off when the app ends.
 */
export function openGate({ window, handlers, devServer }: Gate): () => Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  ipcMain.handle(gateChannel, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    const isOurs = event.sender === window() && isMainFrame(event.senderFrame, event.sender);
    if (!isOurs || !isOurPage(event.senderFrame?.url, devServer))
      return { ok: false, error: { code: 'bad-request', at: '' } };
    const answer = answerCall(handlers, name, input);
    if (!forTheWindow.has(name)) underWay.add(answer);
    return answer.finally(() => underWay.delete(answer));
  });
  return async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
}

function isMainFrame(frame: WebFrameMain | null, contents: WebContents): boolean {
  return frame !== null && frame === contents.mainFrame;
}

function isOurPage(url: string | undefined, devServer: string | undefined): boolean {
  if (url === undefined) return false;
  return isAppUrl(url) || (devServer !== undefined && isUnder(url, devServer));
}
