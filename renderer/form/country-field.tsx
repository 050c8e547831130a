import { ChevronDown } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Button, ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useController } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import type { Field } from '../steps/page.ts';
import { findCountry, listCountries } from './countries.ts';
import styles from './field.module.css';
import { FieldFrame, labelId } from './field-frame.tsx';

/** A country, typed in the interface's language and kept as its code: the papers write it in French. */
export function CountryField({ field }: { field: Field & { input: 'country' } }) {
  const language = useLanguage();
  const t = useText();
  const countries = useMemo(() => listCountries(language, field.past), [language, field.past]);
  const { field: answer } = useController<DraftDossier>({ name: field.path });
  const stored = typeof answer.value === 'string' && answer.value !== '' ? answer.value : null;
  const typed = useRef('');

  // Who types a whole name and goes on has chosen it, without having to press Enter in the list.
  const chooseTyped = () => {
    const country = findCountry(countries, typed.current);
    typed.current = '';
    if (country && country.code !== stored) answer.onChange(country.code);
  };

  return (
    <FieldFrame field={field}>
      {({ id, 'aria-describedby': describedBy, 'aria-invalid': invalid }) => (
        <ComboBox
          aria-labelledby={labelId(field.path)}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          isInvalid={invalid ?? false}
          defaultItems={countries}
          selectedKey={stored}
          onSelectionChange={(code) => {
            typed.current = '';
            answer.onChange(code ?? '');
          }}
          onBlur={chooseTyped}
          menuTrigger="input"
          allowsEmptyCollection
        >
          <Group className={`${styles.combo} ${styles.long}`}>
            <Input
              id={id}
              ref={answer.ref}
              className={`${styles.box} ${styles.comboBox}`}
              autoComplete="off"
              // Only what is typed: the list rewrites the box by itself, which is no input of the person.
              onInput={({ currentTarget }) => {
                typed.current = currentTarget.value;
              }}
              onKeyDown={({ key }) => {
                // Before the focus moves on: an offer below that is no longer needed must not take it along.
                if (key === 'Tab') chooseTyped();
              }}
            />
            <Button className={styles.comboButton ?? ''} aria-label={t('country.show')}>
              <ChevronDown aria-hidden size={20} />
            </Button>
          </Group>
          <Popover className={styles.popover ?? ''} offset={4}>
            <ListBox
              className={styles.list ?? ''}
              renderEmptyState={() => (
                <p className={styles.none}>
                  <Text id="country.none" />
                </p>
              )}
            >
              {(country: (typeof countries)[number]) => (
                <ListBoxItem id={country.code} textValue={country.name} className={styles.item ?? ''}>
                  {country.name}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </FieldFrame>
  );
}
