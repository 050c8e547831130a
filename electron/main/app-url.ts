import { extname, relative, resolve, sep } from 'node:path';

/** The scheme and host under which the window's own files are served. */
export const appScheme = 'app';
const appHost = 'liasse';
export const startUrl = `${appScheme}://${appHost}/index.html`;

/**
 * True for a URL of the window's own files. Node gives custom schemes the origin "null", which any other custom
 * scheme shares: protocol and host are compared instead.
 */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === `${appScheme}:` && host === appHost;
}

/** True for a URL of the development server. Never asked in a packaged app. */
export function isUnder(url: string, server: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(server).origin;
}

/** What the window may load, by file name: nothing else is served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** The file that an `app://liasse/` URL names inside `folder`, or undefined for anything else. */
export function findAppFile(folder: string, url: string): { path: string; contentType: string } | undefined {
  if (!isAppUrl(url)) return undefined;
  const pathname = decode(new URL(url).pathname);
  if (pathname === undefined || /[\0\\]/.test(pathname)) return undefined;
  const path = resolve(folder, `.${pathname}`);
  const inside = relative(folder, path);
  // An encoded `..%2f` survives URL parsing, so where the path really ends is looked at.
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) return undefined;
  const contentType = contentTypes[extname(path)];
  return contentType === undefined ? undefined : { path, contentType };
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
