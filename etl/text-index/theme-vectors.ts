import type Database from 'better-sqlite3';
import type { Columns } from '../../src/recommend/index/columns.ts';
import { emptyPostings, readPostings } from '../../src/recommend/index/postings.ts';
import { PAYLOAD_WEIGHTS } from '../../src/recommend/index/vector.ts';
import { rarity } from '../../src/recommend/recipe.ts';
import { THEME_ONE, THEME_SIZE } from '../../src/recommend/similar/theme.ts';
import { mainDirections, type SparseRows } from './main-directions.ts';

/** The themes are found in the films with most votes: more of them make the themes no better, only slower. */
const FILMS_READ = 4000;
/** So many films have a theme, those with most votes: a film with fewer is hardly ever offered. */
const MOST_FILMS = 100_000;

type TermRow = readonly [number: number, field: 'word' | 'keyword', films: number, postings: Uint8Array];
const TERMS =
  "SELECT number, field, films, postings FROM index_term WHERE field IN ('word', 'keyword') AND films > 1 ORDER BY number";

/**
 * The themes of films by latent semantic analysis: the main directions of the TF-IDF vectors of texts and keywords, and
 * every film's place along them. Films that share no word are alike by it where their words occur in the same films.
 * Comes after the index's terms.
 */
export function themeVectors(
  database: Database.Database,
  inverseNorm: Columns['inverseNorm'],
): Pick<Columns, 'theme' | 'themePlace'> {
  const themePlace = placesByVotes(database);
  const eachTerm = termReader(database, inverseNorm, themePlace);
  const rowOf = new Map<number, number>();
  const rows: SparseRows = { starts: [0], columns: [], values: [] };
  eachTerm((term, places, values) => {
    const read = places.flatMap((place, at) => (place <= FILMS_READ ? [at] : []));
    if (read.length < 2) return;
    rowOf.set(term, rowOf.size);
    for (const at of read) {
      rows.columns.push((places[at] as number) - 1);
      rows.values.push(values[at] as number);
    }
    rows.starts.push(rows.columns.length);
  });
  const films = themePlace.reduce((most, place) => Math.max(most, place), 0);
  const directions = mainDirections(rows, Math.min(films, FILMS_READ), THEME_SIZE);
  const themes = new Float32Array(films * THEME_SIZE);
  eachTerm((term, places, values) => {
    const from = (rowOf.get(term) ?? -1) * THEME_SIZE;
    if (from < 0) return;
    places.forEach((place, at) => {
      add(themes, place - 1, directions, from, values[at] as number);
    });
  });
  return { theme: packed(themes), themePlace };
}

/** A place for each film by its number: 1 for the film with most votes, 0 for none. */
function placesByVotes(database: Database.Database): Int32Array {
  const votes = database.prepare('SELECT vote_count FROM film ORDER BY id').pluck().all() as number[];
  const ranked = votes.flatMap((count, film) => (count > 0 ? [film] : []));
  ranked.sort((a, b) => (votes[b] as number) - (votes[a] as number) || a - b);
  const places = new Int32Array(votes.length);
  ranked.slice(0, MOST_FILMS).forEach((film, at) => {
    places[film] = at + 1;
  });
  return places;
}

type EachTerm = (use: (term: number, places: readonly number[], values: readonly number[]) => void) => void;

/** Reads the terms one by one: the places of the films that have it, and its part of their vectors. */
function termReader(
  database: Database.Database,
  inverseNorm: Columns['inverseNorm'],
  themePlace: Int32Array,
): EachTerm {
  const terms = database.prepare<[], TermRow>(TERMS).raw();
  const decoded = emptyPostings(themePlace.length);
  const bothFields = (film: number) =>
    (inverseNorm.word[film] ?? 0) > 0 && (inverseNorm.keyword[film] ?? 0) > 0;
  return (use) => {
    for (const [number, field, having, postings] of terms.iterate()) {
      const { films, payloads, length } = readPostings(postings, decoded);
      const rare = rarity(themePlace.length, having);
      const [places, values]: [number[], number[]] = [[], []];
      for (let at = 0; at < length; at++) {
        const film = films[at] as number;
        const value =
          (PAYLOAD_WEIGHTS[field][payloads[at] as number] ?? 0) * rare * (inverseNorm[field][film] ?? 0);
        if (value === 0 || themePlace[film] === 0) continue;
        places.push(themePlace[film] as number);
        values.push(bothFields(film) ? value * Math.SQRT1_2 : value);
      }
      use(number, places, values);
    }
  };
}

function add(
  themes: Float32Array,
  film: number,
  directions: Float64Array,
  from: number,
  value: number,
): void {
  const into = film * THEME_SIZE;
  for (let at = 0; at < THEME_SIZE; at++)
    themes[into + at] = (themes[into + at] as number) + value * (directions[from + at] as number);
}

/** Unit vectors as whole numbers. */
function packed(themes: Float32Array): Int8Array {
  const whole = new Int8Array(themes.length);
  for (let start = 0; start < themes.length; start += THEME_SIZE) {
    const theme = themes.subarray(start, start + THEME_SIZE);
    let sum = 0;
    for (const value of theme) sum += value * value;
    const length = Math.sqrt(sum);
    for (let at = 0; length > 0 && at < THEME_SIZE; at++)
      whole[start + at] = Math.round(((theme[at] as number) / length) * THEME_ONE);
  }
  return whole;
}
