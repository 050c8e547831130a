import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useController, useWatch } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { readPath } from '../../core/model/path.ts';
import { plainTown } from '../../core/rules/plain-town.ts';
import { mergedTownsOf, type Town, townsOf } from '../../core/rules/towns.ts';
import { useText } from '../language/language.tsx';
import type { Field } from '../steps/page.ts';
import styles from './field.module.css';
import { FieldFrame, labelId } from './field-frame.tsx';

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
    <FieldFrame field={field}>
      {({ id, 'aria-describedby': describedBy, 'aria-invalid': invalid }) => (
        <ComboBox
          aria-labelledby={labelId(field.path)}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          isInvalid={invalid ?? false}
          defaultItems={towns}
          selectedKey={towns.some(({ name }) => name === typed) ? typed : null}
          // No town of the list any more is no reason to forget what was typed.
          onSelectionChange={(name) => name !== null && answer.onChange(name)}
          inputValue={typed}
          onInputChange={answer.onChange}
          defaultFilter={isPartOf}
          menuTrigger="input"
          allowsCustomValue
        >
          <Group className={`${styles.combo} ${styles.long}`}>
            <Input
              id={id}
              ref={answer.ref}
              className={`${styles.box} ${styles.comboBox}`}
              autoComplete="off"
              spellCheck={false}
            />
            {towns.length > 0 && (
              <Button className={styles.comboButton ?? ''} aria-label={t('town.show')}>
                <ChevronDown aria-hidden size={20} />
              </Button>
            )}
          </Group>
          <Popover className={styles.popover ?? ''} offset={4}>
            <ListBox className={styles.list ?? ''}>
              {({ name }: Town) => (
                <ListBoxItem id={name} textValue={name} className={styles.item ?? ''}>
                  {name}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </FieldFrame>
  );
}

/** The communes of the postcode of the same address, then the names that were merged into them. */
function useTowns(path: Field['path']): readonly Town[] {
  const draft = useWatch<DraftDossier>();
  const postcode = readPath(draft, path.replace(/town$/, 'postcode'));
  return useMemo(() => {
    const typed = typeof postcode === 'string' ? postcode : '';
    return [...townsOf(typed), ...mergedTownsOf(typed)];
  }, [postcode]);
}

/** What is typed may lack accents and hyphens: `st etienne` finds Saint-Étienne. */
function isPartOf(name: string, typed: string): boolean {
  return plainTown(name).includes(plainTown(typed));
}
