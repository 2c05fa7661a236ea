import type { FilmRef } from '../../domain/film.ts';
import { fold } from '../../domain/fold.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { Catalog } from '../catalog.ts';

/** Somebody's part in a film; null where the source does not tell the character. */
export type Part = {
  readonly person: PersonRef;
  readonly film: FilmRef;
  readonly character: string | null;
};

type Row = {
  readonly person: PersonRef['id'];
  readonly name: string;
  readonly film: FilmRef['id'];
  readonly title: string;
  readonly year: number;
  readonly character: string | null;
};

const PARTS = `SELECT p.id AS person, p.name, f.id AS film, f.title, f.year, c.character
  FROM film_cast c JOIN person p ON p.id = c.person_id JOIN film f ON f.id = c.film_id`;

/** Small words that a character's name does not hang on. */
const SMALL = new Set('the a an of el la los las un una de del al y and mr mrs ms dr'.split(' '));

/** Who plays whom: of a film, of a person, by a character's name, or by any of them together. */
type FindParts = (asked: {
  readonly film?: number | undefined;
  readonly person?: number | undefined;
  readonly character?: string | undefined;
}) => readonly Part[];

/** Returns what finds parts: of a film in the order of its credits, of all films the most voted first. */
export function openParts(catalog: Catalog): FindParts {
  const ofFilm = catalog.all<{ film: number }, Row>(
    `${PARTS} WHERE c.film_id = @film ORDER BY c.position, p.id`,
  );
  const ofPerson = catalog.all<{ person: number }, Row>(
    `${PARTS} WHERE c.person_id = @person ORDER BY f.vote_count DESC, f.id`,
  );
  // Names are compared in JavaScript; the rows that cannot match never leave the database.
  const ofCharacter = catalog.all<{ part: string }, Row>(
    `${PARTS} WHERE c.character LIKE '%' || @part || '%' ORDER BY f.vote_count DESC, f.id, c.position`,
  );
  const rows = (film: number | undefined, person: number | undefined, words: readonly string[]) => {
    if (film !== undefined) return ofFilm({ film });
    if (person !== undefined) return ofPerson({ person });
    const [longest] = [...words].sort((a, b) => b.length - a.length);
    return longest === undefined ? [] : ofCharacter({ part: asciiPart(longest) });
  };
  return ({ film, person, character }) => {
    const words = character === undefined ? [] : wordsOf(character);
    const found = rows(film, person, words).filter((row) => person === undefined || row.person === person);
    const named = words.length === 0 ? found : found.filter((row) => isCalled(row.character, words));
    return named.map(({ person, name, film, title, year, character }) => ({
      person: { id: person, name },
      film: { id: film, title, year },
      character,
    }));
  };
}

function wordsOf(name: string): readonly string[] {
  const all = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = all.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : all;
}

/** "Neo" is 'Thomas "Neo" Anderson': all that was said stands in the character's name. */
function isCalled(character: string | null, words: readonly string[]): boolean {
  if (character === null) return false;
  const own = new Set(wordsOf(character));
  return words.every((word) => own.has(word));
}

/** In SQLite "é" is no "e": the longest run of letters that have no accent in any spelling. */
function asciiPart(word: string): string {
  const runs = word.split(/[aeiounc]/);
  const consonants = runs.sort((a, b) => b.length - a.length)[0] ?? '';
  return consonants === '' ? word : consonants;
}
