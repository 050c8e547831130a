import { PDFArray, PDFDict, PDFName, PDFStream } from 'pdf-lib';

/** Fonts of a page and of the drawings on it, other than Type 3 (drawings themselves), that carry no font file. */
export function fontsNotEmbedded(resources: PDFDict | undefined): string[] {
  const fonts = entriesOf(resources, 'Font')
    .filter((font) => nameAt(font, 'Subtype') !== '/Type3' && !hasFontFile(descendantOf(font)))
    .map((font) => nameAt(font, 'BaseFont'));
  const nested = streamsOf(resources).flatMap((dict) => {
    const inner = dict.lookup(PDFName.of('Resources'));
    return inner instanceof PDFDict ? fontsNotEmbedded(inner) : [];
  });
  return [...fonts, ...nested];
}

function entriesOf(resources: PDFDict | undefined, kind: string): PDFDict[] {
  const group = resources?.lookup(PDFName.of(kind));
  if (!(group instanceof PDFDict)) return [];
  return group.keys().flatMap((key) => {
    const entry = group.lookup(key);
    return entry instanceof PDFDict ? [entry] : [];
  });
}

function streamsOf(resources: PDFDict | undefined): PDFDict[] {
  const group = resources?.lookup(PDFName.of('XObject'));
  if (!(group instanceof PDFDict)) return [];
  return group.keys().flatMap((key) => {
    const entry = group.lookup(key);
    return entry instanceof PDFStream ? [entry.dict] : [];
  });
}

/** A composite font keeps its file in the one font that it descends from. */
function descendantOf(font: PDFDict): PDFDict {
  const descendants = font.lookup(PDFName.of('DescendantFonts'));
  const first = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  return first instanceof PDFDict ? first : font;
}

function hasFontFile(font: PDFDict): boolean {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  return (
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
  );
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.toString() : '';
}
