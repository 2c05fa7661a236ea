import { expect } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { numberOf } from '../../src/catalog/films/read-columns.ts';
import type { FilmId } from '../../src/domain/film.ts';
import type { Ranked } from '../../src/domain/top-k.ts';
import { openIndex } from '../../src/recommend/index/index-reader.ts';
import { profileReader } from '../../src/recommend/index/profile.ts';
import { vectorOf } from '../../src/recommend/index/vector.ts';
import { scorer } from '../../src/recommend/similar/score.ts';

/** The best films by passing over those that cannot be among them must be the best of all, for each film and rule. */
export function expectSameBest(catalog: Catalog, films: readonly FilmId[]): void {
  const index = openIndex(catalog);
  const profileOf = profileReader(catalog);
  const { all, best } = scorer(index);
  for (const [at, id] of films.entries()) {
    const film = numberOf(index.columns().id, id);
    const vector = vectorOf(index, profileOf(id), film);
    const mostVotes = at % 2 === 0 ? Number.POSITIVE_INFINITY : 200;
    const isFew = (other: number): boolean => (index.columns().votes[other] ?? 0) <= mostVotes;
    const among = at % 5 === 4 ? everySecond(index.columns().id.length) : undefined;
    const passes = (other: number): boolean =>
      other !== film && other % (1 + (at % 3)) === 0 && isFew(other) && among?.[other] !== 0;
    const wanted = [5, 10, 30][at % 3] ?? 5;
    const ranked = best(film, vector, { passes, mostVotes, among }, wanted);
    const { collection } = index.columns();
    const isSecondOfSaga = (one: number, before: readonly number[]): boolean =>
      collection[one] !== 0 && before.some((better) => collection[better] === collection[one]);
    const every = Array.from(all(film, vector), (value, other) => ({ film: other, value }))
      .filter((one) => one.value > 0 && passes(one.film))
      .sort((a, b) => b.value - a.value || a.film - b.film)
      .reduce<Ranked[]>((kept, one) => {
        const enough = kept.length === wanted;
        if (
          !enough &&
          !isSecondOfSaga(
            one.film,
            kept.map((better) => better.film),
          )
        )
          kept.push(one);
        return kept;
      }, []);
    expect(ranked, `of film ${id}`).toEqual(every);
  }
}

function everySecond(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, film) => film % 2);
}
