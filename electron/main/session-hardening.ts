import { app, type Session, type WebContents } from 'electron';
import { isAppUrl, isUnder } from './app-url.ts';
import { quietChromium } from './quiet-chromium.ts';

/**
 * Takes away from every session and every window, those of a later mistake included, what Liasse never needs:
 * the network, permissions, devices, downloads, other pages, other windows. Must run before the app is ready.
 *
 * @param devServer the development server's address, the one exception, only in development
 */
export function hardenEverything(devServer: string | undefined): void {
  quietChromium();
  // No name is ever looked up, whatever part of Chromium would want to.
  if (!devServer) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('session-created', (session) => hardenSession(session, devServer));
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, devServer));
}

function hardenSession(session: Session, devServer: string | undefined): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Nothing of the screen is given away either, which Chromium asks about in another way.
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  // Chromium fetches the dictionary of the computer's language even for a spell checker that is off.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  // Of a file asked for by its path, the filter of requests is not told.
  session.protocol.handle('file', () => Response.error());
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, devServer) }));
}

/** Pictures made in the window itself, `blob:` and `data:`, are for the content security policy to judge. */
function mayLoad(url: string, devServer: string | undefined): boolean {
  if (isAppUrl(url) || url.startsWith('blob:app://liasse/') || url.startsWith('data:')) return true;
  if (!devServer) return false;
  return url.startsWith('devtools:') || isUnder(url.replace(/^ws/, 'http'), devServer);
}

function hardenContents(contents: WebContents, devServer: string | undefined): void {
  // The one page is loaded by the main process, which these events do not see.
  contents.on('will-frame-navigate', (event) => {
    // The development server reloads its page when it cannot replace a part of it.
    if (!devServer || !isUnder(event.url, devServer)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Neither the policy of the page nor the filter of requests sees what a peer connection sends.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
