import { join } from 'node:path';
import { runTool } from './run-tool.mjs';

/** @typedef {import('./lay-out-papers.mjs').Paper} Paper */

/**
 * A way to get the pack. `needs`: the commands that it calls. `output`: what it writes, to tell its size.
 * @typedef {{ name: string, makes: string, needs: readonly string[], output?: string, run(): unknown }} Contestant
 */

/**
 * What a person would use instead, on the papers that were laid out.
 * @param {{ folder: string, papers: readonly Paper[], pictures: readonly string[], form: string, answers: string }} desk
 * @returns {Contestant[]}
 */
export function listAlternatives({ folder, papers, pictures, form, answers }) {
  const path = (/** @type {string} */ name) => join(folder, name);
  const album = path('pictures.pdf');
  const filled = path('filled.pdf');
  const readPictures = () => runTool('img2pdf', ['--pagesize', 'A4', ...pictures, '-o', album]);
  const merge = (/** @type {string} */ output) =>
    runTool('qpdf', [
      '--empty',
      '--pages',
      ...papers.flatMap((paper) => rangeOf(paper, album)),
      '--',
      output,
    ]);
  return [
    {
      name: '`qpdf --empty --pages`',
      makes: 'merges PDFs that were all made before, pictures too',
      needs: ['qpdf', 'img2pdf'],
      output: path('qpdf.pdf'),
      run: () => merge(path('qpdf.pdf')),
    },
    {
      name: '`img2pdf`, then `qpdf`',
      makes: 'also makes PDFs of the pictures',
      needs: ['qpdf', 'img2pdf'],
      output: path('img2pdf.pdf'),
      run: () => {
        readPictures();
        merge(path('img2pdf.pdf'));
      },
    },
    {
      name: '`pdftk fill_form`, `img2pdf`, `pdftk cat`',
      makes: 'also fills the form, unaccented names only',
      needs: ['pdftk', 'img2pdf'],
      output: path('pdftk.pdf'),
      run: () => {
        runTool('pdftk', [form, 'fill_form', answers, 'output', filled, 'flatten']);
        readPictures();
        joinWithPdftk(papers, { album, filled, output: path('pdftk.pdf') });
      },
    },
  ];
}

/** @param {Paper} paper @param {string} album */
function rangeOf(paper, album) {
  return 'file' in paper ? [paper.file] : [album, String(paper.picture)];
}

/** @param {readonly Paper[]} papers @param {{ album: string, filled: string, output: string }} files */
function joinWithPdftk(papers, { album, filled, output }) {
  const handles = papers.map((paper, index) => {
    const letter = String.fromCharCode(65 + index);
    if (!('file' in paper)) return { open: `${letter}=${album}`, take: `${letter}${paper.picture}` };
    const file = paper.file.endsWith('form.pdf') ? filled : paper.file;
    return { open: `${letter}=${file}`, take: letter };
  });
  const args = [...handles.map(({ open }) => open), 'cat', ...handles.map(({ take }) => take)];
  runTool('pdftk', [...args, 'output', output]);
}
