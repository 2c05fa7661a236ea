import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_BYTES, packRequest, unpackRequest } from '../../src/service/pack-request.ts';

it('carries a request through a button and back', () => {
  const requests = [
    { kind: 'votes', film: 597 },
    { kind: 'similar', film: 603, relation: 'newer', excludeGenre: 'Science Fiction', page: 2 },
    { kind: 'director', person: -272645643696022 },
    { kind: 'filmsInPeriod', from: '1999-05-01', to: '2001-06-03', page: 1 },
    { kind: 'filmsOnWeekday', weekday: 0, day: 13 },
    { kind: 'why', other: 862, film: 9806 },
  ];
  for (const request of requests) expect(unpackRequest(packRequest(request) ?? '')).toEqual(request);
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

it('never throws on what is no packed request', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void unpackRequest(text)));
});
