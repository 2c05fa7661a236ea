import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, packRequest, unpackRequest } from '../../src/service/request-codec/pack-request.ts';
import { genres } from '../../src/slots/genre.ts';

it('carries a request through a button and back', () => {
  const requests = [
    { kind: 'votes', film: 597 },
    { kind: 'similar', film: 603, relation: 'newer', excludeGenre: 'Science Fiction', page: 2 },
    { kind: 'director', person: -272645643696022 },
    { kind: 'filmsInPeriod', from: '1999-05-01', to: '2001-06-03', page: 1 },
    { kind: 'filmsOnWeekday', weekday: 0, day: 13 },
    { kind: 'why', other: 862, film: 9806 },
    { kind: 'pick', anyGenres: ['Comedy', 'Action'], excludeGenres: ['War', 'Horror'], excludePerson: 31 },
    { kind: 'pick', anyPeople: [31, -272645643696022] },
    { kind: 'similar', film: 157336, films: [329865, 335984], country: 'US', language: 'en' },
    { kind: 'top', metric: 'score', people: [{ person: 31 }, { person: 488, role: 'director' }] },
    { kind: 'top', metric: 'score', people: [{ person: -272645643696022, role: 'actor' }] },
  ];
  for (const request of requests) expect(unpackRequest(packRequest(request) ?? '')).toEqual(request);
});

it('fits three genres, two people in their roles, two dates and a page', () => {
  const request = {
    kind: 'filmsInPeriod',
    genres: ['Comedy', 'Romance', 'Science Fiction'],
    ...{ person: 2_999_999, role: 'actor', withPerson: 2_999_998, withRole: 'director' },
    ...{ from: '1980-01-01', to: '1989-12-31', page: 7 },
  };
  const packed = packRequest(request);
  expect(packed?.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(unpackRequest(packed ?? '')).toEqual(request);
});

describe('Words that are carried as a letter', () => {
  it('are all genres', () => {
    const all = Object.keys(genres);
    const packed = packRequest({ kind: 'pick', genres: all });
    expect(packed?.length).toBe('pick~G!'.length + all.length);
    expect(unpackRequest(packed ?? '')).toEqual({ kind: 'pick', genres: all });
  });

  it('keep their letters for good: old buttons have them', () => {
    expect(unpackRequest('similar~f-gr~e:A~x:f~G!03j~R:l~P@v3Dv3Av3E~n-2')).toEqual({
      ...{ kind: 'similar', film: 603, relation: 'moreVaried', excludeGenre: 'Science Fiction' },
      ...{ genres: ['Action', 'Comedy', 'Western'], withRole: 'director' },
      people: [{ person: 1119, role: 'director' }, { person: 1119, role: 'actor' }, { person: 1119 }],
      page: 2,
    });
  });

  it('are read where they were written out, as buttons of older releases have them', () => {
    const request = { kind: 'similar', film: 603, relation: 'newer', excludeGenre: 'Science Fiction' };
    expect(unpackRequest('similar~f-gr~e.newer~x.Science Fiction')).toEqual(request);
  });
});

it('fits the twelve terms of a search', () => {
  const terms = [1, -2, 8_388_607, -8_388_607, 5, 6, 7, 8, 9, 10, 11, 12];
  const packed = packRequest({ kind: 'search', terms, page: 3 });
  expect(packed?.length).toBeLessThanOrEqual(MOST_BYTES);
  expect(unpackRequest(packed ?? '')).toEqual({ kind: 'search', terms, page: 3 });
});

it('leaves a request out that does not fit', () => {
  expect(packRequest({ kind: 'top', metric: 'x'.repeat(80) })).toBeUndefined();
  expect(packRequest({ kind: 'top', metric: 'ñandú' })).toBeUndefined();
});

it('leaves a request out of which a part cannot be carried, rather than ask for something else', () => {
  expect(packRequest({ kind: 'pick', genres: ['Comedy', 'No Such Genre'] })).toBeUndefined();
  expect(packRequest({ kind: 'pick', people: [{ person: 'Tom Hanks' }] })).toBeUndefined();
});

it('never throws on what is no packed request', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void unpackRequest(text)));
  const tagged = fc.tuple(fc.constantFrom(...'-_*:!;@.'), fc.string({ unit: 'binary' }));
  fc.assert(fc.property(tagged, ([tag, rest]) => void unpackRequest(`top~G${tag}${rest}`)));
});
