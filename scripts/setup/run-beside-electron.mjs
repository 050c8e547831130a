import { electronEnvironment } from './ensure-electron.mjs';
import { explainMissingSandbox } from './explain-missing-sandbox.mjs';
import { say } from './report-progress.mjs';
import { findCommand, runCommand } from './run-command.mjs';

/**
 * Runs a program that starts Electron, as an ordinary user (Chromium's sandbox does not work for root), on a
 * display that nobody sees where there is one: windows that come and go disturb whoever works.
 * @param {import('./ensure-electron.mjs').ElectronRuntime} electron
 * @param {import('./become-ordinary-user.mjs').OrdinaryUser} user
 * @param {readonly [string, ...string[]]} program
 * @param {NodeJS.ProcessEnv} [environment] added to the user's own
 */
export function runBesideElectron(electron, user, [command, ...args], environment = {}) {
  const [wrapped, wrappedArgs] = user.wrap(...onVirtualDisplay(command, args));
  return runCommand(wrapped, wrappedArgs, {
    env: {
      ...user.environment,
      ...electronEnvironment(electron),
      ...sandboxSettings(user, electron),
      ...environment,
    },
  });
}

/**
 * Where the system has no user namespaces (a container, as a rule) the tests are still worth running. They
 * read this variable; nothing else does.
 * @param {import('./become-ordinary-user.mjs').OrdinaryUser} user
 * @param {import('./ensure-electron.mjs').ElectronRuntime} electron
 */
function sandboxSettings(user, electron) {
  const problem = explainMissingSandbox(user.wrap, electron.distPath);
  if (problem === undefined) return {};
  console.error(problem);
  say("The tests run WITHOUT Chromium's sandbox.");
  return { LIASSE_TEST_WITHOUT_SANDBOX: '1' };
}

/** @param {string} command @param {readonly string[]} args @returns {[string, string[]]} */
function onVirtualDisplay(command, args) {
  const xvfb = process.platform === 'linux' ? findCommand('xvfb-run') : undefined;
  if (xvfb === undefined) return [command, [...args]];
  // Between two apps nobody is connected: the display would start over, and refuse who comes meanwhile.
  const server = '-screen 0 1440x1000x24 -noreset';
  return [xvfb, ['--auto-servernum', `--server-args=${server}`, command, ...args]];
}
