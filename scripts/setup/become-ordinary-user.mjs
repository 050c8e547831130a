import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { makeTemporaryFolder, undoAtExit } from './clean-up.mjs';
import { projectRoot } from './project-paths.mjs';
import { say } from './report-progress.mjs';
import { askCommand, findCommand } from './run-command.mjs';

/** Chromium's sandbox refuses to work for root, so root runs Electron as this user. */
const userName = 'liasse-test';

/** Whether Electron has to be run as another user than the one who runs this. */
export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/**
 * How to run what starts Electron: as it is for an ordinary person, as another user for root.
 * @typedef {object} OrdinaryUser
 * @property {string} home
 * @property {NodeJS.ProcessEnv} environment
 * @property {(command: string, args: readonly string[]) => [string, string[]]} wrap
 */

/**
 * For tests: whatever is written goes to a temporary folder, which disappears at the end.
 * @returns {OrdinaryUser}
 */
export function prepareTestUser() {
  const home = makeTemporaryFolder('liasse-test-');
  if (!isRoot)
    return { home, environment: environmentOf(home), wrap: (command, args) => [command, [...args]] };
  const { uid, gid } = findUser() ?? createUser();
  chownSync(home, uid, gid);
  return becomeUser({ home, uid, gid });
}

/**
 * For root opening the app: the user's home folder stays, so that the app finds its files again.
 * @returns {OrdinaryUser}
 */
export function prepareResidentUser() {
  return becomeUser(findUser() ?? createUser());
}

/** @param {{ home: string, uid: number, gid: number }} user @returns {OrdinaryUser} */
function becomeUser({ home, uid, gid }) {
  openWayTo([projectRoot, dirname(process.execPath), dirname(home)]);
  const environment = environmentOf(home);
  lendDisplay(environment, { home, uid, gid });
  // Xvfb run by an ordinary user cannot make it with the rights that all users need.
  if (!existsSync('/tmp/.X11-unix')) {
    mkdirSync('/tmp/.X11-unix');
    chmodSync('/tmp/.X11-unix', 0o1777);
  }
  /** @type {OrdinaryUser['wrap']} */
  const wrap = (command, args) => {
    // runuser itself sets HOME to what the system's list of users says.
    return ['runuser', ['-u', userName, '--', 'env', `HOME=${home}`, command, ...args]];
  };
  if (askCommand(...wrap('test', ['-r', 'package.json', '-a', '-x', process.execPath])) === undefined) {
    throw new Error(
      `The user ${userName} cannot read ${projectRoot} or run ${process.execPath}. ` +
        `Move them to where everybody may read, or allow it: chmod -R o+rX ${projectRoot}`,
    );
  }
  return { home, environment, wrap };
}

function createUser() {
  say(`Creating the user ${userName}: Chromium's sandbox does not work for root`);
  const options = ['--system', '--user-group', '--create-home', '--home-dir', `/var/lib/${userName}`];
  askCommand(findCommand('useradd') ?? 'useradd', [...options, '--shell', '/usr/sbin/nologin', userName]);
  const user = findUser();
  if (user === undefined) throw new Error(`The user ${userName} could not be created (useradd).`);
  return user;
}

function findUser() {
  const [, , uid, gid, , home] = askCommand('getent', ['passwd', userName])?.split(':') ?? [];
  return home === undefined ? undefined : { uid: Number(uid), gid: Number(gid), home };
}

/** @param {string} home @returns {NodeJS.ProcessEnv} */
function environmentOf(home) {
  /** @type {NodeJS.ProcessEnv} */
  const environment = {
    ...process.env,
    HOME: home,
    TMPDIR: home,
    // This very Node, also where another one comes first or none is known.
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
  };
  // They point into the folders of whoever runs this.
  for (const name of ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME']) delete environment[name];
  // The X server's password is looked for in HOME, which is another one from here on.
  const password = environment.XAUTHORITY ?? join(homedir(), '.Xauthority');
  if (existsSync(password)) environment.XAUTHORITY = password;
  if (isRoot) {
    delete environment.XDG_RUNTIME_DIR;
    delete environment.DBUS_SESSION_BUS_ADDRESS;
  }
  return environment;
}

/** @param {NodeJS.ProcessEnv} environment changed @param {{ home: string, uid: number, gid: number }} user */
function lendDisplay(environment, { home, uid, gid }) {
  if (environment.XAUTHORITY === undefined) return;
  const copy = join(home, '.Xauthority');
  copyFileSync(environment.XAUTHORITY, copy);
  chownSync(copy, uid, gid);
  chmodSync(copy, 0o600);
  environment.XAUTHORITY = copy;
}

/**
 * A clone under /root or in a `mktemp -d` is closed to other users. Passing through (not listing) is
 * allowed on the folders on the way, and taken back at the end.
 * @param {readonly string[]} folders
 */
function openWayTo(folders) {
  for (const start of folders) {
    for (let folder = realpathSync(start); folder !== dirname(folder); folder = dirname(folder)) {
      const { mode } = statSync(folder);
      if (mode & 0o001) continue;
      say(`chmod o+x ${folder}, for ${userName} to pass through; taken back at the end`);
      chmodSync(folder, (mode & 0o7777) | 0o001);
      undoAtExit(() => chmodSync(folder, mode & 0o7777));
    }
  }
}
