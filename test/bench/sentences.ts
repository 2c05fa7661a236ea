import type { Locale } from '../../src/domain/locale.ts';
import { locales } from '../../src/domain/locale.ts';
import { genres } from '../../src/slots/genre.ts';
import type { Draw } from './draw.ts';

/** What a typed sentence says and the question that is meant by it. */
export type Sentence = { readonly kind: string; readonly locale: Locale; readonly text: string };

type Templates = Readonly<Record<string, readonly string[]>>;

/** Sentences as people type them; `{…}` is drawn from the catalog. */
const templates: Readonly<Record<Locale, Templates>> = {
  es: {
    filmsInMonth: [
      '¿cuántas películas se estrenaron en {month}?',
      'cuantas pelis de {genre} salieron en {month} de {year}',
    ],
    filmsOnWeekday: ['¿cuántas se estrenaron un {weekday}?', 'estrenos del dia {weekday}'],
    filmsInPeriod: [
      'cuántas películas salieron en {year}',
      'cuantas de {genre} se estrenaron en los años {decade}',
    ],
    score: ['puntaje de {film}', '¿qué puntaje tiene {film}?'],
    votes: ['¿cuántos votos tiene {film}?', 'votos de {film}'],
    actor: ['retorno del actor {actor}', '¿en cuántas películas actuó {actor}?'],
    director: ['retorno del director {director}', 'qué películas dirigió {director}'],
    person: ['quién es {actor}', '¿cuánto rinde {director}?'],
    film: ['¿quién dirigió {film}?', 'info de {film}', '¿cuánto recaudó {film}?'],
    top: [
      'las 10 mejores de {genre} de los {decade}',
      'las más taquilleras de {year}',
      'las mejores películas de {director}',
    ],
    pick: ['recomendame algo de {genre}', 'sorprendeme con una peli de {year}'],
    compare: ['compará {film} con {other}', '{film} vs {other}'],
    saga: ['la saga de {saga}'],
    similar: ['películas parecidas a {film}', 'recomendame algo como {film} pero sin {genre}'],
    search: ['películas sobre {words}', 'una peli en la que {words}'],
  },
  en: {
    filmsInMonth: [
      'how many films premiered in {month}?',
      'how many {genre} movies came out in {month} {year}',
    ],
    filmsOnWeekday: ['how many films were released on a {weekday}?', 'movies premiered on {weekday}'],
    filmsInPeriod: ['how many films came out in {year}', 'how many {genre} movies in the {decade}s'],
    score: ['score of {film}', 'what is the rating of {film}?'],
    votes: ['how many votes does {film} have?', 'votes for {film}'],
    actor: ['return of actor {actor}', 'how many films has {actor} acted in?'],
    director: ['return of director {director}', 'which movies did {director} direct'],
    person: ['who is {actor}', 'the return of {director}'],
    film: ['who directed {film}?', 'tell me about {film}', 'how much did {film} make?'],
    top: [
      'top 10 {genre} movies of the {decade}s',
      'highest grossing films of {year}',
      'best {director} films',
    ],
    pick: ['recommend me a {genre} movie', 'surprise me with something from {year}'],
    compare: ['compare {film} with {other}', '{film} vs {other}'],
    saga: ['the {saga} saga'],
    similar: ['movies like {film}', 'something like {film} but without {genre}'],
    search: ['movies about {words}', 'that film where {words}'],
  },
};

/** Sentences that are slow by nature: they have rows and bars of their own. */
export const HEAVY: ReadonlySet<string> = new Set(['search', 'similar']);

/** Draws a sentence of one of the questions, in either language. */
export function drawSentence(draw: Draw, wanted: (kind: string) => boolean = () => true): Sentence {
  const locale = draw.one(locales);
  const [kind, texts] = draw.one(
    Object.entries(templates[locale]).filter(([name]) => wanted(name) && (name !== 'saga' || draw.hasSagas)),
  );
  const text = draw.one(texts).replace(/\{(\w+)\}/g, (_, name: string) => fill(name, locale, draw));
  return { kind, locale, text };
}

function fill(name: string, locale: Locale, draw: Draw): string {
  switch (name) {
    case 'film':
    case 'other':
      return draw.film().title;
    case 'actor':
      return draw.actor().name;
    case 'director':
      return draw.director().name;
    case 'saga':
      return draw.saga().name.replace(/ Collection$/, '');
    case 'month':
      return dateWord(locale, { month: 'long' }, new Date(Date.UTC(2000, draw.below(12), 1)));
    case 'weekday':
      return dateWord(locale, { weekday: 'long' }, new Date(Date.UTC(2000, 0, 1 + draw.below(7))));
    case 'year':
      return String(draw.year());
    case 'decade':
      return String(draw.one([50, 60, 70, 80, 90]));
    case 'genre':
      return draw.one(Object.values(genres)).label[locale].toLowerCase();
    case 'words':
      return draw.words(2, 5);
    default:
      throw new Error(`Nothing to fill {${name}} of a sentence with`);
  }
}

function dateWord(locale: Locale, options: Intl.DateTimeFormatOptions, date: Date): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}
