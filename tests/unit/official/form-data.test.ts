import { expect, it } from 'vitest';
import { datumIds } from '../../../core/model/form-datum.ts';
import { schemaHasPath } from '../../../core/model/path.ts';
import { formData } from '../../../core/template/form-data.ts';
import { sheetSchema } from '../../../core/template/sheet-data.ts';
import { splitStreet } from '../../../core/template/street.ts';

it.each(datumIds)('%s is taken from a place that the dossier has', (id) => {
  const datum = formData.get(id);
  expect(datum && schemaHasPath(sheetSchema, datum.from)).toBe(true);
});

it.each([
  ['12 rue des Lices', { number: '12', extension: '', kind: 'rue', name: 'des Lices' }],
  ['12 bis, avenue de l’Épée', { number: '12', extension: 'bis', kind: 'avenue', name: 'de l’Épée' }],
  ['3B chemin Vert', { number: '3', extension: 'B', kind: 'chemin', name: 'Vert' }],
  ['Le Bourg', { number: '', extension: '', kind: '', name: 'Le Bourg' }],
  ['7 Ruelle aux Loups', { number: '7', extension: '', kind: 'Ruelle', name: 'aux Loups' }],
  ['5 Brocéliande', { number: '5', extension: '', kind: '', name: 'Brocéliande' }],
])('takes %s apart', (street, parts) => {
  expect(splitStreet(street)).toEqual(parts);
});
