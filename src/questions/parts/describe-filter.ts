import type { Locale } from '../../domain/locale.ts';
import type { Say } from '../../language/say.ts';
import { type Genre, genre as genreSlot } from '../../slots/genre.ts';
import { countryName, languageName } from '../../slots/place.ts';
import type { FilmFilter } from '../../store/film-filter.ts';

type Words = {
  readonly genre: (name: string) => string;
  readonly without: (name: string) => string;
  readonly by: Readonly<Record<'actor' | 'director' | 'either', (name: string) => string>>;
  readonly language: (name: string) => string;
  readonly country: (name: string) => string;
  readonly shorter: (minutes: number) => string;
  readonly between: (from: string, to: string) => string;
  readonly day: (date: string) => string;
  readonly date: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly and: string;
};

const words: Readonly<Record<Locale, Words>> = {
  es: {
    genre: (name) => `de ${name.toLowerCase()}`,
    without: (name) => `sin ${name.toLowerCase()}`,
    by: { actor: (n) => `con ${n}`, director: (n) => `dirigidas por ${n}`, either: (n) => `de o con ${n}` },
    language: (name) => `en ${name}`,
    country: (name) => `de ${name}`,
    shorter: (minutes) => `de hasta ${minutes} minutos`,
    between: (from, to) => `entre ${from} y ${to}`,
    day: (date) => `el ${date}`,
    date: (date) => `el ${date}`,
    since: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
    and: 'y',
  },
  en: {
    genre: (name) => `in ${name.toLowerCase()}`,
    without: (name) => `without ${name.toLowerCase()}`,
    by: { actor: (n) => `with ${n}`, director: (n) => `directed by ${n}`, either: (n) => `by or with ${n}` },
    language: (name) => `in the ${name} language`,
    country: (name) => `from ${name}`,
    shorter: (minutes) => `of ${minutes} minutes at most`,
    between: (from, to) => `between ${from} and ${to}`,
    day: (date) => `on ${date}`,
    date: (date) => date,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    and: 'and',
  },
};

/** A filter in words, " de terror, con Brad Pitt", to stand behind "films"; empty where nothing is filtered. */
export function describeFilter(filter: FilmFilter, people: readonly string[], say: Say): string {
  const w = words[say.locale];
  const [first, second] = people;
  const parts = [
    filter.genre && w.genre(genreSlot.label(filter.genre as Genre, say.locale)),
    filter.excludeGenre && w.without(genreSlot.label(filter.excludeGenre as Genre, say.locale)),
    first && w.by[filter.role ?? 'either'](second ? `${first} ${w.and} ${second}` : first),
    filter.language && w.language(languageName(filter.language, say.locale)),
    filter.country && w.country(countryName(filter.country, say.locale)),
    filter.maxRuntime && w.shorter(filter.maxRuntime),
    describePeriod(filter, say),
  ];
  const said = parts.filter((part) => part).join(', ');
  return said === '' ? '' : ` ${said}`;
}

/** "en 1999", "entre el … y el …", "desde 2010"; whole years are named by the year alone. */
export function describePeriod({ from, to }: Pick<FilmFilter, 'from' | 'to'>, say: Say): string {
  const w = words[say.locale];
  const inYears = (!from || from.endsWith('-01-01')) && (!to || to.endsWith('-12-31'));
  const shown = (date: string): string =>
    inYears ? String(Number(date.slice(0, 4))) : w.date(say.date(date));
  const first = from && shown(from);
  const last = to && shown(to);
  if (from && to && from === to) return w.day(say.date(from));
  if (first && last && first === last) return say.locale === 'es' ? `en ${first}` : `in ${first}`;
  if (first && last) return w.between(first, last);
  return first ? w.since(first) : last ? w.until(last) : '';
}
