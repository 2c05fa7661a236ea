import type { ByLocale, Locale } from '../../../src/domain/locale.ts';

/** The ETL's words, which are English, in each language; those of which nothing is said here stay as they are. */
const REPAIRS: ByLocale<Readonly<Record<string, string>>> = {
  en: {},
  es: {
    '0 → unknown': '0 → sin dato',
    'missing → unknown': 'vacío → sin dato',
    'placeholder → unknown': 'de relleno → sin dato',
    'without votes → unknown': 'sin votos → sin dato',
    'that is none → unknown': 'que no lo es → sin dato',
    'name of no country → left out': 'de ningún país → descartado',
    'entry without a name → left out': 'sin nombre → descartado',
    'that cannot be → unknown': 'imposible → sin dato',
    'that are no UTF-8 → �': 'que no son UTF-8 → �',
  },
};
const REASONS: ByLocale<Readonly<Record<string, string>>> = {
  en: {
    'shifted by a stray newline': 'a shifted row',
    'shifted by a stray newline or comma': 'a shifted row',
  },
  es: {
    'no valid date': 'sin fecha válida',
    'no title': 'sin título',
    'no id': 'sin id',
    'no number': 'no es un número',
    'no whole number': 'no es un entero',
    'below zero': 'menor que cero',
    'not 0 to 10': 'fuera de 0 a 10',
    'no JSON': 'no es JSON',
    'shifted by a stray newline': 'fila corrida',
    'shifted by a stray newline or comma': 'fila corrida',
  },
};

/** "budget 0 → unknown": the column stays as the data calls it. */
export function repairWords(repair: string, locale: Locale): string {
  const [column = '', ...rest] = repair.split(' ');
  const words = rest.join(' ');
  return `${column} ${REPAIRS[locale][words] ?? words}`;
}

/** What is in brackets adds nothing to these. */
const ENOUGH: ReadonlySet<string> = new Set(['no valid date', 'no title', 'shifted by a stray newline']);

/** "no number (runtime)": the column stays as the data calls it. */
export function reasonWords(reason: string, locale: Locale): string {
  const [words = '', ...rest] = reason.split(' (');
  const brief = REASONS[locale][words] ?? words;
  return rest.length === 0 || ENOUGH.has(words) ? brief : `${brief} (${rest.join(' (')}`;
}
