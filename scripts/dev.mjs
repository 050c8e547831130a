/** `npm run dev`: the app with hot reload. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot, prepareResidentUser } from './setup/become-ordinary-user.mjs';
import { electronVite } from './setup/build-app.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { electronEnvironment, ensureElectron } from './setup/ensure-electron.mjs';
import { electronLibraries, ensureSystemPackages } from './setup/ensure-system-packages.mjs';
import { findDisplay } from './setup/find-display.mjs';
import { cacheFolder } from './setup/project-paths.mjs';
import { countSteps } from './setup/report-progress.mjs';
import { runCommand } from './setup/run-command.mjs';

try {
  process.exitCode = await develop();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function develop() {
  if ((await findDisplay()) === undefined) throw new Error('There is no display here to open the app on.');
  const step = countSteps(3);
  await step('Dependencies', ensureDependencies);
  const missing = await step('System libraries', () => ensureSystemPackages(electronLibraries));
  if (missing.length > 0) return 1;
  const electron = await step('Electron', ensureElectron);
  const executable = isRoot ? writeWrapper(electron.executable) : electron.executable;
  const environment = { ...process.env, ...electronEnvironment({ ...electron, executable }) };
  return (await runCommand(process.execPath, [electronVite, 'dev'], { env: environment })).code;
}

/**
 * Under root electron-vite goes on as root (it writes to the tree) and only Electron runs as another user.
 * @param {string} executable
 */
function writeWrapper(executable) {
  const user = prepareResidentUser();
  const settings = ['TMPDIR', 'XAUTHORITY'].map((name) => `${name}=${user.environment[name] ?? ''}`);
  const [command, args] = user.wrap('env', [...settings, executable]);
  const wrapper = join(cacheFolder, 'electron', 'run-as-ordinary-user.sh');
  writeFileSync(wrapper, `#!/bin/sh\nexec ${[command, ...args].map((word) => `'${word}'`).join(' ')} "$@"\n`);
  chmodSync(wrapper, 0o755);
  return wrapper;
}
