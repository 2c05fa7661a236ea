import type { Catalog } from '../../src/catalog/catalog.ts';
import type { AnyRequest } from '../../src/questions/question.ts';

type Awkward = { readonly films: readonly number[]; readonly people: readonly number[] };
const known = new WeakMap<Catalog, Awkward>();

/** Films and people of a catalog that are awkward to answer about: something of them is not known. */
function awkward(catalog: Catalog): Awkward {
  const found = known.get(catalog) ?? findAwkward(catalog);
  known.set(catalog, found);
  return found;
}

function findAwkward(catalog: Catalog): Awkward {
  const films = FILMS_WITH.flatMap((condition) =>
    idOf(catalog, `SELECT f.id FROM film f WHERE ${condition} ORDER BY f.vote_count DESC, f.id LIMIT 1`),
  );
  const people = PEOPLE_WITH.flatMap((condition) =>
    idOf(catalog, `SELECT p.id FROM person p WHERE ${condition} ORDER BY p.id LIMIT 1`),
  );
  return { films: [...new Set(films)], people: [...new Set(people)] };
}

const FILMS_WITH = [
  '1',
  'f.budget IS NULL AND f.revenue IS NOT NULL',
  'f.revenue IS NULL AND f.budget IS NOT NULL',
  'f.budget IS NULL AND f.revenue IS NULL',
  'f.budget < 10000 AND f.revenue >= 1000',
  'f.revenue < 1000',
  'f.vote_count < 2000',
  'f.vote_count < 10',
  'f.vote_average IS NULL',
  'f.runtime IS NULL',
  'f.popularity IS NULL',
  'f.language IS NULL',
  'f.collection_id IS NULL',
  'f.collection_id IS NOT NULL',
  "f.language NOT IN ('en', 'es')",
  'f.id NOT IN (SELECT film_id FROM film_director)',
  'f.id NOT IN (SELECT film_id FROM film_cast)',
  'f.id NOT IN (SELECT film_id FROM film_genre)',
  'f.id NOT IN (SELECT film_id FROM film_country)',
  'f.id NOT IN (SELECT film_id FROM film_keyword)',
  'f.id NOT IN (SELECT film_id FROM film_text WHERE overview IS NOT NULL)',
  'length(f.title) > 40',
  "f.title GLOB '*[^ -~]*'",
];

const ACTED = 'SELECT person_id FROM film_cast';
const DIRECTED = 'SELECT person_id FROM film_director';
const PAID = 'JOIN film f ON f.id = film_id WHERE f.budget IS NOT NULL AND f.revenue IS NOT NULL';
const PEOPLE_WITH = [
  `p.id IN (${ACTED}) AND p.id IN (${DIRECTED})`,
  `p.id IN (${ACTED}) AND p.id NOT IN (${DIRECTED})`,
  `p.id IN (${DIRECTED}) AND p.id NOT IN (${ACTED})`,
  `p.id IN (${ACTED}) AND p.id NOT IN (${ACTED} ${PAID})`,
  `p.id IN (${DIRECTED}) AND p.id NOT IN (${DIRECTED} ${PAID})`,
  `p.id IN (${ACTED} GROUP BY 1 HAVING count(*) > 8)`,
  'p.id < 0',
];

function idOf(catalog: Catalog, sql: string): readonly number[] {
  const row = catalog.one<Record<string, never>, { id: number }>(sql)({});
  return row ? [row.id] : [];
}

const FILTERS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { page: 1 },
  { page: 2 },
  { page: 999 },
  { genre: 'Horror' },
  { excludeGenre: 'Drama', page: 1 },
  { genre: 'Western', language: 'ja', page: 1 },
  { language: 'fr', country: 'FR', page: 1 },
  { from: '1990-01-01', to: '1999-12-31', page: 1 },
  { from: '2090-01-01' },
  { to: '1800-01-01', page: 1 },
  { maxRuntime: 1 },
  { maxRuntime: 90, genre: 'Comedy' },
  { person: 31 },
  { person: 31, withPerson: 5344, page: 1 },
  { person: 525, role: 'director', page: 1 },
  { person: 525, role: 'actor' },
  { person: 987654321 },
  { genres: ['Comedy', 'Romance'], page: 1 },
  { anyGenres: ['Comedy', 'Action'], excludeGenres: ['War', 'Horror'] },
  { person: 31, role: 'actor', withPerson: 488, withRole: 'director', people: [{ person: 6193 }], page: 1 },
  { anyPeople: [31, 955], excludePerson: 62, page: 1 },
];

const METRICS = ['score', 'votes', 'return', 'revenue', 'budget', 'profit', 'popularity', 'runtime', 'date'];
const FIELDS = [
  ...[
    'director',
    'cast',
    'releaseDate',
    'budget',
    'revenue',
    'return',
    'runtime',
    'genres',
    'plot',
    'language',
  ],
  'country',
];
const RELATIONS = ['newer', 'older', 'lessKnown', 'moreVaried'];
const PEOPLE_METRICS = ['films', 'revenue', 'profit', 'return', 'score', 'votes'];
const ASPECTS = ['score', 'votes', 'return', 'revenue', 'budget', 'runtime', 'date'];
const NOBODY = 987_654_321;

