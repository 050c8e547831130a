/**
 * `npm start`: the only command that a fresh clone needs. Opens the app where there is a display, else
 * builds the example pack with the command line, which needs neither Electron nor a display.
 */
import { join } from 'node:path';
import { isRoot, prepareResidentUser } from './setup/become-ordinary-user.mjs';
import { buildApp } from './setup/build-app.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { electronEnvironment, ensureElectron } from './setup/ensure-electron.mjs';
import { electronLibraries, ensureSystemPackages } from './setup/ensure-system-packages.mjs';
import { explainMissingSandbox } from './setup/explain-missing-sandbox.mjs';
import { findDisplay } from './setup/find-display.mjs';
import { projectRoot } from './setup/project-paths.mjs';
import { countSteps } from './setup/report-progress.mjs';
import { npmCommand, runCommand } from './setup/run-command.mjs';

const display = await findDisplay();
try {
  process.exitCode = display === undefined ? await buildExamplePack() : await openApp(display);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function buildExamplePack() {
  console.log('There is no display here: the example pack is built instead of opening the app.');
  const step = countSteps(2);
  await step('Dependencies', ensureDependencies);
  const pack = join(projectRoot, 'out', 'example-pack.pdf');
  const code = await step('Example pack', async () => {
    const dossier = join('tests', 'dossiers', 'story.json');
    const [npm, args] = npmCommand([
      'run',
      '--silent',
      'liasse',
      '--',
      'pack',
      dossier,
      '-o',
      pack,
      '--force',
    ]);
    return (await runCommand(npm, args)).code;
  });
  if (code === 0) console.log(pack);
  return code;
}

/** @param {'x11' | 'wayland' | 'native'} kind */
async function openApp(kind) {
  const step = countSteps(4);
  await step('Dependencies', ensureDependencies);
  const missing = await step('System libraries', () => ensureSystemPackages(electronLibraries));
  if (missing.length > 0) return 1;
  const electron = await step('Electron', ensureElectron);
  if (!(await step('Build', buildApp))) return 1;
  return launch(electron, kind);
}

/**
 * @param {import('./setup/ensure-electron.mjs').ElectronRuntime} electron
 * @param {'x11' | 'wayland' | 'native'} kind
 */
async function launch(electron, kind) {
  const user = isRoot ? prepareResidentUser() : undefined;
  const wrap = user?.wrap ?? ((command, args) => [command, [...args]]);
  const problem = explainMissingSandbox(wrap, electron.distPath);
  if (problem !== undefined) {
    console.error(problem);
    return 1;
  }
  if (user !== undefined)
    console.log(`You are root: the app runs as another user, its files are in ${user.home}`);
  console.log('Liasse is open. Close its window to end.');
  const hint = kind === 'wayland' ? ['--ozone-platform-hint=auto'] : [];
  const [command, args] = wrap(electron.executable, [projectRoot, ...hint, ...process.argv.slice(2)]);
  const environment = { ...(user?.environment ?? process.env), ...electronEnvironment(electron) };
  return (await runCommand(command, args, { env: environment })).code;
}
