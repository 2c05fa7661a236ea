import type { ByLocale, Locale } from '../../domain/locale.ts';
import { formatterIn } from '../../language/format.ts';
import type { Reason, ReasonPart } from '../../recommend/similar/reasons.ts';
import { type Genre, genre } from '../../slots/genre.ts';
import { languageName } from '../../slots/place.ts';

type Words = {
  readonly director: (names: string) => string;
  readonly cast: (names: string) => string;
  readonly both: (terms: string) => string;
  readonly genres: (names: string) => string;
  readonly sameYear: (year: number) => string;
  readonly years: (first: number, last: number) => string;
  readonly language: (name: string) => string;
};

const words: ByLocale<Words> = {
  es: {
    director: (names) => `misma dirección: ${names}`,
    cast: (names) => `comparten a ${names}`,
    both: (terms) => `en ambas: ${terms}`,
    genres: (names) => `los mismos géneros: ${names}`,
    sameYear: (year) => `las dos de ${year}`,
    years: (first, last) => `de los mismos años: ${first} y ${last}`,
    language: (name) => `las dos en ${name}`,
  },
  en: {
    director: (names) => `same director: ${names}`,
    cast: (names) => `both with ${names}`,
    both: (terms) => `both: ${terms}`,
    genres: (names) => `same genres: ${names}`,
    sameYear: (year) => `both from ${year}`,
    years: (first, last) => `from the same years: ${first} and ${last}`,
    language: (name) => `both in ${name}`,
  },
};

/** A reason as texts; the names and terms in them stand in both films. */
export function reasonTexts(reason: Reason, locale: Locale): readonly string[] {
  return joined(reason).map((part) => partText(part, locale));
}

/** Keywords and words of the stories are said in one: "both: dystopia, insurgents". */
function joined(reason: Reason): Reason {
  const terms = reason.flatMap((part) => (hasTerms(part) ? part.terms : []));
  const first = reason.find(hasTerms);
  const all = first && { ...first, terms: [...new Set(terms)] };
  return reason.flatMap((part): Reason => {
    if (!hasTerms(part)) return [part];
    return part === first && all ? [all] : [];
  });
}

function hasTerms(part: ReasonPart): part is Extract<ReasonPart, { readonly terms: readonly string[] }> {
  return 'terms' in part;
}

function partText(part: ReasonPart, locale: Locale): string {
  const w = words[locale];
  const { list } = formatterIn(locale);
  switch (part.kind) {
    case 'director':
      return w.director(list(part.names));
    case 'cast':
      return w.cast(list(part.names));
    case 'keywords':
    case 'words':
      return w.both(part.terms.join(', '));
    case 'genres':
      return w.genres(list(part.names.map((name) => genreLabel(name, locale))));
    case 'years': {
      const [first, last] = [...part.years].sort((a, b) => a - b) as [number, number];
      return first === last ? w.sameYear(first) : w.years(first, last);
    }
    case 'language':
      return w.language(languageName(part.code, locale));
  }
}

/** A genre in the user's language; as the data has it where it is none of TMDB's. */
export function genreLabel(name: string, locale: Locale): string {
  return genre.schema.safeParse(name).success ? genre.label(name as Genre, locale) : name;
}