/** Requests of every kind, each with figures known, unknown and films that are not there. */
export function requestsOf(kind: string, catalog: Catalog): readonly AnyRequest[] {
  const { films, people } = awkward(catalog);
  const anyFilm = [...films, NOBODY];
  const withFilters = (slots: Readonly<Record<string, unknown>>): AnyRequest[] =>
    FILTERS.map((filter) => ({ kind, ...slots, ...filter }));
  const ofFilms = (): AnyRequest[] => anyFilm.map((film) => ({ kind, film }));
  const ofPairs = (): AnyRequest[] => anyFilm.map((film, i) => ({ kind, film, other: anyFilm.at(i - 1) }));
  const ofPeople = (): AnyRequest[] =>
    [...people, NOBODY].flatMap((person) => [
      { kind, person },
      { kind, person, page: 2 },
    ]);
  const perKind: Readonly<Record<string, () => readonly AnyRequest[]>> = {
    filmsInMonth: () => [
      ...withFilters({ month: 10 }),
      { kind, month: 2, year: 1800 },
      { kind, month: 5, year: 1999 },
    ],
    filmsOnWeekday: () => [...withFilters({ weekday: 4 }), ...withFilters({ weekday: 4, day: 13 })],
    filmsInPeriod: () => [...withFilters({}), { kind, month: 12, day: 25 }, { kind, month: 2, day: 31 }],
    score: ofFilms,
    votes: ofFilms,
    similar: () => [
      ...ofFilms(),
      ...RELATIONS.map((relation) => ({ kind, film: films[0], relation, n: 10, genre: 'Western' })),
      ...withFilters({ film: films[0], films: films.slice(1, 3) }),
    ],
    film: () => [...ofFilms(), ...anyFilm.flatMap((film) => FIELDS.map((field) => ({ kind, film, field })))],
    compare: () => [
      ...ofPairs(),
      ...ASPECTS.flatMap((aspect) => [
        ...ofPairs().map((pair) => ({ ...pair, aspect })),
        { ...(ofPairs()[0] ?? { kind }), aspect, order: 'asc', claim: 'first' },
      ]),
    ],
    why: ofPairs,
    actor: ofPeople,
    director: ofPeople,
    person: ofPeople,
    search: () => [
      ...withFilters({ query: 'a ship sinks' }),
      { kind, query: 'qqqq' },
      { kind, query: 'un barco que se hunde' },
      { kind, terms: [] },
      { kind, terms: [1, 2, 3] },
      { kind, terms: [NOBODY] },
      { kind },
    ],
    top: () =>
      METRICS.flatMap((metric, i) => [
        ...(i < 2 ? withFilters({ metric }) : []),
        { kind, metric, order: 'asc', n: 20 },
      ]),
    pick: () => [...withFilters({}), { kind, n: 5, genre: 'Comedy' }],
    filmography: () => [
      ...ofPeople(),
      ...withFilters({ person: 31 }).slice(0, 12),
      { kind, person: 525, role: 'director', n: 3 },
    ],
    topPeople: () =>
      ['actor', 'director'].flatMap((role) => [
        ...PEOPLE_METRICS.flatMap((metric) => [
          { kind, role, metric },
          { kind, role, metric, order: 'asc', n: 3, genre: 'Comedy', page: 2 },
        ]),
        { kind, role, metric: 'films', to: '1800-01-01' },
      ]),
    busiest: () =>
      ['month', 'weekday', 'year', 'decade'].flatMap((by) => [
        ...withFilters({ by }),
        { kind, by, order: 'asc', genre: 'Horror' },
      ]),
    character: () => [
      ...ofFilms(),
      ...ofPeople(),
      { kind, film: films[0], person: people[0] },
      { kind, character: 'John' },
      { kind, character: 'qqqq', film: films[0] },
      { kind, character: '"' },
      { kind },
    ],
    check: () => [
      ...anyFilm.flatMap((film) => [
        { kind, film, genre: 'Comedy' },
        { kind, film, maxRuntime: 120 },
        { kind, film, person: 31, role: 'actor' },
        { kind, film, person: 525 },
        { kind, film, language: 'en', country: 'US' },
        { kind, film, from: '1990-01-01', to: '1999-12-31' },
      ]),
      { kind, film: films[0] },
    ],
    saga: () => [...collections(catalog), NOBODY].map((collection) => ({ kind, collection })),
    language: () => ['es', 'en'].map((locale) => ({ kind, locale })),
    seen: () => [{ kind }, { kind, film: films[0] }, { kind, action: 'clear' }, { kind, film: NOBODY }],
    daily: () => [
      { kind },
      ...['2026-02-29', '2028-02-29', '2026-11-29', '2026-01-01'].map((on) => ({ kind, on })),
      { kind, hour: 9, zone: 'Europe/Madrid' },
      { kind, action: 'off' },
    ],
    guess: () => [
      { kind },
      { kind, clue: 2 },
      ...ofFilms().slice(0, 3),
      { kind, film: NOBODY },
      { kind, action: 'giveUp' },
      { kind, action: 'giveUp', on: '2026-11-01' },
    ],
    forgetMe: () => [{ kind }, { kind, confirm: 'yes' }, { kind, confirm: 'no' }],
  };
  return perKind[kind]?.() ?? [{ kind }];
}

function collections(catalog: Catalog): readonly number[] {
  return catalog
    .all<Record<string, never>, { id: number }>('SELECT id FROM collection ORDER BY id LIMIT 8')({})
    .map(({ id }) => id);
}
