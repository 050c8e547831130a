/**
 * The lines at the foot of a passport or visa (ICAO Doc 9303). The issuing country is UTO, "Utopia", which the
 * standard keeps for specimens: no reader takes them for a real paper.
 */
type ZoneHolder = {
  surname: string;
  givenNames: string;
  number: string;
  /** `YYYY-MM-DD`. */
  birthDate: string;
  expiry: string;
  sex: 'F' | 'M';
};

/** Two lines of 44 characters: TD3, with its composite digit. */
export function passportZone(holder: ZoneHolder): [string, string] {
  const { number, birth, expiry, sex } = fieldsOf(holder);
  const personal = '<'.repeat(14);
  const tail = `${personal}${checkDigit(personal)}`;
  const composite = checkDigit(`${number}${birth}${expiry}${tail}`);
  return [nameLine('P<UTO', holder), `${number}UTO${birth}${sex}${expiry}${tail}${composite}`];
}

/** Two lines of 44 characters: MRV-A, which has no composite digit. */
export function visaZone(holder: ZoneHolder): [string, string] {
  const { number, birth, expiry, sex } = fieldsOf(holder);
  return [nameLine('V<UTO', holder), `${number}UTO${birth}${sex}${expiry}`.padEnd(44, '<')];
}

function fieldsOf({ number, birthDate, expiry, sex }: ZoneHolder) {
  const checked = (text: string) => `${text}${checkDigit(text)}`;
  const short = (isoDate: string) => isoDate.slice(2).replaceAll('-', '');
  return {
    number: checked(number.padEnd(9, '<')),
    birth: checked(short(birthDate)),
    expiry: checked(short(expiry)),
    sex,
  };
}

function nameLine(start: string, { surname, givenNames }: ZoneHolder): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .replace(/[^A-Z]+/g, '<');
  return `${start}${plain(surname)}<<${plain(givenNames)}`.padEnd(44, '<').slice(0, 44);
}

/** Weights 7, 3, 1; letters count from A = 10, the filler for nothing; the sum modulo 10. */
function checkDigit(text: string): string {
  const sum = [...text].reduce((total, character, index) => {
    const value = character === '<' ? 0 : Number.parseInt(character, 36);
    return total + value * ([7, 3, 1][index % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}
