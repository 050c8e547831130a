import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFStream } from 'pdf-lib';
import type { FormDescription, FormKind, PageKind } from '../../model/form-description.ts';
import { pageKind, type ReadForm, readForm } from './read-form.ts';
import { isMadeOnOpening, signedState } from './refuse-form.ts';

/** Says what a PDF is that somebody brought as a form. Errors: those of `openForm`. */
export async function describeForm(bytes: Uint8Array): Promise<FormDescription> {
  return describeReading(await readForm(bytes));
}

/** The same of a form that was read already. */
export function describeReading({ pdf, isLocked, pages, widgets, fields }: ReadForm): FormDescription {
  const kinds = pages.map(pageKind);
  const text = pages.map(({ words }) => words.map((word) => word.text).join(' ')).join(' ');
  const actions = countActions(pdf);
  const editions = findEditions(text);
  const writable = fields.filter(({ kind }) => kind === 'text' || kind === 'tick' || kind === 'choice');
  return {
    kind: kindOf(pdf, writable.length, kinds),
    isLocked,
    pages: pages.map(({ width, height }, index) => ({
      width: Math.round(width * 10) / 10,
      height: Math.round(height * 10) / 10,
      kind: kinds[index] ?? 'blank',
    })),
    editions,
    isS1106: isS1106(editions, text),
    signed: signedState(pdf, widgets),
    scripts: actions.scripts,
    submits: actions.submits,
    fields: {
      count: writable.length,
      outside: names(fields.filter(({ isOutside }) => isOutside)),
      hidden: names(fields.filter(({ isHidden }) => isHidden)),
      readOnly: names(fields.filter(({ isReadOnly }) => isReadOnly)),
      repeated: names(fields.filter(({ kind, widgets: own }) => kind === 'text' && own.length > 1)),
    },
  };
}

function names(fields: readonly { name: string }[]): string[] {
  return fields.map(({ name }) => name);
}

function kindOf(pdf: PDFDocument, fields: number, kinds: readonly PageKind[]): FormKind {
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  const hasXfa = form instanceof PDFDict && form.has(PDFName.of('XFA'));
  if (fields > 0) return hasXfa ? 'acroform-xfa' : 'acroform';
  if (isMadeOnOpening(pdf, fields)) return 'xfa';
  // A scan with a printed notice behind it is one still: what is to be filled has no text.
  return kinds[0] === 'scan' || kinds.every((kind) => kind !== 'text') ? 'scan' : 'flat';
}

/** Numbers as the forms of the administration bear them: cerfa 15763*02, its notice 51345#03, S1106, Réf. 736 CNAMTS. */
const editionPatterns = [/\b\d{5}\s?[*#]\s?\d{2}\b/g, /\bS\s?\d{4}[a-z]?\b/g, /\b\d{3}\s?CNAMTS?\b/g];

function findEditions(text: string): string[] {
  const found = editionPatterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([number]) => number));
  return [...new Set(found.map((number) => number.replace(/\s/g, '')))].slice(0, 20);
}

/** The numbers of the form (R45084 of service-public.fr, 2023-03-09), or its title where they are in a picture. */
function isS1106(editions: readonly string[], text: string): boolean {
  if (editions.some((edition) => /^(?:15763\*|S1106|S1110)/.test(edition))) return true;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').toLowerCase();
  return /demande d ouverture des droits a l assurance maladie/.test(plain);
}

/** Scripts, and buttons that send or empty the form: none of them is in what is printed. */
function countActions(pdf: PDFDocument): Pick<FormDescription, 'scripts' | 'submits'> {
  const seen = new Set<PDFDict>();
  const kinds: string[] = [];
  const waiting: unknown[] = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFArray) waiting.push(...dict.asArray());
    if (!(dict instanceof PDFDict) || seen.has(dict)) continue;
    seen.add(dict);
    // What other objects are named by is met by itself.
    waiting.push(...dict.values());
    kinds.push(dict.lookup(PDFName.of('S'))?.toString() ?? '');
  }
  const count = (...names: string[]) => kinds.filter((kind) => names.includes(kind)).length;
  return { scripts: count('/JavaScript'), submits: count('/SubmitForm', '/ResetForm', '/ImportData') };
}
