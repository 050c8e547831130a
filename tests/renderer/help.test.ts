import { expect, test } from 'vitest';
import { type MessageKey, messages } from '../../core/i18n/messages.ts';

/** What the help quotes that is not of Liasse: a choice in the dialog of a printer. */
const ofOthers = /^(ajuster à la page|fit to page)$/;

test.each(['fr', 'en'] as const)('every label that the help quotes in %s is on the screens', (language) => {
  const all = messages[language];
  // Object.keys forgets its keys; they are exactly the messages'.
  const keys = Object.keys(all) as MessageKey[];
  const plain = (text: string) => text.replace(/<\/?\w+>/g, '').replace(/\s/g, ' ');
  const labels = new Set(keys.map((key) => plain(all[key])));
  const quoted = keys
    .filter((key) => /^(help|about)\./.test(key))
    .flatMap((key) =>
      [...plain(all[key]).matchAll(/« (.*?) »|“(.*?)”/g)].map(([, fr, en]) => fr ?? en ?? ''),
    );
  expect(quoted.length).toBeGreaterThan(4);
  expect(quoted.filter((label) => !labels.has(label) && !ofOthers.test(label))).toEqual([]);
});
