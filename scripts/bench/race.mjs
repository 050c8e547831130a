import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * One way to do a job. `commands` run one after the other; `run` is work inside this process. `output`: what it
 * writes, to tell its size.
 * @typedef {{ name: string, makes: string, output?: string } & ({ commands: readonly Command[] } | { run(): unknown })} Contestant
 * @typedef {readonly [string, ...string[]]} Command
 * @typedef {{ name: string, makes: string, median: number, peak: number | undefined, bytes: number | undefined }} Figures
 */

/**
 * Lets all contestants run in turn, round after round, so that a busy moment of the machine hits each of them. One
 * round before is not counted: it warms up, and measures the memory of those that are processes of their own.
 * @param {readonly Contestant[]} contestants
 * @param {number} rounds
 * @returns {Promise<Figures[]>}
 */
export async function race(contestants, rounds) {
  const times = contestants.map(() => /** @type {number[]} */ ([]));
  /** @type {(number | undefined)[]} */
  const peaks = [];
  for (const contestant of contestants) peaks.push(await runOnce(contestant, true));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const start = performance.now();
      await runOnce(contestant, false);
      times[index]?.push((performance.now() - start) / 1000);
    }
  }
  return contestants.map(({ name, makes, output }, index) => ({
    name,
    makes,
    median: median(times[index] ?? []),
    peak: peaks[index],
    bytes: output === undefined ? undefined : statSync(output).size,
  }));
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Gives the largest memory in megabytes that one of its processes took, where that is asked for and can be known.
 * @param {Contestant} contestant
 * @param {boolean} watch
 */
async function runOnce(contestant, watch) {
  if ('run' in contestant) {
    await contestant.run();
    return undefined;
  }
  const peaks = [];
  for (const command of contestant.commands) peaks.push(await runProcess(command, watch));
  return watch && process.platform === 'linux' ? Math.max(...peaks) : undefined;
}

/** @param {Command} command @param {boolean} watch @returns {Promise<number>} */
function runProcess([program, ...args], watch) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    let peak = 0;
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    // The kernel keeps the high-water mark, so looking now and then misses only what grows in the last instant.
    const watcher = watch ? setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 4) : undefined;
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watcher);
      if (code === 0) resolve(peak);
      else reject(new Error(`${program} failed: ${said.trim()}`));
    });
  });
}

/** Megabytes that a process and those that it started took at most: VmHWM of proc(5). @param {number | undefined} id @returns {number} */
function peakOf(id) {
  if (id === undefined) return 0;
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(kilobytes ?? 0) / 1024 + children.reduce((sum, child) => sum + peakOf(Number(child)), 0);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
