import { statSync } from 'node:fs';
import { join } from 'node:path';
import { askCommand, findCommand } from './run-command.mjs';

/**
 * Why Chromium's sandbox cannot work for this user, and what to do; undefined where it can. Ubuntu 24.04
 * (AppArmor) and most containers (seccomp) refuse the user namespaces that it is made of.
 * @param {import('./become-ordinary-user.mjs').OrdinaryUser['wrap']} wrap
 * @param {string} distPath
 */
export function explainMissingSandbox(wrap, distPath) {
  if (process.platform !== 'linux' || findCommand('unshare') === undefined) return undefined;
  const helper = join(distPath, 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  // The older way: a helper that becomes root to set the sandbox up.
  if (uid === 0 && (mode & 0o4000) !== 0) return undefined;
  if (askCommand(...wrap('unshare', ['--user', '--map-root-user', 'true'])) !== undefined) return undefined;
  return [
    "Chromium's sandbox cannot start: this system does not let ordinary users create user namespaces.",
    'On a desktop, give its helper the rights it asks for:',
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    'In a container, allow user namespaces (for Docker: a seccomp profile that lets clone and unshare pass).',
  ].join('\n');
}
