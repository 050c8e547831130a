import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/**
 * Whether a window can be opened here. On Linux a variable alone does not tell: it outlives its display in
 * a terminal that was left open, so the display is called.
 * @returns {Promise<'x11' | 'wayland' | 'native' | undefined>}
 */
export async function findDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return 'native';
  if (await isXServerThere(process.env.DISPLAY)) return 'x11';
  return isWaylandThere(process.env.WAYLAND_DISPLAY) ? 'wayland' : undefined;
}

/** @param {string | undefined} name `:0`, `:0.0`, `unix:0` or `host:10.0` */
async function isXServerThere(name) {
  const [, host, number] = name?.match(/^(.*):(\d+)(?:\.\d+)?$/) ?? [];
  if (host === undefined || number === undefined) return false;
  return host === '' || host === 'unix'
    ? answers({ path: `/tmp/.X11-unix/X${number}` })
    : answers({ host, port: 6000 + Number(number) });
}

/** @param {string | undefined} name a socket's path, or its name in the folder of the session */
function isWaylandThere(name) {
  if (!name) return false;
  return existsSync(name.startsWith('/') ? name : join(process.env.XDG_RUNTIME_DIR ?? '', name));
}

/** @param {import('node:net').NetConnectOpts} address @returns {Promise<boolean>} */
function answers(address) {
  return new Promise((resolve) => {
    const socket = connect({ ...address, timeout: 2_000 });
    /** @param {boolean} answer */
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', () => finish(true));
    socket.on('error', () => finish(false));
    socket.on('timeout', () => finish(false));
  });
}
