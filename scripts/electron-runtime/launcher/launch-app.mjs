/**
 * What the default app of an official Electron does: `electron <folder>` runs the app of that folder.
 * The fallback runtime comes without it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('Usage: electron <folder of the app>');
  process.exit(1);
}

const appPath = resolve(folder);
const { name, productName, version } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
// Electron's own default app calls these two; they are left out of the published types.
const host = /** @type {Electron.App & Record<'setVersion' | 'setAppPath', (value: string) => void>} */ (app);
if (version !== undefined) host.setVersion(version);
host.setAppPath(appPath);
host.setName(productName ?? name);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

// Awaited at top level: Electron is "ready" only once this module is done, and the app has things to
// do before that (privileged schemes, the sandbox).
await import(pathToFileURL(createRequire(join(appPath, 'package.json')).resolve(appPath)).href);
