import { countryCode, countryName } from './country.ts';

/**
 * The nationality as French papers write it: the feminine adjective, in lower case, because it agrees with
 * "nationalité". Written by hand: the data packages disagree with administrative usage (Philippines).
 */
const adjectives: ReadonlyMap<string, string> = new Map(
  `AD andorrane, AE émirienne, AF afghane, AG antiguayenne, AL albanaise, AM arménienne, AO angolaise,
  AR argentine, AT autrichienne, AU australienne, AZ azerbaïdjanaise, BA bosnienne, BB barbadienne,
  BD bangladaise, BE belge, BF burkinabè, BG bulgare, BH bahreïnienne, BI burundaise, BJ béninoise,
  BN brunéienne, BO bolivienne, BR brésilienne, BS bahaméenne, BT bhoutanaise, BW botswanaise,
  BY biélorusse, BZ bélizienne, CA canadienne, CD congolaise, CF centrafricaine, CG congolaise, CH suisse,
  CI ivoirienne, CL chilienne, CM camerounaise, CN chinoise, CO colombienne, CR costaricienne, CU cubaine,
  CV cap-verdienne, CY chypriote, CZ tchèque, DE allemande, DJ djiboutienne, DK danoise, DM dominiquaise,
  DO dominicaine, DZ algérienne, EC équatorienne, EE estonienne, EG égyptienne, ER érythréenne,
  ES espagnole, ET éthiopienne, FI finlandaise, FJ fidjienne, FM micronésienne, FR française, GA gabonaise,
  GB britannique, GD grenadienne, GE géorgienne, GH ghanéenne, GM gambienne, GN guinéenne,
  GQ équato-guinéenne, GR grecque, GT guatémaltèque, GW bissaoguinéenne, GY guyanienne, HN hondurienne,
  HR croate, HT haïtienne, HU hongroise, ID indonésienne, IE irlandaise, IL israélienne, IN indienne,
  IQ irakienne, IR iranienne, IS islandaise, IT italienne, JM jamaïcaine, JO jordanienne, JP japonaise,
  KE kényane, KG kirghize, KH cambodgienne, KI kiribatienne, KM comorienne, KN christophienne, KP nord-coréenne,
  KR sud-coréenne, KW koweïtienne, KZ kazakhe, LA laotienne, LB libanaise, LC saint-lucienne,
  LI liechtensteinoise, LK sri-lankaise, LR libérienne, LS lésothienne, LT lituanienne,
  LU luxembourgeoise, LV lettone, LY libyenne, MA marocaine, MC monégasque, MD moldave, ME monténégrine,
  MG malgache, MH marshallaise, MK macédonienne, ML malienne, MM birmane, MN mongole, MR mauritanienne,
  MT maltaise, MU mauricienne, MV maldivienne, MW malawite, MX mexicaine, MY malaisienne,
  MZ mozambicaine, NA namibienne, NE nigérienne, NG nigériane, NI nicaraguayenne, NL néerlandaise,
  NO norvégienne, NP népalaise, NR nauruane, NZ néo-zélandaise, OM omanaise, PA panaméenne, PE péruvienne,
  PG papouasienne, PH philippine, PK pakistanaise, PL polonaise, PS palestinienne, PT portugaise,
  PW palaosienne, PY paraguayenne, QA qatarienne, RO roumaine, RS serbe, RU russe, RW rwandaise,
  SA saoudienne, SB salomonaise, SC seychelloise, SD soudanaise, SE suédoise, SG singapourienne,
  SI slovène, SK slovaque, SL sierra-léonaise, SM saint-marinaise, SN sénégalaise, SO somalienne,
  SR surinamaise, SS sud-soudanaise, ST santoméenne, SV salvadorienne, SY syrienne, SZ swazie,
  TD tchadienne, TG togolaise, TH thaïlandaise, TJ tadjike, TL est-timoraise, TM turkmène, TN tunisienne,
  TO tongienne, TR turque, TT trinidadienne, TV tuvaluane, TW taïwanaise, TZ tanzanienne, UA ukrainienne,
  UG ougandaise, US américaine, UY uruguayenne, UZ ouzbèke, VA vaticane, VC saint-vincentaise, VE vénézuélienne,
  VN vietnamienne, VU vanuatuane, WS samoane, XK kosovare, YE yéménite, ZA sud-africaine, ZM zambienne,
  ZW zimbabwéenne`
    .split(',')
    .map((entry) => entry.trim())
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/** The adjective to write after "nationalité": PH → philippine. Undefined for a territory without one. */
export function nationalityAdjective(code: string): string | undefined {
  return adjectives.get(code);
}

/** A country with an adjective, so that a letter can say it. Errors: `country-unknown`, `nationality-without-adjective`. */
export const nationality = countryCode.refine((code) => !countryName(code) || adjectives.has(code), {
  error: 'nationality-without-adjective',
});
