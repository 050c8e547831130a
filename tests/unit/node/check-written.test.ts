import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWritten } from '../../../core/node/check-written.ts';
import { digest } from '../../../core/usecase/digest.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('a file that is not what was to be written is found', async () => {
  const path = join(await temporaryFolder(), 'pack.pdf');
  await writeFile(path, 'a whole pack');
  await expect(checkWritten(path, await digest(Buffer.from('a whole pack')))).resolves.toBeUndefined();
  await writeFile(path, 'a whole p');
  const check = async () => checkWritten(path, await digest(Buffer.from('a whole pack')));
  await expect(check()).rejects.toMatchObject({ code: 'write-check-failed' });
  await expect(checkWritten(`${path}.gone`, '0')).rejects.toMatchObject({ code: 'write-check-failed' });
});
