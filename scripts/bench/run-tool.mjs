import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, and throws with what it says where it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function runTool(command, args) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} failed: ${stderr.trim()}`);
}
