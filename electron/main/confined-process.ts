/**
 * A process for work on files that come from anywhere. This thread does none of it: it starts the thread that does,
 * which may read the app and the folders named to it and can do nothing else (`tie-hands.ts`), and carries messages.
 */
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, MessagePort, Worker, type WorkerOptions } from 'node:worker_threads';
import { z } from 'zod';
import { reportUnexpected } from './report-unexpected.ts';

const [, , work = '', templates = '', ...readable] = process.argv;

/** Node's rights of a thread: Electron takes no notice of them for a process, so the work has a thread of its own. */
const permission = ['--permission', '--experimental-permission'].find((flag) =>
  process.allowedNodeEnvironmentFlags.has(flag),
);
if (permission === undefined) throw new Error('This Node cannot take rights away from a thread');

const rights: WorkerOptions = {
  execArgv: [
    permission,
    // Without a slash before the star: the folder itself is asked for too, and what was unpacked from an archive.
    ...readable.map((folder) => `--allow-fs-read=${folder}*`),
    '--disable-warning=ExperimentalWarning',
  ],
  env: {},
};

/** The only program of a helper: libvips in WebAssembly, which works with threads. */
const libvips = dirname(createRequire(import.meta.url).resolve('@img/sharp-wasm32/sharp.node')) + sep;
const helperRequest = z.strictObject({
  file: z.string().refine((file) => resolve(file) === file && file.startsWith(libvips)),
  port: z.instanceof(MessagePort),
});

process.on('uncaughtException', giveUp);
const helpers = new MessageChannel();
helpers.port1.on('message', (request) => startHelper(helperRequest.parse(request)));

const thread = new Worker(join(import.meta.dirname, 'confined-thread.js'), {
  ...rights,
  argv: [templates],
  workerData: { work: pathToFileURL(join(import.meta.dirname, `${work}.js`)).href, helpers: helpers.port2 },
  transferList: [helpers.port2],
});
endWith(thread);
thread.on('message', (answer) => process.parentPort.postMessage(answer));
process.parentPort.on('message', ({ data }: { data: unknown }) => thread.postMessage(data));

/** A thread that may start none has it started here, with the same rights, and speaks with it through a port. */
function startHelper({ file, port }: z.infer<typeof helperRequest>): void {
  const program = join(import.meta.dirname, 'confined-helper.js');
  const helper = new Worker(program, { ...rights, argv: [file], workerData: 'em-pthread' });
  endWith(helper);
  helper.on('message', (message) => port.postMessage(message));
  port.on('message', (message) => helper.postMessage(message));
}

/** What breaks a thread, or asks for what it may not, ends the process, which main is told. */
function endWith(worker: Worker): void {
  worker.on('error', giveUp);
  worker.on('exit', () => process.exit(1));
}

function giveUp(error: unknown): void {
  reportUnexpected(work, error);
  process.exit(1);
}
