import { useContext, useId } from 'react';
import { themes } from '../../core/contract/app.ts';
import { Text, useText } from '../language/language.tsx';
import { AppContext } from './app-context.ts';
import styles from './theme-choice.module.css';

/** Light, dark, or as the computer is set: seen at once, and kept. */
export function ThemeChoice() {
  const id = useId();
  const t = useText();
  const { theme, chooseTheme } = useContext(AppContext);
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>
        <Text id="app.theme" />
      </label>
      <select
        id={id}
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((one) => one === target.value);
          if (chosen) chooseTheme(chosen);
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {t(`app.theme.${one}`)}
          </option>
        ))}
      </select>
    </p>
  );
}
