import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runCommandLine } from '../../core/cli/command-line.ts';
import { scanPictures } from '../../core/node/scan/scan-pictures.ts';
import { rememberPictures } from '../support/remember-pictures.ts';
import { today } from '../support/story.ts';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

export type Run = { exitCode: number | null; stdout: string; stderr: string };

/** Runs the command as `npm run liasse` does, in a process of its own. */
export function runLiasse(...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/liasse.mjs', ...args], {
      cwd: projectFolder,
      env: { ...process.env, LC_ALL: 'C' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** The tests of a file pack the same scans again and again. */
const { prepare } = rememberPictures({ ...scanPictures });

/**
 * The same without a process of its own, which is most of its time: what a process adds is tried once for each. It is
 * always the day of the story, or what is not possible yet would be so one day.
 */
export async function runInProcess(...args: string[]): Promise<Run> {
  let stdout = '';
  let stderr = '';
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T12:00:00`) });
  const pictures = vi.spyOn(scanPictures, 'prepare').mockImplementation(prepare);
  try {
    const exitCode = await runCommandLine(args, {
      print: (text) => {
        stdout += text;
      },
      printError: (text) => {
        stderr += text;
      },
    });
    return { exitCode, stdout, stderr };
  } finally {
    pictures.mockRestore();
    vi.useRealTimers();
  }
}
