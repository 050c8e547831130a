import { buildCommandLine } from '../scripts/setup/build-command-line.mjs';

/** Once before all tests, so that no two of them build it at the same time. */
export async function setup() {
  if (!(await buildCommandLine())) throw new Error('The command line could not be built');
}
