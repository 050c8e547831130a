import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.mjs';

/**
 * One paper for the programs that only put papers together: a PDF that is ready, or a page (from 1) of the
 * pictures made into one PDF.
 * @typedef {{ file: string } | { picture: number }} Paper
 */

/**
 * @typedef {{ id: string, kind: string, original: boolean, firstPage: number | null }} PackedDocument
 * @typedef {{ pdf: Uint8Array, documents: readonly PackedDocument[], scansOf(id: string): string[] }} Pack
 */

/**
 * Lays out in a folder what a person would have to have before using such a program: each sheet that Liasse
 * writes as a PDF of its own, ready made, and the scans as they came. In the order of the pack.
 * @param {string} folder
 * @param {Pack} pack
 * @returns {{ papers: Paper[], pictures: string[] }}
 */
export function layOutPapers(folder, { pdf, documents, scansOf }) {
  const whole = join(folder, 'pack.pdf');
  writeFileSync(whole, pdf);
  /** @type {string[]} */
  const pictures = [];
  const papers = documents.flatMap(({ id, kind, original, firstPage }) => {
    if (firstPage === null) return [];
    if (kind === 'generated' || original) {
      const file = join(folder, `${id}.pdf`);
      runTool('qpdf', [whole, '--pages', '.', String(firstPage), '--', file]);
      return [{ file }];
    }
    return scansOf(id).map((file) => (file.endsWith('.pdf') ? { file } : { picture: pictures.push(file) }));
  });
  return { papers, pictures };
}
