import { random } from '../etl/random.ts';
import type { Lot, Urn } from './urn.ts';

/** Deterministic chance over an urn: the same seed draws the same queries of the same catalog. */
export type Draw = ReturnType<typeof openDraw>;

/** How often one of the best known is drawn; else any of the others. */
const OF_THE_KNOWN = 0.5;

export function openDraw(urn: Urn, seed: number) {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const chance = (share: number): boolean => next() < share;
  const one = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('The catalog is too small to draw queries from');
    return found;
  };
  const oneOf = <T>({ known, rest }: Lot<T>): T =>
    one(rest.length === 0 || chance(OF_THE_KNOWN) ? known : rest);
  const year = (): number => 2017 - Math.floor(next() ** 2 * 90);
  const iso = (): string => `${year()}-${two(1 + below(12))}-${two(1 + below(28))}`;
  /** Words of one overview, in no order. */
  const words = (least: number, most: number): string => {
    const pool = [...one(urn.overviews)];
    const count = least + below(most - least + 1);
    return Array.from({ length: count }, () => pool.splice(below(pool.length), 1))
      .flat()
      .join(' ');
  };
  return {
    urn,
    below,
    chance,
    one,
    year,
    iso,
    words,
    film: () => oneOf(urn.films),
    actor: () => oneOf(urn.actors),
    director: () => oneOf(urn.directors),
    person: () => oneOf(chance(0.7) ? urn.actors : urn.directors),
    saga: () => oneOf(urn.sagas),
    /** TMDB's large CSV knows no collections, so made-up films have none. */
    hasSagas: urn.sagas.known.length > 0,
    pair: () => one(urn.pairs),
    related: () => one(urn.related),
  };
}

/** So many draws, different ones as far as there are that many: a repeated draw is tried again a few times. */
export function different<T>(count: number, draw: () => T): readonly T[] {
  const found = new Map<string, T>();
  const repeated: T[] = [];
  for (let tries = 0; found.size + repeated.length < count; tries++) {
    const query = draw();
    const key = JSON.stringify(query);
    if (!found.has(key)) found.set(key, query);
    else if (tries > count * 5) repeated.push(query);
  }
  return [...found.values(), ...repeated];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
