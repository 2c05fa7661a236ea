import { describe, expect, it } from 'vitest';
import { openRecommender } from '../../src/recommend/recommender.ts';
import type { Evidence } from '../../src/recommend/similar/evidence.ts';
import { reasonsOf } from '../../src/recommend/similar/reasons.ts';
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

  it('leaves out the decade of a keyword: the years say it', () => {
    expect(reasonOf(genre, { ...keyword, name: '1940s' })).toEqual([{ kind: 'genres', names: ['Drama'] }]);
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

  it('is no reason where only a title has it', () => {
    const films = [
      { id: 1, title: 'The Spirit of the Beehive', overview: 'A girl waits.' },
      { id: 2, title: 'The Beehive', overview: 'Poets wait.' },
      { id: 3, title: 'Honey', overview: 'A beehive burns.' },
      { id: 4, title: 'Wax', overview: 'Inside a beehive.' },
      ...filler,
    ];
    const recommender = openRecommender(smallCatalog(films));
    const told = (a: number, b: number) =>
      recommender.why(filmId(a), filmId(b)).some((part) => part.kind === 'word' && part.telling);
    expect([told(1, 2), told(1, 3), told(3, 4)]).toEqual([false, false, true]);
  });

  it('may be less rare where it is a keyword of films too: it names what stories are about', () => {
    const said = (id: number, keywords?: readonly string[]) => ({
      id,
      overview: 'A tale of revenge and patience.',
      ...(keywords ? { keywords } : {}),
    });
    const films = [1, 2].map((id) => said(id));
    const crowd = [3, 4, 5, 6, 7, 8].map((id) => said(id, ['revenge']));
    const many = Array.from({ length: 600 }, (_, at) => ({ id: 50 + at, overview: 'Filler.' }));
    const evidence = openRecommender(smallCatalog([...films, ...crowd, ...many])).why(filmId(1), filmId(2));
    expect(evidence.flatMap((part) => (part.kind === 'word' && part.telling ? [part.name] : []))).toEqual([
      'revenge',
    ]);
  });

  it('is not named where the texts spell it differently', () => {
    expect(wordsOf('One android dreams.', 'The androids of Rome.')).toEqual([]);
  });
});

describe('a keyword of one film that the text of the other tells', () => {
  const filler = Array.from({ length: 30 }, (_, at) => ({ id: 50 + at, overview: 'Filler.' }));
  const reasonsOfPair = (a: object, b: object) =>
    reasonsOf(
      openRecommender(smallCatalog([{ id: 1, ...a }, { id: 2, ...b }, ...filler])).similar(filmId(1), {
        n: 1,
      }),
    )[0];
  const drama = { genres: ['Drama'], votes: 500 };

  it('is the reason where they share nothing else but genre, years and language', () => {
    const [a, b] = [
      { ...drama, keywords: ['serial killer'] },
      { ...drama, overview: 'Killers, serial ones.' },
    ];
    const named = { kind: 'keywords', terms: ['serial killer'] };
    expect(reasonsOfPair(a, b)?.[0]).toEqual(named);
    expect(reasonsOfPair(b, a)?.[0]).toEqual(named);
  });

  it('is none where the text has only half of it, or its title alone', () => {
    const a = { ...drama, keywords: ['serial killer'] };
    expect(reasonsOfPair(a, { ...drama, overview: 'A killer.' })?.[0]?.kind).toBe('genres');
    expect(reasonsOfPair(a, { ...drama, title: 'Serial Killer' })?.[0]?.kind).toBe('genres');
  });

  it('comes after what they share themselves', () => {
    const a = { ...drama, keywords: ['serial killer'], directors: ['Ana Paz'] };
    const b = { ...drama, overview: 'A serial killer.', directors: ['Ana Paz'] };
    expect(reasonsOfPair(a, b)?.[0]).toEqual({ kind: 'director', names: ['Ana Paz'] });
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
