import { useMemo } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { readPath } from '../../core/model/path.ts';
import { plainTown } from '../../core/rules/plain-town.ts';
import { mergedTownsOf, townsOf } from '../../core/rules/towns.ts';
import { useText } from '../language/language.tsx';
import type { Field } from '../steps/page.ts';
import { ComboField } from './combo-field.tsx';

/**
 * A town: chosen among those of the postcode beside it, or typed freely, as it may be a hamlet or a CEDEX that no list
 * has. A postcode that the list does not know leaves a plain box.
 */
export function TownField({ field }: { field: Field }) {
  const t = useText();
  const towns = useTowns(field.path);
  const { field: answer } = useController<DraftDossier>({ name: field.path });
  const typed = typeof answer.value === 'string' ? answer.value : '';

  return (
    <ComboField
      field={field}
      options={towns}
      listName={t('town.show')}
      boxRef={answer.ref}
      selectedKey={towns.some(({ key }) => key === typed) ? typed : null}
      // No town of the list any more is no reason to forget what was typed.
      onSelectionChange={(name) => name !== null && answer.onChange(name)}
      inputValue={typed}
      onInputChange={answer.onChange}
      defaultFilter={isPartOf}
      allowsCustomValue
    />
  );
}

/** The communes of the postcode of the same address, then the names that were merged into them. */
function useTowns(path: Field['path']) {
  const draft = useWatch<DraftDossier>();
  const postcode = readPath(draft, path.replace(/town$/, 'postcode'));
  return useMemo(() => {
    const typed = typeof postcode === 'string' ? postcode : '';
    return [...townsOf(typed), ...mergedTownsOf(typed)].map(({ name }) => ({ key: name, name }));
  }, [postcode]);
}

/** What is typed may lack accents and hyphens: `st etienne` finds Saint-Étienne. */
function isPartOf(name: string, typed: string): boolean {
  return plainTown(name).includes(plainTown(typed));
}
