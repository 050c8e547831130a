import { join } from 'node:path';

/** @typedef {import('./lay-out-papers.mjs').Paper} Paper */
/** @typedef {import('./race.mjs').Contestant} Contestant */
/** @typedef {import('./race.mjs').Command} Command */

/**
 * What a person would use instead, on the papers that were laid out; the yardstick, qpdf's merge, is the second.
 * @param {{ folder: string, papers: readonly Paper[], pictures: readonly string[], form: string, answers: string }} desk
 * @returns {Contestant[]}
 */
export function listAlternatives({ folder, papers, pictures, form, answers }) {
  const path = (/** @type {string} */ name) => join(folder, name);
  const album = path('pictures.pdf');
  const files = [...new Set(papers.flatMap((paper) => ('file' in paper ? [paper.file] : []))), ...pictures];
  /** @type {Command} */
  const readPictures = ['img2pdf', '--pagesize', 'A4', ...pictures, '-o', album];
  /** @param {string} output @returns {Command} */
  const merge = (output) => [
    'qpdf',
    '--empty',
    '--pages',
    ...papers.flatMap((paper) => rangeOf(paper, album)),
    '--',
    output,
  ];
  return [
    {
      name: 'copying the bytes',
      makes: 'the floor: nothing is made',
      output: path('copied'),
      commands: [['sh', '-c', 'out="$1"; shift; cat "$@" > "$out"', 'sh', path('copied'), ...files]],
    },
    {
      name: '`qpdf --empty --pages`',
      makes: 'merges PDFs that were all made before, pictures too',
      output: path('qpdf.pdf'),
      commands: [merge(path('qpdf.pdf'))],
    },
    {
      name: '`img2pdf`, then `qpdf`',
      makes: 'also makes PDFs of the pictures',
      output: path('img2pdf.pdf'),
      commands: [...(pictures.length > 0 ? [readPictures] : []), merge(path('img2pdf.pdf'))],
    },
    {
      name: '`pdftk fill_form`, `img2pdf`, `pdftk cat`',
      makes: 'also fills the form, unaccented names only',
      output: path('pdftk.pdf'),
      commands: [
        ['pdftk', form, 'fill_form', answers, 'output', path('filled.pdf'), 'flatten'],
        ...(pictures.length > 0 ? [readPictures] : []),
        joinWithPdftk(papers, { album, filled: path('filled.pdf'), output: path('pdftk.pdf') }),
      ],
    },
  ];
}

/** @param {Paper} paper @param {string} album */
function rangeOf(paper, album) {
  return 'file' in paper ? [paper.file] : [album, String(paper.picture)];
}

/** @param {readonly Paper[]} papers @param {{ album: string, filled: string, output: string }} files @returns {Command} */
function joinWithPdftk(papers, { album, filled, output }) {
  const handles = papers.map((paper, index) => {
    const handle = handleOf(index);
    if (!('file' in paper)) return { open: `${handle}=${album}`, take: `${handle}${paper.picture}` };
    const file = paper.file.endsWith('form.pdf') ? filled : paper.file;
    return { open: `${handle}=${file}`, take: handle };
  });
  return [
    'pdftk',
    ...handles.map(({ open }) => open),
    'cat',
    ...handles.map(({ take }) => take),
    'output',
    output,
  ];
}

/** pdftk names its inputs by capital letters: A … Z, AA … @param {number} index @returns {string} */
function handleOf(index) {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : handleOf(Math.floor(index / 26) - 1) + letter;
}
