/**
 * What a reader of files that has gone bad would try. Each attempt says `done`, or the code of what stopped it.
 * Plain JavaScript: it is put beside the built app, and run by plain Node to see that every attempt can succeed.
 */
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';

const require = createRequire(import.meta.url);

/**
 * @param {{ folder: string, secret: string, tcp: number, udp: number }} world a folder to write in, a file to read that
 *   is nobody's business, and ports of this computer that listen
 * @returns {Promise<Record<string, string>>}
 */
export async function tryToEscape({ folder, secret, tcp, udp }) {
  const fs = require('node:fs');
  const net = require('node:net');
  const url = `http://127.0.0.1:${tcp}/`;
  /** @type {Record<string, () => unknown>} */
  const attempts = {
    'write a file': () => fs.writeFileSync(`${folder}/a`, 'x'),
    'write a file by a promise': () => fs.promises.writeFile(`${folder}/b`, 'x'),
    'write a file by a stream': () => streamed(fs.createWriteStream(`${folder}/c`)),
    'open a file to write': () => fs.closeSync(fs.openSync(`${folder}/d`, 'w')),
    'write to what is open': () => fs.writeSync(2, ''),
    'make a folder': () => fs.mkdirSync(`${folder}/e`),
    'copy a file': () => fs.copyFileSync(import.meta.filename ?? secret, `${folder}/f`),
    'write what is in memory': () => require('node:v8').writeHeapSnapshot(`${folder}/g.heapsnapshot`),
    'write a report': () => /** @type {any} */ (process.report).writeReport(`${folder}/h.json`),
    'read what is not its own': () => fs.readFileSync(secret),
    'start a program': () => require('node:child_process').execFileSync(process.execPath, ['--version']),
    'load native code': () => process.dlopen(Object({ exports: {} }), '/nowhere.node'),
    'reach into Node': () => /** @type {any} */ (process).binding('tcp_wrap'),
    'signal another process': () => process.kill(process.ppid, 0),
    'open the debugger': () => require('node:inspector').open(0, '127.0.0.1'),
    'connect a socket': () => connected(net.connect(tcp, '127.0.0.1')),
    'connect a socket made by hand': () => connected(new net.Socket().connect(tcp, '127.0.0.1')),
    'connect by an agent that was there': () =>
      connected(
        /** @type {any} */ (require('node:http').globalAgent).createConnection({
          port: tcp,
          host: '127.0.0.1',
        }),
      ),
    'ask by http': () => new Promise((done, fail) => require('node:http').get(url, done).on('error', fail)),
    'ask by fetch': () => fetch(url),
    'send a datagram': () => sent(require('node:dgram').createSocket('udp4'), udp),
    'look up a name': () => require('node:dns').promises.lookup('localhost'),
    listen: () => listening(net.createServer()),
  };
  /** @type {Record<string, string>} */
  const outcomes = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      await Promise.race([attempt(), setTimeout(3000).then(() => Promise.reject(new Error('waits')))]);
      outcomes[name] = 'done';
    } catch (error) {
      outcomes[name] = /** @type {any} */ (error)?.code ?? /** @type {any} */ (error)?.name ?? 'stopped';
    }
  }
  return outcomes;
}

/** @param {import('node:fs').WriteStream} stream */
function streamed(stream) {
  return new Promise((done, fail) => stream.on('error', fail).end('x', () => done(undefined)));
}

/** @param {import('node:net').Socket} socket */
function connected(socket) {
  return new Promise((done, fail) => socket.on('error', fail).on('connect', () => done(socket.destroy())));
}

/** @param {import('node:dgram').Socket} socket @param {number} port */
function sent(socket, port) {
  return new Promise((done, fail) =>
    socket.send('x', port, '127.0.0.1', (error) => (error ? fail(error) : done(socket.close()))),
  );
}

/** @param {import('node:net').Server} server */
function listening(server) {
  return new Promise((done, fail) =>
    server.on('error', fail).listen(0, '127.0.0.1', () => done(server.close())),
  );
}
