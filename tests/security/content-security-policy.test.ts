import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/main/content-security-policy.ts';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values.join(' ')];
  }),
);

test('nothing is allowed but what is named', () => {
  expect(directives.get('default-src')).toBe("'none'");
  for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
    expect(directives.get(name)).toBe("'none'");
  for (const name of ['script-src', 'worker-src', 'font-src', 'connect-src'])
    expect(directives.get(name)).toBe("'self'");
  for (const name of ['frame-src', 'object-src', 'media-src', 'child-src'])
    expect(directives.has(name)).toBe(false);
});

test('no script is run from text, and no address outside the app is ever loaded', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-|\*|https?:|strict-dynamic/);
  expect(directives.get('require-trusted-types-for')).toBe("'script'");
  expect(directives.get('trusted-types')).toBe('liasse-pdf-worker');
});

test('the one style that is allowed by its digest is the one that react-aria puts into the page', async () => {
  const root = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  const source = await readFile(join(root, 'dist/private/interactions/usePress.mjs'), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
  const style = /style\.textContent = `\n(.*?)`\.trim\(\)/s.exec(source)?.[1] ?? '';
  const text = style.replace(/\$\{\$[\w$]+PRESSABLE_ATTRIBUTE\}/, attribute).trim();
  const digest = createHash('sha256').update(text).digest('base64');
  expect(directives.get('style-src')).toBe(`'self' 'sha256-${digest}'`);
});
