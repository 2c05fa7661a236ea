import { everyWord } from '../language/every-locale.ts';
import { choice } from './choice.ts';
import { joinLeftOut, mayStandBetween, negationAfter, negationsIn } from './negation.ts';
import { hearCountries } from './place.ts';
import type { Sentence } from './sentence.ts';
import type { Mention, Slot } from './slot.ts';

/** TMDB's genres by their English names, as the data has them. */
export const genres = {
  Action: {
    label: { es: 'Acción', en: 'Action' },
  },
  Adventure: {
    label: { es: 'Aventura', en: 'Adventure' },
  },
  Animation: {
    label: { es: 'Animación', en: 'Animation' },
  },
  Comedy: {
    label: { es: 'Comedia', en: 'Comedy' },
  },
  Crime: {
    label: { es: 'Crimen', en: 'Crime' },
  },
  Documentary: {
    label: { es: 'Documental', en: 'Documentary' },
  },
  Drama: {
    label: { es: 'Drama', en: 'Drama' },
  },
  Family: {
    label: { es: 'Familiar', en: 'Family' },
  },
  Fantasy: {
    label: { es: 'Fantasía', en: 'Fantasy' },
  },
  Foreign: {
    label: { es: 'Extranjera', en: 'Foreign' },
  },
  History: {
    label: { es: 'Historia', en: 'History' },
  },
  Horror: {
    label: { es: 'Terror', en: 'Horror' },
  },
  Music: {
    label: { es: 'Música', en: 'Music' },
  },
  Mystery: {
    label: { es: 'Misterio', en: 'Mystery' },
  },
  Romance: {
    label: { es: 'Romance', en: 'Romance' },
  },
  'Science Fiction': {
    label: { es: 'Ciencia ficción', en: 'Science fiction' },
  },
  'TV Movie': {
    label: { es: 'Película de TV', en: 'TV movie' },
  },
  Thriller: {
    label: { es: 'Suspenso', en: 'Thriller' },
  },
  War: {
    label: { es: 'Guerra', en: 'War' },
  },
  Western: {
    label: { es: 'Western', en: 'Western' },
  },
} as const;
export type Genre = keyof typeof genres;

export const genre = {
  ...choice<Genre>(
    'genre',
    {
      es: { name: 'género', about: 'Solo de este género' },
      en: { name: 'genre', about: 'Only of this genre' },
    },
    genres,
    (words) => words.genres.names,
  ),
  alsoShown: (value: Genre) => ({ genres: [value] }),
};

type Span = { readonly from: number; readonly to: number };
/** "not too gory" asks for less, not for none. */
const DEGREE = everyWord((words) => words.genres.degrees);

/** A genre left out: "sin terror", "without horror", "que no sea de acción". */
export const excludeGenre: Slot<Genre> = {
  ...genre,
  words: {
    es: { name: 'sin-género', about: 'Sin este género' },
    en: { name: 'exclude-genre', about: 'Without this genre' },
  },
  alsoShown: (value) => ({ excludeGenres: [value] }),
  hear: (sentence, reading): readonly Mention[] => {
    const negations = negationsIn(sentence);
    const others = hearCountries(sentence).filter(({ gives }) => 'excludeCountry' in (gives[0] ?? {}));
    const genres = (genre.hear?.(sentence, reading) ?? []).map((mention) => {
      const excluded = [{ excludeGenre: mention.gives.at(-1)?.['genre'] }];
      const end = negationAfter(sentence, mention.to);
      if (end !== undefined) return { ...mention, to: end, gives: excluded };
      const isBefore = ({ from, to }: Span): boolean =>
        isRightBefore({ from, to }, mention, sentence) &&
        // "non-American thrillers" leaves out a country.
        !others.some((country) => country.from <= from && country.to <= mention.from);
      const before = negations.filter(isBefore);
      return before.length > 0
        ? { ...mention, from: Math.min(...before.map(({ from }) => from)), gives: excluded }
        : mention;
    });
    return joinLeftOut(genres, sentence, 'genre', 'excludeGenre', true).flatMap((mention) => {
      const excluded = mention.gives[0]?.['excludeGenre'];
      if (excluded === undefined) return [];
      return [Array.isArray(excluded) ? { ...mention, gives: [{ excludeGenres: excluded }] } : mention];
    });
  },
};

/** True where nothing but small words stands between a negation and a genre: "nothing with *horror*", "que no sea de *terror*". */
function isRightBefore({ to }: Span, mention: Span, { words, text }: Sentence): boolean {
  if (to > mention.from) return false;
  const between = words.slice(to, mention.from);
  const isParted = /[,.;:!?]/.test(text.slice(words[to - 1]?.end, words[mention.from]?.start));
  return !isParted && between.every(({ word }) => mayStandBetween(word) && !DEGREE.has(word));
}
