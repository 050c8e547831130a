import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { appScheme, findAppFile } from './app-url.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Makes `app://` a real origin, with storage and workers of its own. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * Serves the files of `folder` to the windows of this session, with the policy of what they may do. `pdfAt` gives the
 * PDF that is served at a URL beside them, if there is one.
 */
export function serveAppFiles(
  session: Session,
  folder: string,
  pdfAt: (url: string) => Uint8Array | undefined = () => undefined,
): void {
  session.protocol.handle(appScheme, async ({ method, url }) => {
    if (method !== 'GET') return new Response(null, { status: 404 });
    const pdf = pdfAt(url);
    if (pdf) return respond(new Uint8Array(pdf), 'application/pdf');
    const file = findAppFile(folder, url);
    const bytes = file && (await readInside(folder, file.path));
    return file && bytes ? respond(bytes, file.contentType) : new Response(null, { status: 404 });
  });
}

function respond(bytes: Uint8Array<ArrayBuffer>, contentType: string): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': contentType,
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  });
}

/** The bytes of a file that is really in the folder, links followed. */
async function readInside(folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
    return real.startsWith(root + sep) ? new Uint8Array(await readFile(real)) : undefined;
  } catch {
    return undefined;
  }
}
