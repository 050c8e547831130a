import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';

/**
 * What is ours in a packaged app, beside the size that was last agreed to: where it has grown by more than the budget
 * allows, somebody has to look, and say in the budget that it is meant. Electron's own part changes with Electron.
 * @param {string} resources the folder of the packaged app that holds `app.asar`
 */
export function checkSize(resources) {
  /** @type {typeof import('../../electron/build/size-budget.json')} */
  const { 'app.asar': budget, mayGrowBy } = JSON.parse(
    readFileSync(join(projectRoot, 'electron', 'build', 'size-budget.json'), 'utf8'),
  );
  const { size } = statSync(join(resources, 'app.asar'));
  return { size, budget, isTooLarge: size > budget * (1 + mayGrowBy) };
}
