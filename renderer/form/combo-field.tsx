import { ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  Button,
  ComboBox,
  type ComboBoxProps,
  Group,
  Input,
  type InputProps,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { Field } from '../steps/page.ts';
import styles from './field.module.css';
import { FieldFrame, labelId } from './field-frame.tsx';

/** A line of the list: what is read, and the key by which it is chosen. */
type Option = { key: string; name: string };

type Behaviour = Pick<
  ComboBoxProps<Option>,
  | 'selectedKey'
  | 'onSelectionChange'
  | 'inputValue'
  | 'onInputChange'
  | 'onBlur'
  | 'defaultFilter'
  | 'allowsCustomValue'
>;

/** A question whose answer is typed into a box, or chosen from the list under it. No options leave a plain box. */
export function ComboField({
  field,
  options,
  listName,
  none,
  boxRef,
  onInput,
  onKeyDown,
  ...behaviour
}: Behaviour &
  Pick<InputProps, 'onInput' | 'onKeyDown'> & {
    field: Field;
    options: readonly Option[];
    /** Names the button that opens the list. */
    listName: string;
    /** What the list says when nothing in it is what was typed; without it, the list closes. */
    none?: ReactNode;
    boxRef: Ref<HTMLInputElement>;
  }) {
  return (
    <FieldFrame field={field}>
      {({ id, 'aria-describedby': describedBy, 'aria-invalid': invalid }) => (
        <ComboBox
          aria-labelledby={labelId(field.path)}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          isInvalid={invalid ?? false}
          defaultItems={options}
          menuTrigger="input"
          allowsEmptyCollection={none !== undefined}
          {...behaviour}
        >
          <Group className={`${styles.combo} ${styles.long}`}>
            <Input
              id={id}
              ref={boxRef}
              className={`${styles.box} ${styles.comboBox}`}
              autoComplete="off"
              spellCheck={false}
              {...(onInput ? { onInput } : {})}
              {...(onKeyDown ? { onKeyDown } : {})}
            />
            {options.length > 0 && (
              <Button className={styles.comboButton ?? ''} aria-label={listName}>
                <ChevronDown aria-hidden size={20} />
              </Button>
            )}
          </Group>
          <Popover className={styles.popover ?? ''} offset={4}>
            <ListBox
              className={styles.list ?? ''}
              renderEmptyState={() => none && <p className={styles.none}>{none}</p>}
            >
              {({ key, name }: Option) => (
                <ListBoxItem id={key} textValue={name} className={styles.item ?? ''}>
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
