/** What programs and designers put before the name of a field, and numbers that say nothing. */
const noise =
  /\b(?:txt|text|texte|tkt|num|dat|ckb|chk|chx|cb|cac|case|champ|zone|field|fld|tf|rb|form\d?|page\d*|undefined|topmost|subform|row|comb)\b/g;

/** How names of fields are shortened, and what they are called in English. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\b(?:dob|birth ?date|date of birth|ddn)\b/g, 'date naissance'],
  [/\b(?:last ?name|sur ?name|family ?name)\b/g, 'nom'],
  [/\bbirth ?name\b/g, 'nom naissance'],
  [/\b(?:first ?names?|given ?names?|forenames?)\b/g, 'prenoms'],
  [/\bnaiss\b/g, 'naissance'],
  [/\bnationality\b/g, 'nationalite'],
  [/\b(?:cp|zip|post ?code|postal code|codepostal|cpostal)\b/g, 'code postal'],
  [/\b(?:tel|phone|telephone number|portable|mobile)\b/g, 'telephone'],
  [/\b(?:e ?mail|mail|courriel|mel|adresse electronique)\b/g, 'courriel'],
  [/\b(?:addr|adr|address)\b/g, 'adresse'],
  [/\b(?:city|town|ville|localite)\b/g, 'commune'],
  [/\bcountry\b/g, 'pays'],
  [/\b(?:nir|n ?ss|num secu|nosecu|immatriculation secu)\b/g, 'numero securite sociale'],
  [/\bsex\b/g, 'sexe'],
];

/** Small words that change nothing. */
const small =
  /\b(?:le|la|les|l|d|de|du|des|votre|vos|mon|ma|mes|son|sa|et|en|au|aux|cette|ce|si|vous|avez|un|une)\b/g;

/** Printed words, as they are compared: small letters without accents, endings in brackets or small words. */
export function plainWords(text: string): string {
  const letters = unaccented(text)
    .replace(/\b(\w+)[(.·]e[).·]?s?\b\)?/g, '$1')
    .replace(/(\w)\s?\((?:e|s|es|x)\)/g, '$1')
    .replace(/\bn\s?[°º]\s*/g, 'numero ')
    .replace(/\bno\.\s/g, 'numero ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const kept = squeezed(letters.replace(small, ' '));
  return kept === '' ? letters : withWholeWords(kept);
}

/** The name of a field taken apart: `topmostSubform[0].Page1[0].txtNomNaissance[0]` is "nom naissance". */
export function plainName(name: string): string {
  const last =
    name
      .replace(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? '';
  const apart = unaccented(
    last.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2'),
  );
  const words = apart.replace(/[^a-z0-9]+/g, ' ').replace(/([a-z])(\d)/g, '$1 $2');
  const known = squeezed(words.replace(noise, ' ').replace(/\b\d+\b/g, ' '));
  return squeezed(withWholeWords(known).replace(small, ' '));
}

function withWholeWords(text: string): string {
  return squeezed(shortened.reduce((words, [short, whole]) => words.replace(short, whole), text));
}

function unaccented(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[’']/g, ' ')
      .toLowerCase()
      // "Le" alone is a small word; after "fait" it asks for a day.
      .replace(/\bfait[\s_-]+le\b/g, 'faitle')
  );
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
