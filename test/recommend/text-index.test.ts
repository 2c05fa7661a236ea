import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeFilmColumns } from '../../etl/stages/film-columns.ts';
import { buildTextIndex } from '../../etl/text-index/text-index.ts';
import { termNumbers } from '../../etl/text-index/text-index-numbers.ts';
import { collectPostings } from '../../etl/text-index/text-index-runs.ts';
import { stem } from '../../src/language/locales/es/stemmer.ts';
import { emptyPostings, readPostings, writePosting } from '../../src/recommend/index/postings.ts';
import { termReader } from '../../src/recommend/index/terms.ts';
import { fill } from './small-catalog.ts';

const payload = fc.integer({ min: 0, max: 255 });
const stemsOf = (text: string) => termReader()(text).map(({ stem }) => stem);

describe('postings', () => {
  it('are read as they were written', () => {
    const lists = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2_000_000 }), payload), {
      selector: ([film]) => film,
      maxLength: 60,
    });
    fc.assert(
      fc.property(lists, (list) => {
        const sorted = list.sort(([a], [b]) => a - b);
        const bytes = new Uint8Array(sorted.length * 6);
        let [at, previous] = [0, -1];
        for (const [film, value] of sorted) {
          at = writePosting(bytes, at, previous, film, value);
          previous = film;
        }
        const { films, payloads, length } = readPostings(bytes.subarray(0, at), emptyPostings(60));
        const read = Array.from({ length }, (_, place) => [films[place], payloads[place]]);
        expect(read).toEqual(sorted);
      }),
    );
  });

  it('are the same in one run and in many', () => {
    const collect = (capacity?: number) => {
      const runs = collectPostings(new Database(':memory:'), capacity);
      const terms = [1, 2, 3, 7].map((divisor) => ({ divisor, place: runs.open(`t${divisor}`) }));
      for (let film = 0; film < 300; film++) {
        for (const { divisor, place } of terms) if (film % divisor === 0) runs.add(place, film, film % 256);
      }
      const drained: [string, string][] = [];
      runs.drain((term, bytes) => drained.push([term, Buffer.from(bytes).toString('hex')]));
      return drained;
    };
    expect(collect(50)).toEqual(collect());
  });
});

describe('the index', () => {
  describe('of the same films', () => {
    const dump = (postingsInMemory?: number) => {
      const database = new Database(':memory:');
      fill(database, [
        { id: 9, overview: 'A hotel in winter.', genres: ['Horror'], cast: ['A B'], keywords: ['hotel'] },
        { id: 4, overview: 'A winter wedding.', genres: ['Horror'], cast: ['A B'], keywords: ['hotel'] },
      ]);
      storeFilmColumns(database);
      buildTextIndex(database, postingsInMemory);
      return JSON.stringify([
        database.prepare('SELECT * FROM index_term ORDER BY number').all(),
        database.prepare('SELECT * FROM film_column ORDER BY name').all(),
      ]);
    };
    it('is the same byte for byte in every build', () => expect(dump()).toBe(dump()));

    it('is the same where its postings go to disk while films are read', () => {
      expect(dump(3)).toBe(dump());
    });
  });

  it('gives a term the same number whatever other terms there are', () => {
    const alone = termNumbers()('word hotel');
    const number = termNumbers();
    number('word ajedrez');
    expect(number('word hotel')).toBe(alone);
  });
});

describe('terms', () => {
  it('fold case and accents, leave stop words out and meet the forms of a word', () => {
    expect(stemsOf('The Hunters and the hunted: Amélie’s cafés')).toEqual([
      'hunter',
      'hunt',
      'ameli',
      'cafe',
    ]);
  });

  it('keep words of every script', () => {
    expect(stemsOf('千と千尋 Поезд')).toEqual(['千と千尋', 'поезд']);
  });

  it('leave contractions out and keep how a word is written', () => {
    expect(termReader()("He doesn't like Robots")).toEqual([{ stem: 'robot', spelled: 'Robots' }]);
  });
});

describe('a Spanish stem', () => {
  it.each([
    ['viaje viajes viajar viajan viajando'],
    ['robar roba roban robado robaron'],
    ['bruja brujas'],
    ['ladron ladrones'],
    ['enamorada enamorado enamoran'],
  ])('is one for %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });
});
