import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why no keyring can be started here; undefined where one can. */
export async function whyNoKeyring(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'only on Linux is the key store a program that a test can start';
  for (const program of ['dbus-daemon', 'gnome-keyring-daemon'])
    try {
      await run(program, ['--version']);
    } catch {
      return `${program} is not installed (Debian: dbus, gnome-keyring)`;
    }
  return undefined;
}

/**
 * The key store of a computer of its own: a session bus, and a keyring that is open as after its person has logged in.
 * What is started until `stop` finds it.
 */
export async function startKeyring(home: string): Promise<{ stop: () => Promise<void> }> {
  await mkdir(home, { recursive: true });
  const before = process.env.DBUS_SESSION_BUS_ADDRESS;
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], { stdio: 'pipe' });
  const [address] = await once(bus.stdout, 'data');
  process.env.DBUS_SESSION_BUS_ADDRESS = String(address).trim();
  const keyring = spawn(
    'gnome-keyring-daemon',
    ['--foreground', '--unlock', '--components=secrets', `--control-directory=${home}`],
    { env: { ...process.env, HOME: home, XDG_DATA_HOME: home }, stdio: 'pipe' },
  );
  keyring.stdin.end('the password of the session');
  const stop = async () => {
    if (before === undefined) delete process.env.DBUS_SESSION_BUS_ADDRESS;
    else process.env.DBUS_SESSION_BUS_ADDRESS = before;
    for (const child of [keyring, bus]) {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    }
  };
  try {
    // Asked of the bus first: to ask a keyring that is not there yet would have the bus start another one, which is shut.
    await answering('org.freedesktop.DBus', '/org/freedesktop/DBus', /boolean true/, [
      'org.freedesktop.DBus.NameHasOwner',
      'string:org.freedesktop.secrets',
    ]);
    await answering('org.freedesktop.secrets', '/org/freedesktop/secrets/collection/login', /boolean false/, [
      'org.freedesktop.DBus.Properties.Get',
      'string:org.freedesktop.Secret.Collection',
      'string:Locked',
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** Waits for that answer on the session bus. */
async function answering(whom: string, path: string, wanted: RegExp, question: string[]): Promise<void> {
  const ask = ['--session', '--print-reply', `--dest=${whom}`, path, ...question];
  for (let tries = 1; ; tries += 1) {
    const { stdout } = await run('dbus-send', ask).catch((error) => ({ stdout: `${error.stderr}` }));
    if (wanted.test(stdout)) return;
    if (tries > 100) throw new Error(`The keyring does not answer: ${stdout}`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}
