import { z } from 'zod';
import { completeDossier } from '../model/dossier.ts';
import { type Output, printJson } from './output.ts';

/**
 * `liasse schema`: the shape of a complete dossier. Dates in the future and checksums are beyond JSON Schema; a form that
 * was brought, with its mapping, is made by Liasse and not described.
 */
export function schemaCommand(output: Output): void {
  printJson(output, z.toJSONSchema(completeDossier('9999-12-31'), { io: 'input', unrepresentable: 'any' }));
}
