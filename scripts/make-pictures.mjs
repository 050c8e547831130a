/**
 * `npm run pictures`: takes the pictures of the README and of docs/screens.md again, from the real app and its
 * real pack, into docs/images.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareTestUser } from './setup/become-ordinary-user.mjs';
import { buildApp } from './setup/build-app.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { ensureElectron } from './setup/ensure-electron.mjs';
import {
  electronLibraries,
  ensureSystemPackages,
  pdfInspectors,
  virtualDisplay,
} from './setup/ensure-system-packages.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { countSteps, say } from './setup/report-progress.mjs';
import { runBesideElectron } from './setup/run-beside-electron.mjs';

const tsx = join(projectRoot, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const takePictures = join(projectRoot, 'scripts', 'take-pictures.ts');
const images = join(projectRoot, 'docs', 'images');

const step = countSteps(5);
try {
  await step('Dependencies', ensureDependencies);
  await step('System packages', () =>
    ensureSystemPackages([...pdfInspectors, ...electronLibraries, ...virtualDisplay]),
  );
  const electron = await step('Electron', ensureElectron);
  if (!(await step('Build', buildApp))) throw new Error('The app could not be built (see above).');
  await step('Pictures', async () => {
    // The user who runs Electron may not be allowed to write into the project.
    const user = prepareTestUser();
    const taken = join(user.home, 'images');
    const { code } = await runBesideElectron(electron, user, [process.execPath, tsx, takePictures, taken]);
    if (code !== 0) throw new Error('The pictures could not be taken (see above).');
    mkdirSync(images, { recursive: true });
    cpSync(taken, images, { recursive: true });
    say(images);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
