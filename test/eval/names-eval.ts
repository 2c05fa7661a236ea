import type { Catalog } from '../../src/catalog/catalog.ts';
import { openHearing } from '../../src/service/hearing.ts';
import { filmsNamed } from '../../src/slots/names/film.ts';
import { peopleNamed } from '../../src/slots/names/person.ts';
import type { Reading } from '../../src/slots/slot.ts';
import { measure, oneEdit, twoEdits, wordLeftOut } from '../slots/typing-mistakes.ts';

type Named = { readonly id: number; readonly name: string };
/** How often the right name was first and among the first three, and what it should at least be. */
export type NameFigure = {
  readonly what: string;
  readonly names: number;
  readonly first: number;
  readonly inThree: number;
  readonly least: { readonly first: number; readonly inThree: number };
};

const MOST_VOTED = 'SELECT id, title AS name FROM film ORDER BY vote_count DESC, id LIMIT 1000';
const MOST_FAMOUS = `SELECT p.id, p.name FROM person p JOIN (SELECT owner, max(weight) AS fame FROM person_key GROUP BY owner) k
  ON k.owner = p.id ORDER BY k.fame DESC, p.id LIMIT 1000`;
/** Films of one title, as many as there may be. */
const NAMESAKES = 60;

const MISTAKES = [
  { what: 'one mistake', make: oneEdit, isFit: () => true, least: { first: 0.97, inThree: 0.99 } },
  {
    what: 'two mistakes in ten letters or more',
    make: twoEdits,
    isFit: ({ name }: Named) => (name.match(/[\p{L}\p{N}]/gu) ?? []).length >= 10,
    least: { first: 0, inThree: 0.85 },
  },
  {
    what: 'a word left out of three or more',
    make: wordLeftOut,
    isFit: ({ name }: Named) => name.split(/\s+/).length >= 3,
    least: { first: 0, inThree: 0.85 },
  },
] as const;

/** Every film by its own title, and the thousand best known films and people with mistakes. */
export function evaluateNames(catalog: Catalog): readonly NameFigure[] {
  const reading = openHearing(catalog).readingOf('es', '2000-01-01');
  const rows = (sql: string): readonly Named[] => catalog.all<Record<string, never>, Named>(sql)({});
  const withMistakes = (who: string, sql: string, find: (typed: string) => readonly { id: number }[]) =>
    MISTAKES.map(({ what, make, isFit, least }): NameFigure => {
      const fit = rows(sql).filter(isFit);
      const { first, inThree } = measure(fit, make, find);
      return { what: `${who}, ${what}`, names: fit.length, first, inThree, least };
    });
  return [
    exactTitles(rows('SELECT id, title AS name FROM film ORDER BY id'), reading),
    ...withMistakes('titles', MOST_VOTED, (typed) => filmsNamed(typed, reading, 3)),
    ...withMistakes('people', MOST_FAMOUS, (typed) => peopleNamed(typed, reading, 3)),
  ];
}

/** Here `inThree` is: the answer, or among the alternatives. */
function exactTitles(films: readonly Named[], reading: Reading): NameFigure {
  const places = films.map(({ id, name }) =>
    filmsNamed(name, reading, NAMESAKES).findIndex((film) => film.id === id),
  );
  return {
    what: 'every title as it is, named at all',
    names: films.length,
    first: places.filter((place) => place === 0).length / films.length,
    inThree: places.filter((place) => place >= 0).length / films.length,
    least: { first: 0, inThree: 1 },
  };
}
