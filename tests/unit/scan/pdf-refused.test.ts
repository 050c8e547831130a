import { describe, expect, test } from 'vitest';
import { prepareScan } from '../../../core/usecase/prepare-scan.ts';
import { examplePorts } from '../../support/example-packs.ts';
import { isExplained } from '../../support/is-explained.ts';
import { refusedBombs } from '../../support/pdfs/refused-bombs.ts';
import { refusedPdfs } from '../../support/pdfs/refused-pdfs.ts';
import { writeRawPage } from '../../support/pdfs/write-raw.ts';

/** How long a refusal may take on a machine that does much else, in milliseconds. */
const patience = 60_000;

describe.for(Object.entries(refusedPdfs))(
  'a PDF is refused, with a sentence and in time: %s',
  ([, cases]) => {
    test.for(cases)('$name', async ({ make, code, password }) => {
      const bytes = await make();
      const start = performance.now();
      // A whole PDF in the words of a failure would be millions of lines.
      const accepted = prepareScan(examplePorts, { bytes, password }).then(() => 'accepted');
      await expect(accepted).rejects.toMatchObject({ code });
      const took = performance.now() - start;
      if (process.env.SHOW_PRINT)
        console.log(code, Math.round(took), Math.round(process.memoryUsage().rss / 1e6));
      expect(took).toBeLessThan(patience);
      expect(isExplained(code, 'pieces.passport.files.0.path')).toBe(true);
    });
  },
);

test('a PDF that is opened at the same time as one that is refused is read all the same', {
  timeout: patience,
}, async () => {
  const innocent = writeRawPage();
  const [bomb] = refusedBombs;
  if (!bomb) throw new Error('no bomb');
  const files = [innocent, await bomb.make(), innocent, innocent];
  const opened = await Promise.allSettled(files.map((bytes) => prepareScan(examplePorts, { bytes })));
  expect(opened.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
});
