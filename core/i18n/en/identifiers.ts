import type { identifiers as french } from '../fr/identifiers.ts';

export const identifiers = {
  'mrz.title.passport': 'Copy the two lines of the passport',
  'mrz.title.visa': 'Copy the two lines of the visa',
  'mrz.label.passport': 'The two lines at the foot of the page with your photo',
  'mrz.label.visa': 'The two lines at the foot of the visa sticker',
  'mrz.hint': 'Type or paste them. The “{name}” at the end are not needed. These lines are not kept.',
  'mrz.lengths': 'Characters per line: {name}',
  'mrz.other.passport':
    'These are the lines of a passport. Those of the visa are needed here: they start with V.',
  'mrz.other.visa':
    'These are the lines of a visa. Those of the passport are needed here: they start with P.',
  'mrz.read': 'The two lines are read.',
  'mrz.read.same': 'Your answers say the same.',
  'mrz.read.empty': '{count, plural, one {One answer is still empty.} other {# answers are still empty.}}',
  'mrz.read.different': '{count, plural, one {One answer is different.} other {# answers are different.}}',
  'mrz.failed.title': 'A check digit does not match: there is a typing mistake.',
  'mrz.failed.number': 'Number: check “{name}” in the second line. O and 0, I and 1 look alike.',
  'mrz.failed.birth': 'Date of birth: check “{name}” in the second line.',
  'mrz.failed.expiry': 'Date of expiry: check “{name}” in the second line.',
  'mrz.failed.optional': 'End of the second line: check “{name}”.',
  'mrz.failed.composite': 'Check the whole second line: its last digit does not match the others.',
  'mrz.results': 'What the lines say',
  'mrz.state.same': 'Same as your answer',
  'mrz.state.empty': 'Your answer is empty',
  'mrz.state.different': 'Your answer: {name}',
  'mrz.state.doubtful': 'Check it: typing mistake',
  'mrz.names':
    'These lines have no accents and no hyphens, and may give the married name. Your birth certificate comes first: compare, then correct.',
  'mrz.use': 'Use “{name}”',
  'mrz.fill': '{count, plural, one {Fill in the empty answer} other {Fill in the # empty answers}}',

  'iban.title': 'Check my IBAN',
  'iban.label': 'IBAN on your bank details (<fr>RIB</fr>)',
  'iban.hint': 'To find a typing mistake. It is neither kept nor printed.',
  'iban.right': 'This IBAN is correct. Check that it is the same on the <fr>RIB</fr> that you enclose.',
  'iban.foreign':
    'This account is not in France ({country}). The law accepts it, but an account in France avoids questions.',
  'iban.outside':
    'This account is not in France ({country}), and outside the SEPA area. The <fr>CPAM</fr> can probably not pay you there.',
  'iban.lengths': 'This country has {position} characters. There are {count}.',
  'iban.group': 'The mistake is probably in group {position}: {name}.',
  'iban.groups': 'The mistake is probably in one of these groups: {name}.',
  'iban.piece': '{position} ({name})',

  'errors.mrz-lines': 'Both lines are needed, in full. The first one starts with P (passport) or V (visa).',
  'errors.mrz-length':
    'A character is missing, or there is one too many: each line has 44 characters, or 36 on some visas. Check the second line.',
  'errors.mrz-letters':
    'These lines have only letters without accents, digits and chevrons. Delete the rest.',
  'errors.iban-length':
    'This IBAN does not have the right number of characters. One is missing, or there is one too many.',
  'errors.iban-country':
    'An IBAN starts with the two letters of a country, FR for France. Copy it from the start.',
  'errors.iban-letters':
    'A character of this IBAN cannot be in its place. Check it: O and 0, I and 1 look alike.',
  'errors.iban-check': 'There is a mistake in this IBAN: its check digits do not match the others.',
  'errors.iban-rib-key':
    'There is a mistake in this IBAN: its last two digits, the <fr>clé RIB</fr>, do not match the others.',
  'errors.nir-length':
    '{field}: fifteen digits are needed, the thirteen of the number and the two of its key.',
  'errors.nir-sex': '{field}: the number starts with 1 (man) or 2 (woman). Check it.',
  'errors.nir-month': '{field}: digits 4 and 5 are the month of birth, mostly from 01 to 12. Check them.',
  'errors.nir-department':
    '{field}: digits 6 and 7 are the <fr>département</fr> of birth, 99 for abroad. Check them.',
  'errors.nir-letters': '{field}: the number has only digits, except A or B for Corsica. Check it.',
  'errors.nir-key':
    '{field}: the key (the last two digits) does not match the others. Check the whole number.',
  'errors.waiting-number-invalid':
    '{field}: this number has thirteen digits, or fifteen with its key, and mostly starts with 1 or 2. Copy it from the letter of the <fr>CPAM</fr>.',
} satisfies Record<keyof typeof french, string>;
