import { fold } from '../../src/domain/fold.ts';

/** Names that TMDB writes otherwise than the platform does, and countries that are no more. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  AN: 'Netherlands Antilles',
  BA: 'Bosnia and Herzegovina',
  BN: 'Brunei Darussalam',
  CD: 'Congo',
  CI: "Cote D'Ivoire",
  CS: 'Serbia and Montenegro',
  CZ: 'Czech Republic',
  FK: 'Falkland Islands',
  HK: 'Hong Kong',
  KG: 'Kyrgyz Republic',
  LA: "Lao People's Democratic Republic",
  LY: 'Libyan Arab Jamahiriya',
  MK: 'Macedonia',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestinian Territory',
  SU: 'Soviet Union',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TR: 'Turkey',
  TT: 'Trinidad and Tobago',
  US: 'United States of America',
  XC: 'Czechoslovakia',
  XG: 'East Germany',
  YU: 'Yugoslavia',
};

let byName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 code (or TMDB's own, for a country that is no more) of a country by its English name. */
export function countryCode(name: string): string | undefined {
  byName ??= codesByName();
  return byName.get(fold(name));
}

function codesByName(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const current = codes.flatMap((code) => {
    const name = code in OWN_NAMES ? undefined : names.of(code);
    return name === undefined ? [] : [[fold(name), code] as const];
  });
  const own = Object.entries(OWN_NAMES).map(([code, name]) => [fold(name), code] as const);
  return new Map([...current, ...own]);
}
