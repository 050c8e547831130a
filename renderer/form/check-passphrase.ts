/** As the main process takes it: see `passphrase` in the contract. */
const shortest = 8;

export type WrongPassphrase = 'passphrase-short' | 'passphrase-differs';

/** What keeps a passphrase from being used; it is typed twice where nobody could ask for it again. */
export function checkPassphrase(passphrase: string, again?: string): WrongPassphrase | undefined {
  if (passphrase.trim().length < shortest) return 'passphrase-short';
  return again !== undefined && again.trim() !== passphrase.trim() ? 'passphrase-differs' : undefined;
}
