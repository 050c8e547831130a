import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, projectRoot } from './project-paths.mjs';

/**
 * Builds something unless what is there was built from these very sources. `output` is one file of what is built.
 * @param {{ name: string, output: string, sources: readonly string[], build: () => Promise<boolean> }} what
 * @returns {Promise<'built' | 'up-to-date' | 'failed'>}
 */
export async function buildOnce({ name, output, sources, build }) {
  const digest = digestOf(sources);
  const stamp = join(cacheFolder, `${name}-built-from.txt`);
  const isBuilt = existsSync(join(projectRoot, output)) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, 'utf8') === digest) return 'up-to-date';
  if (!(await build())) return 'failed';
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, digest);
  return 'built';
}

/** Of names and contents, not of dates: a checkout touches every file. @param {readonly string[]} sources */
function digestOf(sources) {
  const digest = createHash('sha256');
  for (const path of sources.flatMap((name) => listFiles(join(projectRoot, name))).sort()) {
    digest.update(path).update(readFileSync(path));
  }
  return digest.digest('hex');
}

/** @param {string} path a file or a folder @returns {string[]} */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}
