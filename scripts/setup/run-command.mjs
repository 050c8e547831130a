import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { undoAtExit } from './clean-up.mjs';
import { projectRoot } from './project-paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] by default the project's folder
 * @property {NodeJS.ProcessEnv} [env] by default this process's environment
 * @property {'show' | 'collect'} [output] `collect` keeps what is printed, for when it goes wrong
 */

/**
 * Runs a command to its end; it and all that it starts are ended together with this process. Never throws
 * because of what the command did: the caller reads `code`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, text: string }>}
 */
export function runCommand(command, args, options = {}) {
  const collect = options.output === 'collect';
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd ?? projectRoot,
      env: options.env ?? process.env,
      stdio: collect ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // A group of its own can be ended as one. On Windows this would open a console window.
      detached: process.platform !== 'win32',
    });
    undoAtExit(() => endGroup(child));
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: 127, text: `${text}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
}

/**
 * A quick question to the system: what the command prints, or undefined where it fails or is not there.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function askCommand(command, args) {
  const answer = spawnSync(command, [...args], {
    encoding: 'utf8',
    cwd: projectRoot,
    // The answers are read by programs: always in English.
    env: { ...process.env, LC_ALL: 'C' },
  });
  return answer.status === 0 ? answer.stdout : undefined;
}

/**
 * Whether a command can be found. The `sbin` folders are looked at too: Debian leaves them out of an
 * ordinary user's PATH although `ldconfig` lives there.
 * @param {string} name
 */
export function findCommand(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * npm, as the program and first arguments to spawn. Under `npm start` npm says where its own script is;
 * running that with this very Node spares the `.cmd` shim, which Windows cannot spawn without a shell.
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, [script, ...args]] : ['npm', [...args]];
}
