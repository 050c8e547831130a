import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import threads, { MessageChannel, type MessagePort } from 'node:worker_threads';

/** What Node can do over a network, with other processes or with its own insides. */
const forbiddenModules = [
  'child_process',
  'cluster',
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'node:sqlite',
  'repl',
  'tls',
  'v8',
  'wasi',
];
/** What changes a file that is already open, where Node's rights are not asked. */
const forbiddenOnOpenFiles = /^(write|ftruncate|fchmod|fchown|futimes|fsync|fdatasync|createWriteStream)/;
const forbiddenOfProcess = ['_linkedBinding', 'dlopen', 'kill', '_debugProcess', 'execve'];

/**
 * Takes from this thread, for good, all that reading files does not need. Node's rights, with which the thread was
 * started, know nothing of the network before Node 25, nor of files that are open: that is taken away here. Throws
 * when those rights are not in force, so that nothing is ever read without them.
 *
 * @param helpers where the threads of WebAssembly are asked for, which this one may not start
 */
export function tieHands(helpers?: MessagePort): void {
  for (const right of ['fs.write', 'child', 'worker'])
    if (process.permission?.has(right) !== false) throw new Error(`This thread still has the right ${right}`);
  const require = createRequire(import.meta.url);
  for (const name of forbiddenModules) forbidAll(find(require, name));
  forbid(threads, 'Worker', helpers && helperOf(helpers));
  for (const holder of [fs, fs.promises])
    for (const key of Object.keys(holder).filter((key) => forbiddenOnOpenFiles.test(key)))
      forbid(holder, key);
  for (const key of forbiddenOfProcess) forbid(process, key);
  // sharp does without, where it is missing.
  forbid(process, 'report', null);
  // Of Node's insides, WebAssembly made by Emscripten asks for these numbers.
  forbid(process, 'binding', (name: string) => (name === 'constants' ? { fs: fs.constants } : refuse()));
  for (const key of ['fetch', 'WebSocket', 'EventSource']) forbid(globalThis, key);
  syncBuiltinESMExports();
}

/** A module that this Node does not have, or gives to no thread, is nothing to take away. */
function find(require: NodeJS.Require, name: string): object {
  try {
    return Object(require(name));
  } catch {
    return {};
  }
}

/** Every function, and what the instances of a class can do: some are at hand without their module. */
function forbidAll(holder: object): void {
  for (const [key, value] of functionsOf(holder)) {
    for (const [method] of functionsOf(Object(value.prototype))) forbid(value.prototype, method);
    forbid(holder, key);
  }
}

function functionsOf(holder: object): [string, { prototype: object }][] {
  return Object.entries(Object.getOwnPropertyDescriptors(holder)).flatMap(([key, { value }]) =>
    typeof value === 'function' ? [[key, value]] : [],
  );
}

function forbid(holder: object, key: string, instead: unknown = refuse): void {
  if (!(key in holder)) return;
  const isDone = Reflect.defineProperty(holder, key, {
    value: instead,
    writable: false,
    configurable: false,
  });
  if (!isDone) throw new Error(`${key} cannot be taken away`);
}

function refuse(): never {
  throw Object.assign(new Error('Not here'), { code: 'ERR_ACCESS_DENIED' });
}

/** Stands in for Node's Worker, as far as libvips uses it: the real one is started by the other thread. */
function helperOf(helpers: MessagePort) {
  return class extends EventEmitter {
    readonly #port: MessagePort;

    constructor(file: string) {
      super();
      const { port1, port2 } = new MessageChannel();
      helpers.postMessage({ file, port: port2 }, [port2]);
      port1.on('message', (message) => this.emit('message', message));
      this.#port = port1;
    }

    postMessage(message: unknown): void {
      this.#port.postMessage(message);
    }

    ref(): void {
      this.#port.ref();
    }

    unref(): void {
      this.#port.unref();
    }

    /** Helpers end with the process. */
    terminate(): void {}
  };
}
