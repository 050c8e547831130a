import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderAttachments } from '../../../core/node/folder-attachments.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test.for([500 * 1024 ** 2, 2.6 * 1024 ** 3])(
  'a file of %d bytes is refused before it is read',
  async (size) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'film.jpg'), '');
    // It takes no room on the disk: it is all one hole.
    await truncate(join(folder, 'film.jpg'), Math.round(size));
    const before = process.memoryUsage().rss;
    await expect(folderAttachments(folder).read('film.jpg')).rejects.toMatchObject({
      code: 'attachment-too-large',
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
  },
);
