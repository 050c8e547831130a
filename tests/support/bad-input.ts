import { z } from 'zod';
import { completeDossier } from '../../core/model/dossier.ts';
import { today } from './story.ts';

/** What people, keyboards, copied pages and mischief put where a text is asked. */
export const badKinds = {
  nothing: '',
  blanks: ' \t\u00a0\u3000',
  '500 characters': 'W'.repeat(500),
  'an emoji': 'Ana 🦄',
  'an emoji of several': '👩‍👩‍👧',
  'Hebrew and Arabic': 'שלום ابن رشد',
  'a turn of the writing': 'abc\u202edef',
  'a control character': 'Re\u0007yes',
  'a line break': 'Maria\r\nLuz',
  'a null': 'Re\u0000yes',
  'half a character': 'Re\ud800yes',
  'a private character': 'Re\ue000yes',
  'a script': '<script>alert(1)</script>',
  'marks of the wording': '<b>{nom, select, other {x}}</b>',
  'accents apart': 'Nguye\u0302\u0303n',
} as const;

type TextField = { path: string; schema: z.ZodString };

function textsOf(schema: z.core.$ZodType, path = ''): TextField[] {
  if (schema instanceof z.ZodOptional) return textsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodString) return [{ path, schema }];
  if (schema instanceof z.ZodArray) return textsOf(schema.element, `${path}.0`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape)
    .filter(([key]) => (path !== 'pieces' || key === 'passport') && (path !== 'signatures' || key === 'form'))
    .flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

/** Every text of the schema with its path. The pieces are all alike, and so are the signatures: one
 * stands for them. */
export const textFields: readonly TextField[] = textsOf(completeDossier(today));
