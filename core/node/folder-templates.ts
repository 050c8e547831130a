import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../model/result.ts';
import { checkTemplate } from '../template/check-template.ts';
import { type LoadedTemplate, template as templateSchema } from '../template/template.ts';
import { parseWording } from '../template/wording.ts';
import type { TemplateSource } from '../usecase/ports.ts';

/** The folder of each document under `templates/`, named in the words of the administration. */
const folders = {
  form: 'demande-ouverture-droits',
  'hosting-attestation': 'attestation-hebergement',
  letter: 'lettre-cpam',
  'complement-letter': 'lettre-complement',
  'follow-up-letter': 'lettre-suivi',
  'pass-letter': 'lettre-pass',
  bordereau: 'bordereau',
  separator: 'separateur',
  envelope: 'enveloppe',
  checklist: 'liste-de-controle',
  receipt: 'recepisse',
  'pass-sheet': 'fiche-pass',
  'signing-slip': 'a-signer',
  'hand-over': 'remise',
  'model-to-copy': 'modele-a-recopier',
  'answers-to-copy': 'feuille-de-report',
} as const;

/** Opening the fonts and checking the templates is most of the time of a first paper: done once for each folder. */
const sources = new Map<string, TemplateSource>();

/** Templates and fonts read from a folder, each checked once and kept for the life of the process. */
export function folderTemplates(root: string): TemplateSource {
  const source = sources.get(root) ?? readTemplates(root);
  sources.set(root, source);
  return source;
}

function readTemplates(root: string): TemplateSource {
  const templates = new Map<string, Promise<LoadedTemplate>>();
  const fonts = new Map<string, Promise<Uint8Array>>();
  return {
    load: (id) => remember(templates, id, () => loadTemplate(path.join(root, folders[id]))),
    font: (face) => remember(fonts, face, () => readFile(path.join(root, 'fonts', fontFiles[face]))),
  };
}

const fontFiles = {
  regular: 'source-sans-3-regular.ttf',
  italic: 'source-sans-3-italic.ttf',
  semibold: 'source-sans-3-semibold.ttf',
  bold: 'source-sans-3-bold.ttf',
  mono: 'source-code-pro-regular.ttf',
} as const;

function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? read();
  known.set(key, value);
  return value;
}

async function loadTemplate(folder: string): Promise<LoadedTemplate> {
  const parsed = templateSchema.safeParse(
    JSON.parse(await readFile(path.join(folder, 'template.json'), 'utf8')),
  );
  if (!parsed.success) throw new AppError('template-broken', path.basename(folder), { cause: parsed.error });
  const template = parsed.data;
  if (template.kind === 'page') {
    const wording = parseWording(await readFile(path.join(folder, 'fr.txt'), 'utf8'));
    checkTemplate({ template, wording });
    return { template, wording };
  }
  const sourcePdf = await readFile(path.join(folder, template.source.file));
  // The field map was drawn for these very bytes: another edition of the form would be filled beside its boxes.
  if (createHash('sha256').update(sourcePdf).digest('hex') !== template.source.sha256) {
    throw new AppError('template-broken', template.source.file);
  }
  checkTemplate({ template, sourcePdf });
  return { template, sourcePdf };
}
