import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-paths.mjs';
import { say } from './report-progress.mjs';
import { npmCommand, runCommand } from './run-command.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
/** npm's own record of what it put into node_modules. */
const installedFile = join(projectRoot, 'node_modules', '.package-lock.json');
/** Ours: for which lock file, platform and Node it was put there. */
const stampFile = join(projectRoot, 'node_modules', '.liasse-lock-hash');

/** Runs `npm ci` where node_modules is missing or not what package-lock.json says; else does nothing. */
export async function ensureDependencies() {
  const stamp = currentStamp();
  const found = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (found === stamp && existsSync(installedFile)) {
    say('Up to date');
    return;
  }
  // A developer who ran `npm install` has what is needed: nothing to throw away.
  if (found === undefined && isInstalled()) {
    say('Already installed');
  } else {
    say('npm ci');
    // Warnings are left out: they are about Node 20 being older than what a few packages ask for.
    const [npm, args] = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    const { code } = await runCommand(npm, args);
    if (code !== 0) throw new Error('npm ci failed (see above).');
  }
  writeFileSync(stampFile, stamp);
}

/** Binary packages differ between platforms and between Node's binary interfaces. */
function currentStamp() {
  const digest = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${digest} ${process.platform}-${process.arch}-${process.versions.modules}\n`;
}

/**
 * Whether npm's record agrees with the lock file. Optional packages may be missing: those are of other
 * platforms.
 */
function isInstalled() {
  if (!existsSync(installedFile)) return false;
  const wanted = readPackages(lockFile);
  const installed = readPackages(installedFile);
  const allKnown = Object.entries(installed).every(
    ([path, { version }]) => wanted[path]?.version === version,
  );
  const noneMissing = Object.entries(wanted).every(
    ([path, { optional }]) => path === '' || optional === true || installed[path] !== undefined,
  );
  return allKnown && noneMissing;
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
