import type { Catalog } from '../../src/catalog/catalog.ts';

/** What made-up films are drawn from: the real catalog's own values and how often they occur. Never written anywhere. */
export type Distribution = {
  readonly films: readonly RealFilm[];
  /** Every use of a word, by its number: drawing one draws it as often as it is used. */
  readonly titleWords: Words;
  readonly overviewWords: Words;
  readonly keywords: readonly string[];
  /** Every credit, by the index of its person. */
  readonly casts: Uint32Array;
  readonly directors: Uint32Array;
  readonly people: readonly { readonly id: number; readonly name: string }[];
};
export type Words = { readonly words: readonly string[]; readonly uses: Uint32Array };

/** Figures of one real film, kept together: votes, money and dates belong to each other. */
export type RealFilm = {
  readonly date: string;
  readonly runtime: number | null;
  readonly budget: number | null;
  readonly revenue: number | null;
  readonly votes: number;
  readonly average: number | null;
  readonly popularity: number | null;
  readonly language: string | null;
  readonly titleWords: number;
  readonly overviewWords: number;
  readonly castSize: number;
  readonly directorSize: number;
  readonly keywordSize: number;
  /** By their English names. */
  readonly genres: readonly string[];
  readonly countries: readonly string[];
};
type Named = { readonly id: number; readonly name: string };
type Row = Omit<RealFilm, 'titleWords' | 'overviewWords' | 'genres' | 'countries'> & {
  readonly title: string;
  readonly overview: string | null;
  readonly genres: string;
  readonly countries: string;
};

const FILMS = `
SELECT f.release_date AS date, runtime, budget, revenue, vote_count AS votes, vote_average AS average, popularity,
  language, title, overview,
  (SELECT count(*) FROM film_cast WHERE film_id = f.id) AS castSize,
  (SELECT count(*) FROM film_director WHERE film_id = f.id) AS directorSize,
  (SELECT count(*) FROM film_keyword WHERE film_id = f.id) AS keywordSize,
  (SELECT json_group_array(g.name) FROM film_genre JOIN genre g ON g.id = genre_id WHERE film_id = f.id) AS genres,
  (SELECT json_group_array(c.name) FROM film_country JOIN country c ON c.code = country_code WHERE film_id = f.id)
    AS countries
FROM film f LEFT JOIN film_text t ON t.film_id = f.id ORDER BY f.id`;
const KEYWORDS = 'SELECT k.name FROM film_keyword JOIN keyword k ON k.id = keyword_id ORDER BY film_id, 1';

export function readDistribution(catalog: Catalog): Distribution {
  const rows = <R>(sql: string): readonly R[] => catalog.all<Record<string, never>, R>(sql)({});
  const films = rows<Row>(FILMS);
  const people = rows<Named>('SELECT id, name FROM person ORDER BY id');
  const indexOf = new Map(people.map(({ id }, index) => [id, index]));
  const credits = (table: string): Uint32Array =>
    Uint32Array.from(
      rows<{ id: number }>(`SELECT person_id AS id FROM ${table}`),
      ({ id }) => indexOf.get(id) ?? 0,
    );
  return {
    films: films.map(realFilm),
    titleWords: usesOf(films.map(({ title }) => title)),
    overviewWords: usesOf(films.map(({ overview }) => overview ?? '')),
    keywords: rows<Named>(KEYWORDS).map(({ name }) => name),
    casts: credits('film_cast'),
    directors: credits('film_director'),
    people,
  };
}

function realFilm({ title, overview, genres, countries, ...figures }: Row): RealFilm {
  return {
    ...figures,
    titleWords: split(title).length,
    overviewWords: split(overview ?? '').length,
    genres: JSON.parse(genres),
    countries: JSON.parse(countries),
  };
}

function usesOf(texts: readonly string[]): Words {
  const numbers = new Map<string, number>();
  const uses: number[] = [];
  for (const text of texts) {
    for (const word of split(text)) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      uses.push(number);
    }
  }
  return { words: [...numbers.keys()], uses: Uint32Array.from(uses) };
}

function split(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
