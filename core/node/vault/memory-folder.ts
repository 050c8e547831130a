import type { Folder } from './folder.ts';
import { readWhole } from './folder.ts';

/** A folder that is gone when the process ends. */
export function memoryFolder(): Folder {
  const files = new Map<string, { bytes: Buffer; writtenAt: Date }>();
  const find = (name: string) => {
    const file = files.get(name);
    // As the disk says it: who reads a folder asks for the code alone.
    if (!file) throw Object.assign(new Error('No such file in memory'), { code: 'ENOENT' });
    return file;
  };
  const keep = (name: string, bytes: Buffer) => files.set(name, { bytes, writtenAt: new Date() });
  return {
    names: async () => [...files.keys()],
    look: async (name) => ({ size: find(name).bytes.length, writtenAt: find(name).writtenAt }),
    async *read(name) {
      yield find(name).bytes;
    },
    write: async (name, content) => void keep(name, await readWhole(content)),
    append: async (name, bytes) => void keep(name, Buffer.concat([find(name).bytes, bytes])),
    remove: async (name) => void files.delete(name),
  };
}
