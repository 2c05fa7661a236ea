import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/recommend/evidence.ts';
import { reasonsOf } from '../../src/recommend/reasons.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { filmId, smallCatalog } from './small-catalog.ts';

const genre: Evidence = { kind: 'genre', name: 'Drama', films: 900, value: 0.2 };
const director = { kind: 'director', id: 7, name: 'Ana Paz', films: 4, value: 0.15 } as Evidence;
const keyword: Evidence = { kind: 'keyword', name: 'time travel', films: 40, value: 0.05 };
const word: Evidence = { kind: 'word', name: 'wormhole', films: 6, value: 0.02, telling: true };
const common: Evidence = { kind: 'word', name: 'life', films: 4000, value: 0.1, telling: false };
const year: Evidence = { kind: 'year', years: [1999, 2000], value: 0.17 };
const reasonOf = (...evidence: Evidence[]) => reasonsOf([{ evidence }])[0];

describe('a reason', () => {
  it('names people, keywords and rare words before genres and years', () => {
    expect(reasonOf(genre, year, director, keyword, word)).toEqual([
      { kind: 'director', names: ['Ana Paz'] },
      { kind: 'keywords', terms: ['time travel'] },
    ]);
  });

  it('falls back on genres and years where nothing else is shared', () => {
    expect(reasonOf(genre, year, common)).toEqual([
      { kind: 'genres', names: ['Drama'] },
      { kind: 'years', years: [1999, 2000] },
    ]);
  });

  it('says a person once who directs and acts in both', () => {
    const acting = { ...director, kind: 'cast', value: 0.3 } as Evidence;
    expect(JSON.stringify(reasonOf(director, acting)).match(/Ana Paz/g)).toHaveLength(1);
  });

  it('leaves out keywords about the copy', () => {
    expect(reasonOf(genre, { ...keyword, name: 'duringcreditsstinger' })).toEqual([
      { kind: 'genres', names: ['Drama'] },
    ]);
  });

  it('is not given five times in a list', () => {
    const same = { evidence: [director, genre, year] };
    const reasons = reasonsOf([same, same, same, same, same]).map((reason) => JSON.stringify(reason));
    expect(new Set(reasons).size).toBeGreaterThan(1);
    expect(reasons.every((reason) => reason.includes('Ana Paz'))).toBe(true);
  });

  it('is empty where nothing can be named', () => {
    expect(reasonOf(common)).toEqual([]);
  });
});

describe('a word of a reason', () => {
  const filler = Array.from({ length: 30 }, (_, at) => ({ id: 50 + at, overview: 'Filler.' }));
  const wordsOf = (a: string, b: string) => {
    const films = [{ id: 1, overview: a }, { id: 2, overview: b }, ...filler];
    const evidence = openRecommender(smallCatalog(films)).why(filmId(1), filmId(2));
    return evidence.flatMap((part) => (part.kind === 'word' && part.telling ? [part.name] : []));
  };

  it('is spelled as both texts spell it, not as its stem', () => {
    expect(wordsOf('Androids dream.', 'The androids of Rome.')).toEqual(['androids']);
  });

  it('is not named where the texts spell it differently', () => {
    expect(wordsOf('One android dreams.', 'The androids of Rome.')).toEqual([]);
  });
});

it('does not take a first name that many people have for a rare word', () => {
  const people = Array.from({ length: 10 }, (_, at) => `Gustavo Nobody${at}`);
  const films = [
    { id: 1, overview: 'A day with Gustavo in Lima.', cast: people },
    { id: 2, overview: 'Here Gustavo dances in Lima.' },
  ];
  const evidence = openRecommender(smallCatalog(films)).why(filmId(1), filmId(2));
  const told = evidence.flatMap((part) => (part.kind === 'word' && part.telling ? [part.name] : []));
  expect(told).toEqual(['Lima']);
});
