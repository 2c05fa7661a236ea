import lunr from 'lunr';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { fold } from '../../src/domain/fold.ts';
import { openIndex } from '../../src/recommend/index/index-reader.ts';
import { profileReader } from '../../src/recommend/index/profile.ts';
import { vectorOf } from '../../src/recommend/index/vector.ts';
import { scorer } from '../../src/recommend/similar/score.ts';
import { type Bag, bagModel, type Model } from './bag-model.ts';

/** Every film's words as the baselines take them. */
type FilmRow = {
  readonly id: number;
  readonly votes: number;
  readonly collection: number | null;
  readonly tagline: string | null;
  readonly overview: string | null;
  readonly genres: string | null;
  readonly keywords: string | null;
  readonly actors: string | null;
  readonly director: string | null;
};

const FILMS = `
SELECT id, vote_count AS votes, collection_id AS "collection", tagline, overview,
  (SELECT group_concat(name, '|') FROM film_genre JOIN genre g ON g.id = genre_id WHERE film_id = film.id) AS genres,
  (SELECT group_concat(name, '|') FROM film_keyword JOIN keyword k ON k.id = keyword_id WHERE film_id = film.id) AS keywords,
  (SELECT group_concat(name, '|') FROM (SELECT name FROM film_cast JOIN person p ON p.id = person_id
    WHERE film_id = film.id ORDER BY position LIMIT 3)) AS actors,
  (SELECT name FROM film_director JOIN person p ON p.id = person_id WHERE film_id = film.id ORDER BY position LIMIT 1) AS director
FROM film LEFT JOIN film_text ON film_id = id ORDER BY id`;

export type Films = readonly FilmRow[];

export function readFilms(catalog: Catalog): Films {
  return catalog.all<Record<string, never>, FilmRow>(FILMS)({});
}

/** Butaca's own scores, saga and all, as `similar` computes them. */
export function butaca(catalog: Catalog, films: Films, withKeywords: boolean): Model {
  const index = openIndex(catalog);
  const profileOf = profileReader(catalog);
  const { all: score } = scorer(index);
  return (film) => {
    const vector = vectorOf(index, profileOf((films[film]?.id ?? 0) as FilmId), film);
    return score(
      film,
      vector.filter(({ field }) => withKeywords || field !== 'keyword'),
    );
  };
}

export function byVotes(films: Films): Model {
  const votes = films.map((film) => film.votes);
  return () => votes;
}

export function overviewAlone(films: Films): Model {
  return bagModel(
    films.map(({ overview }) => words(overview)),
    true,
  );
}

/** The project Butaca grew out of: one bag of genres, tagline, first actor and director, words and bigrams. */
export function seed(films: Films): Model {
  const text = ({ genres, tagline, actors, director }: FilmRow) =>
    [genres?.replaceAll('|', ' '), tagline, actors?.split('|')[0], director].filter(Boolean).join(' ');
  return bagModel(
    films.map((film) => withBigrams(words(text(film)))),
    true,
  );
}

/** The well-known notebook recipe: keywords, three actors, the director three times, genres, counted. */
export function soup(films: Films): Model {
  const names = (list: string | null) =>
    list ? list.split('|').map((name) => fold(name).replaceAll(' ', '')) : [];
  const bag = ({ keywords, actors, director, genres }: FilmRow): Bag => [
    ...words(keywords?.replaceAll('|', ' ') ?? null),
    ...names(actors),
    ...[director, director, director].flatMap(names),
    ...names(genres),
  ];
  return bagModel(films.map(bag), false);
}

function words(text: string | null): string[] {
  const tokens = fold(text ?? '').split(' ');
  return tokens.filter((token) => token.length > 1 && lunr.stopWordFilter(new lunr.Token(token, {})));
}

function withBigrams(tokens: readonly string[]): string[] {
  return [...tokens, ...tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`)];
}
