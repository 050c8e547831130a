import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import { gateChannel } from '../../core/contract/channels.ts';
import type { Result } from '../../core/model/result.ts';
import { answerCall, type Handlers } from './answer-call.ts';
import { isAppUrl, isUnder } from './app-url.ts';

export type Gate = {
  /** The one window that may speak, once it is there. */
  window: () => WebContents | undefined;
  handlers: Handlers;
  devServer: string | undefined;
};

/** Opens the only way from the window into this process. Who speaks is looked at before what is said. */
export function openGate({ window, handlers, devServer }: Gate): void {
  ipcMain.handle(gateChannel, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    const isOurs = event.sender === window() && isMainFrame(event.senderFrame, event.sender);
    if (!isOurs || !isOurPage(event.senderFrame?.url, devServer))
      return { ok: false, error: { code: 'bad-request', at: '' } };
    return answerCall(handlers, name, input);
  });
}

function isMainFrame(frame: WebFrameMain | null, contents: WebContents): boolean {
  return frame !== null && frame === contents.mainFrame;
}

function isOurPage(url: string | undefined, devServer: string | undefined): boolean {
  if (url === undefined) return false;
  return isAppUrl(url) || (devServer !== undefined && isUnder(url, devServer));
}
