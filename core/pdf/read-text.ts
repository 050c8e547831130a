import { readPageText, readWithPdfJs } from './load-pdf-js.ts';

/** Pages that are read: a paper says on its first ones what it is. */
const firstPages = 3;

/** Characters that are enough to know a paper. */
const enough = 20_000;

/** The text of the first pages of a PDF, line by line: nothing for a scan without text, or where it cannot be read. */
export async function readText(bytes: Uint8Array, password = ''): Promise<string> {
  try {
    return await readWithPdfJs(bytes, password, async (pdf) => {
      let text = '';
      for (let number = 1; number <= Math.min(pdf.numPages, firstPages) && text.length < enough; number += 1)
        text += `${await readPageText(pdf, number)}\n`;
      return text.slice(0, enough).normalize('NFKC');
    });
  } catch {
    // What a paper may be is only proposed: the person says what it is.
    return '';
  }
}
