import type { MessageKey } from '../../core/i18n/messages.ts';
import { isMessageKey } from '../../core/i18n/messages.ts';
import { type DatumId, datumIds, type FormPerson, formPersons } from '../../core/model/form-datum.ts';
import type { FieldKind } from './places.ts';

type Group = { title: MessageKey; data: { id: DatumId; name: MessageKey }[] };

function personOf(id: DatumId): FormPerson | undefined {
  return formPersons.find((person) => id.startsWith(`${person}.`));
}

/** What an answer is called beside others of the same person; `person`: whose it is, where it is somebody's. */
export function datumName(id: DatumId): { name: MessageKey; person: FormPerson | undefined } {
  const person = personOf(id);
  const own = `form.datum.${id}`;
  const shared = `form.datum.${id.slice(id.indexOf('.') + 1)}`;
  const name = isMessageKey(own) ? own : isMessageKey(shared) ? shared : 'form.panel.noDatum';
  return { name, person };
}

/** Every answer that may be written on a form, by whose it is: `tick` those of a box to tick, the others of a line. */
export function datumChoices(kind: FieldKind): Group[] {
  const fitting = datumIds.filter((id) => isTick(id) === (kind === 'tick'));
  const groups = [...formPersons, undefined].map((person): Group => {
    const data = fitting.filter((id) => personOf(id) === person);
    return {
      title: `form.person.${person ?? 'other'}`,
      data: data.map((id) => ({ id, name: datumName(id).name })),
    };
  });
  return groups.filter(({ data }) => data.length > 0);
}

const ticks = /\.(?:madame|monsieur|french|european|otherNationality|employed|notEmployed)$|^always$/;

function isTick(id: DatumId): boolean {
  return ticks.test(id);
}
