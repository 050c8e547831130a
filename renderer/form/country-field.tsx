import { useMemo, useRef } from 'react';
import { useController } from 'react-hook-form';
import type { DraftDossier } from '../../core/model/dossier.ts';
import { Text, useLanguage, useText } from '../language/language.tsx';
import type { Field } from '../steps/page.ts';
import { ComboField } from './combo-field.tsx';
import { findCountry, listCountries } from './countries.ts';

/** A country, typed in the interface's language and kept as its code: the papers write it in French. */
export function CountryField({ field }: { field: Field & { input: 'country' } }) {
  const language = useLanguage();
  const t = useText();
  const countries = useMemo(() => listCountries(language, field.past), [language, field.past]);
  const options = useMemo(() => countries.map(({ code, name }) => ({ key: code, name })), [countries]);
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
    <ComboField
      field={field}
      options={options}
      listName={t('country.show')}
      none={<Text id="country.none" />}
      boxRef={answer.ref}
      selectedKey={stored}
      onSelectionChange={(code) => {
        typed.current = '';
        answer.onChange(code ?? '');
      }}
      onBlur={chooseTyped}
      // Only what is typed: the list rewrites the box by itself, which is no input of the person.
      onInput={({ currentTarget }) => {
        typed.current = currentTarget.value;
      }}
      onKeyDown={({ key }) => {
        // Before the focus moves on: an offer below that is no longer needed must not take it along.
        if (key === 'Tab') chooseTyped();
      }}
    />
  );
}
