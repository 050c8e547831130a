import { groupNir } from '../../core/model/identifiers.ts';

/** A number as the screen shows it to who passes by: only its last two figures. */
export function maskNumber(number: string): string {
  return groupNir(number).replace(/[0-9A-Z](?=(?:\D*[0-9A-Z]){2})/g, '•');
}
