import { birthCountryName } from '../model/birth-country.ts';
import { nationalityGroup } from '../model/country.ts';
import type { CompleteDossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import { groupNir, groupPhone } from '../model/identifiers.ts';
import { nationalityAdjective } from '../model/nationality.ts';
import { toPostalLine } from '../model/postal-line.ts';
import { tidyText } from '../model/text.ts';
import { atPlace, atTown, bornOn, dateFr, dateLong, monthNames, upper, withoutNumberSign } from './french.ts';
import { addresseeLines, homeLines } from './postal.ts';
import { splitStreet } from './street.ts';

/** What a transform makes of a value: a text, a tick, or lines. An absent value gives '', false or []. */
export type Resolved = string | boolean | readonly string[];
export type Transform = (value: unknown) => Resolved;

type Person = Draft<CompleteDossier['applicant']>;
type Place = Draft<CompleteDossier['applicant']['birthPlace']>;
type Home = Draft<CompleteDossier['home']>;
type Addressee = Draft<CompleteDossier['addressee']>;

function ofText(transform: (text: string) => string): Transform {
  return (value) => (typeof value === 'string' && value !== '' ? transform(tidyText(value)) : '');
}

function tickWhere(test: (text: string) => boolean): Transform {
  // An answer that was emptied again ticks nothing.
  return (value) => typeof value === 'string' && value !== '' && test(value);
}

// The path of every `from` was checked against the schema, so the value has the type that the transform names.
function of<Value>(transform: (value: Value) => Resolved): Transform {
  return (value) => transform((value ?? {}) as Value);
}

function words(...parts: (string | undefined)[]): string {
  return tidyText(parts.filter(Boolean).join(' '));
}

/** The home over the two lines of a form: what comes before the street goes first where there is such a thing. */
function streetLines({ flat, building, street, place }: Home): [string, string] {
  const before = [flat, building].filter(Boolean).join(', ');
  return before ? [before, [street, place].filter(Boolean).join(', ')] : [street ?? '', place ?? ''];
}

function joinTitles(titles: readonly string[]): string {
  const inSentence = titles.map((title) => title.charAt(0).toLowerCase() + title.slice(1));
  return [inSentence.slice(0, -1).join(', '), ...inSentence.slice(-1)].filter(Boolean).join(' et ');
}

const groundDetails: Record<string, string> = {
  // "Une personne assurée" agrees with every spouse.
  'insured-spouse': 'membre de la famille d’une personne assurée (art. L. 161-1 CSS)',
  residence: 'résidence stable de plus de trois mois (art. D. 160-2 CSS)',
};

function bySex(civility: unknown, feminine: string, masculine: string): string {
  if (civility === 'madame') return feminine;
  return civility === 'monsieur' ? masculine : '';
}

const groupNames: Record<ReturnType<typeof nationalityGroup>, [string, string]> = {
  french: ['Française', 'Nationalité française'],
  european: ['UE/EEE/Suisse', 'Union européenne'],
  other: ['Autre', 'Autre nationalité'],
};

/** Every named transform that a template may use. Names are what `as` says in `template.json`. */
export const transforms = {
  text: ofText((text) => text),
  upper: ofText(upper),
  dateFr: ofText(dateFr),
  dateLong: ofText(dateLong),
  digits: ofText((text) => text.replace(/\D/g, '')),
  /** le 14 février 1992, en 1992: what follows "née". */
  bornOn: ofText(bornOn),
  /** 1992-02-14 → 14021992, a digit a cell; the cells of a day or a month that nobody knows stay empty. */
  digits8: ofText((text) => {
    const [year = '', month = '  ', day = '  '] = text.split('-');
    return /^\d{4}$/.test(year) ? `${day}${month}${year}` : '';
  }),
  /** The parts of a day that is known as far as that: 14, 02, 1992. */
  dayOf: ofText((text) => text.split('-')[2] ?? ''),
  monthOf: ofText((text) => text.split('-')[1] ?? ''),
  /** février */
  monthName: ofText((text) => monthNames[Number(text.split('-')[1] ?? 0) - 1] ?? ''),
  yearOf: ofText((text) => text.split('-')[0] ?? ''),
  /** A date on a line, as far as it is known: 14/02/1992, 02/1992, 1992. */
  dateOnLine: ofText((text) => text.split('-').reverse().join('/')),
  /** Groups of two, as phone numbers are read aloud in French. */
  phone: ofText(groupPhone),
  /** 2 84 05 88 321 025 32, and the number that a fund gives meanwhile. */
  nir: ofText(groupNir),
  /** Its thirteen characters, and the two of its key: forms have a comb for each. */
  nirNumber: ofText((text) => text.replace(/[^\dAB]/gi, '').slice(0, 13)),
  nirKey: ofText((text) => text.replace(/[^\dAB]/gi, '').slice(13)),
  nirPlain: ofText((text) => text.replace(/[^\dAB]/gi, '')),
  /** The reference of a letter, to be written after "n°". */
  reference: ofText(withoutNumberSign),
  gender: (value) => (value === 'madame' ? 'feminine' : 'masculine'),
  civility: (value) => (value === 'madame' ? 'Mme' : value === 'monsieur' ? 'M.' : ''),
  /** As the lists of forms have it: Madame, Féminin, F, Femme. */
  civilityName: (value) => bySex(value, 'Madame', 'Monsieur'),
  sexName: (value) => bySex(value, 'Féminin', 'Masculin'),
  sexLetter: (value) => bySex(value, 'F', 'M'),
  sexWord: (value) => bySex(value, 'Femme', 'Homme'),
  nationality: ofText((code) => nationalityAdjective(code) ?? ''),
  isFrench: tickWhere((code) => nationalityGroup(code) === 'french'),
  isEuropean: tickWhere((code) => nationalityGroup(code) === 'european'),
  isOther: tickWhere((code) => nationalityGroup(code) === 'other'),
  isMadame: tickWhere((civility) => civility === 'madame'),
  isMonsieur: tickWhere((civility) => civility === 'monsieur'),
  /** A box that is ticked whatever the answers are. */
  always: () => true,
  isEmployed: tickWhere((employment) => employment === 'employed'),
  isNotEmployed: tickWhere((employment) => employment === 'none'),
  /** Box B2 "précisez": the ground of the request, art. L. 161-1 or D. 160-2 CSS. */
  groundDetail: (value) => groundDetails[String(value)] ?? '',
  /** Box A2, one line: birth name, usage name, given names in the order of the birth certificate. */
  identityLine: of(({ birthName, usageName, givenNames }: Person) =>
    [birthName && upper(birthName), usageName && upper(usageName), givenNames]
      .filter((part): part is string => Boolean(part))
      .map(tidyText)
      .join(' · '),
  ),
  /** Birth name, then usage name: a line for the names of the family alone. */
  familyNames: of(({ birthName, usageName }: Person) =>
    words(birthName && upper(birthName), usageName && upper(usageName)),
  ),
  fullName: of(({ givenNames, birthName }: Person) => words(givenNames, birthName && upper(birthName))),
  nameWithUsage: of(({ givenNames, birthName, usageName }: Person) => {
    const name = words(givenNames, birthName && upper(birthName));
    return usageName ? `${name}, nom d’usage ${upper(tidyText(usageName))}` : name;
  }),
  /** Cebu – Philippines, as the form asks for a town and a country. */
  placeLine: of(({ town, country }: Place) => {
    const name = country && birthCountryName(country);
    return words(town, name && `– ${name}`);
  }),
  /** à Cebu (Philippines), à bord du Mékong (en mer): what follows "née le …". Dotted while unknown. */
  atPlace: of(({ town = '', country = '' }: Place) =>
    atPlace({ town: tidyText(town), country, countryName: birthCountryName(country) ?? '' }),
  ),
  /** à Vannes, au Mans: a French town where something is done. Dotted while unknown. */
  atTown: (value) => atTown(typeof value === 'string' ? tidyText(value) : ''),
  country: ofText((code) => birthCountryName(code) ?? ''),
  streetLine1: of((home: Home) => tidyText(streetLines(home)[0])),
  streetLine2: of((home: Home) => tidyText(streetLines(home)[1])),
  /** The street on one line, with what comes before it; the parts of it that some forms ask for one by one. */
  streetLine: of((home: Home) => streetLines(home).map(tidyText).filter(Boolean).join(', ')),
  streetExtra: of(({ flat, building, place }: Home) =>
    [flat, building, place].filter(Boolean).map(String).join(', '),
  ),
  streetNumber: ofText((street) => splitStreet(street).number),
  streetExtension: ofText((street) => splitStreet(street).extension),
  streetKind: ofText((street) => splitStreet(street).kind),
  streetName: ofText((street) => splitStreet(street).name),
  /** On one line of a sentence, where a number stays with its street, a postcode with its town. */
  addressInline: of((home: Home) =>
    homeLines(home)
      .map((line) => tidyText(line).replace(/^(\d+) /, '$1\u00a0'))
      .join(', '),
  ),
  addresseeLines: of((addressee: Addressee) => addresseeLines(addressee)),
  townLine: of(({ postcode, town }: Home) => words(postcode, town)),
  /** As the sorting machines read it: for the back of an envelope. */
  postalLine: ofText(toPostalLine),
  postalTown: of(({ postcode, town }: Home) => toPostalLine(words(postcode, town))),
  number: (value) => (typeof value === 'number' ? String(value) : ''),
  /** Titles inside a sentence: small first letters, commas, and "et" before the last. */
  titles: (value) => (Array.isArray(value) ? joinTitles(value.map(String)) : ''),
  oneOrMany: (value) => (Array.isArray(value) && value.length > 1 ? 'many' : 'one'),
  presence: (value) => (value ? 'given' : 'absent'),
  /** A choice as a `select` of the wording can name it: vls-ts → vlsTs, no answer yet → unknown. */
  choice: (value) =>
    typeof value === 'string' && value !== ''
      ? value.replace(/-(.)/g, (_, letter: string) => upper(letter))
      : 'unknown',
  nationalityGroup: (value) => (typeof value === 'string' && value ? nationalityGroup(value) : 'unknown'),
  /** The same as forms print it: Française, UE/EEE/Suisse, Autre. */
  nationalityGroupName: ofText((code) => groupNames[nationalityGroup(code)][0]),
  nationalityGroupWords: ofText((code) => groupNames[nationalityGroup(code)][1]),
  count: (value) => (Array.isArray(value) ? String(value.length) : ''),
} as const satisfies Record<string, Transform>;

export type TransformName = keyof typeof transforms;

export function isTransformName(name: string): name is TransformName {
  return Object.hasOwn(transforms, name);
}
