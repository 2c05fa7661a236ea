import type { Catalog } from '../../../catalog/catalog.ts';
import type { FilmId } from '../../../domain/film.ts';
import { fold } from '../../../domain/fold.ts';
import { type FilmCard, openFilmCards } from '../../parts/film-card.ts';

/** What a film to be guessed is told by. */
export type GuessFilm = FilmCard & {
  /** As the data has them, in English, without those that give the title away. */
  readonly keywords: readonly string[];
};

const MOST_KEYWORDS = 5;
/** Shorter words are articles and the like. */
const TELLING = 4;

/** Reads the film that is to be guessed, with what its clues are made of. */
export function openGuessFilms(catalog: Catalog): (film: FilmId) => GuessFilm | undefined {
  const card = openFilmCards(catalog);
  const keywords = catalog.all<{ film: FilmId }, { name: string }>(
    `SELECT k.name FROM film_keyword fk JOIN keyword k ON k.id = fk.keyword_id
     WHERE fk.film_id = @film ORDER BY fk.keyword_id`,
  );
  const aliases = catalog.all<{ film: FilmId }, { title: string }>(
    'SELECT title FROM alias WHERE film_id = @film',
  );
  return (film) => {
    const found = card(film);
    if (!found || found.unreleased) return undefined;
    const titles = [
      found.film.title,
      found.collection?.name ?? '',
      ...aliases({ film }).map(({ title }) => title),
    ];
    const titleWords = new Set(titles.flatMap((title) => fold(title).split(' ')));
    const gives = (word: string): boolean => word.length >= TELLING && titleWords.has(word);
    const names = keywords({ film }).map(({ name }) => name);
    const safeKeywords = names.filter((name) => !fold(name).split(' ').some(gives));
    return { ...found, keywords: safeKeywords.slice(0, MOST_KEYWORDS) };
  };
}

/** The cast from the end: of the first five the fifth is told first, and the best known one not at all. */
export function castFromTheEnd({ cast }: FilmCard): readonly string[] {
  return cast.slice(1, 5).reverse();
}

/** What a film that was tried has in common with the one that is meant. */
export type Shared = {
  /** The one that is meant came out before or after it. */
  readonly when: 'earlier' | 'later' | 'sameYear';
  readonly genres: readonly string[];
  readonly director: readonly string[];
  readonly cast: readonly string[];
  readonly saga: boolean;
};

export function sharedBy(tried: FilmCard, meant: FilmCard): Shared {
  const both = (of: (card: FilmCard) => readonly string[]): readonly string[] =>
    of(tried).filter((name) => of(meant).includes(name));
  const years = (meant.film.year ?? 0) - (tried.film.year ?? 0);
  return {
    when: years === 0 ? 'sameYear' : years < 0 ? 'earlier' : 'later',
    genres: both(({ genres }) => genres),
    director: both(({ director }) => director),
    cast: both(({ cast }) => cast),
    saga: tried.collection !== null && tried.collection.id === meant.collection?.id,
  };
}
