import { describe, expect, test } from 'vitest';
import { scanPictures } from '../../../core/node/scan/scan-pictures.ts';
import { prepareScan } from '../../../core/usecase/prepare-scan.ts';
import { isExplained } from '../../support/is-explained.ts';
import { refusedPdfs } from '../../support/pdfs/refused-pdfs.ts';

/** How long a refusal may take on a machine that does much else, in milliseconds. */
const patience = 60_000;

describe.for(Object.entries(refusedPdfs))(
  'a PDF is refused, with a sentence and in time: %s',
  ([, cases]) => {
    test.for(cases)('$name', async ({ make, code, password }) => {
      const bytes = await make();
      const start = performance.now();
      await expect(prepareScan(scanPictures, { bytes, password })).rejects.toMatchObject({ code });
      const took = performance.now() - start;
      if (process.env.SHOW_PRINT)
        console.log(code, Math.round(took), Math.round(process.memoryUsage().rss / 1e6));
      expect(took).toBeLessThan(patience);
      expect(isExplained(code, 'pieces.passport.files.0.path')).toBe(true);
    });
  },
);
