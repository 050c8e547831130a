/**
 * Licences under which something may be in an app that is under MIT, and why each may. Weak copyleft (LGPL) is
 * allowed for the packages named in docs/dependencies.md alone.
 */
const compatible: Readonly<Record<string, string>> = {
  MIT: 'asks for its notice',
  '0BSD': 'asks for nothing',
  ISC: 'asks for its notice',
  'BSD-3-Clause': 'asks for its notice',
  'Apache-2.0': 'asks for its notice and for a word about changes: nothing is changed',
};

/** Under LGPL: libraries in WebAssembly files of their own, unchanged, whose sources their packages name. */
const weakCopyleft: Readonly<Record<string, readonly string[]>> = {
  '@img/sharp-wasm32': ['LGPL-3.0-or-later'],
  'libheif-js': ['LGPL-3.0'],
};

/**
 * What is wrong with the licence of a package, or undefined. All of what is joined by AND must be allowed, and one of
 * what is joined by OR.
 *
 * @param expression an SPDX expression without brackets
 */
export function refuseLicence(name: string, expression: string | undefined): string | undefined {
  if (!expression) return `${name} names no licence`;
  const isAllowed = (licence: string) =>
    Object.hasOwn(compatible, licence) || (weakCopyleft[name] ?? []).includes(licence);
  const isFine = expression
    .split(/ and /i)
    .every((part) => part.split(/ or /i).some((choice) => isAllowed(choice.trim())));
  return isFine ? undefined : `${name} is under ${expression}`;
}
