/** `npm run liasse -- …`: the command line, built first where its sources have changed. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCommandLine, commandLine } from './setup/build-command-line.mjs';
import { projectRoot } from './setup/project-paths.mjs';

if (await buildCommandLine()) await import(pathToFileURL(join(projectRoot, commandLine)).href);
else process.exitCode = 70;
