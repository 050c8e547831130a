/**
 * `npm run package`: the app as people get it, in `dist/`: unpacked, and as the installers of this system. Says at the
 * end what was made, what was not, and why.
 */
import { join, relative } from 'node:path';
import { checkSize } from './package/check-size.mjs';
import { installers, makeInstaller, packApp } from './package/pack-app.mjs';
import { buildApp } from './setup/build-app.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { ensureElectron } from './setup/ensure-electron.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { countSteps } from './setup/report-progress.mjs';

/** @type {string[]} */
const made = [];
/** @type {string[]} */
const notMade = [];

try {
  await packageAll();
  for (const line of made) console.log(`Made: ${line}`);
  for (const line of notMade) console.log(`Not made: ${line}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function packageAll() {
  const step = countSteps(5);
  await step('Dependencies', ensureDependencies);
  const electron = await step('Electron', ensureElectron);
  if (!(await step('Build', buildApp))) throw new Error('There is nothing to package: the build failed.');
  const folder = await step('Unpacked app', () => packApp(electron));
  const isOfficial = electron.kind === 'official';
  made.push(`${relative(projectRoot, folder)}${isOfficial ? '' : ', a test build: not for release'}`);
  tellSize(folder);
  await step('Installers', () => (isOfficial ? makeInstallers(folder) : refuseInstallers(electron.version)));
}

/** @param {string} folder */
async function makeInstallers(folder) {
  for (const installer of installers) {
    try {
      await makeInstaller(installer, folder);
      made.push(`the ${installer}, in dist`);
    } catch (error) {
      // The others may still be made; what went wrong is told at the end.
      notMade.push(`the ${installer}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}

/** @param {string} version */
function refuseInstallers(version) {
  notMade.push(
    `${installers.join(', ')}: the official Electron could not be downloaded, and Electron ${version}, which stands in ` +
      'for it in tests, is never part of an installer. LIASSE_RETRY_ELECTRON=1 npm run package tries again.',
  );
}

/** @param {string} folder */
function tellSize(folder) {
  const resources =
    process.platform === 'darwin'
      ? join(folder, 'Liasse.app', 'Contents', 'Resources')
      : join(folder, 'resources');
  const { size, budget, isTooLarge } = checkSize(resources);
  const megabytes = (size / 1e6).toFixed(1);
  made.push(`app.asar of ${megabytes} MB; ${(budget / 1e6).toFixed(1)} MB were agreed to`);
  if (isTooLarge) console.warn('The app has grown by more than a tenth: see docs/packaging.md, "Size".');
}
