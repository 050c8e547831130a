import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { appRoot } from './support/open-liasse.ts';

/** What is in a program of the app when it starts: its own file, and those that it imports before it does anything. */
function loadedWith(program: string): string {
  const paths = new Set([join(appRoot, 'out', 'main', program)]);
  let text = '';
  for (const path of paths) {
    const content = readFileSync(path, 'utf8');
    text += content;
    for (const [, name = ''] of content.matchAll(/^import [^;]*?["'](\.\/[^"']+)["'];/gm))
      paths.add(join(path, '..', name));
  }
  return text;
}

test('the engine of PDFs is loaded in the process of the papers, and never before the window opens', () => {
  // A name of pdf-lib, and what fontkit says of a file that is no font.
  for (const engine of ['class PDFDocument', 'Unknown font format']) {
    expect(loadedWith('paper-worker.js')).toContain(engine);
    expect(loadedWith('main.js')).not.toContain(engine);
  }
});
