import type { NameResolver } from '../../src/catalog/names/name-resolver.ts';
import { fold } from '../../src/domain/fold.ts';
import { latency, typoBar } from './bars.ts';
import type { Draw } from './draw.ts';
import type { Figure } from './figure.ts';
import { type Rounds, timed } from './time.ts';

type Typed = { readonly name: string; readonly typed: string };
type Named = { readonly id: number; readonly name: string };

const LIMIT = 5;
/** Shorter names have no mistake that leaves them recognisable. */
const SHORTEST = 4;

/** Names typed as they are, and the best known ones with one mistake: how long they take and how often they are found. */
export async function measureNames(
  what: string,
  resolver: NameResolver,
  names: { readonly drawn: () => string; readonly known: readonly Named[] },
  draw: Draw,
  rounds: Rounds,
): Promise<readonly Figure[]> {
  const known = names.known.slice(0, rounds.queries).filter(({ name }) => fold(name).length >= SHORTEST);
  const exact = await timed(
    rounds,
    (count) => Array.from({ length: count }, names.drawn),
    (typed) => resolver.find(typed, LIMIT),
  );
  const draws = (count: number): readonly Typed[] =>
    Array.from({ length: count }, (_, index) => {
      const { name } = known[index % known.length] ?? { name: '' };
      return { name, typed: withMistake(name, draw) };
    });
  const typos = await timed(rounds, draws, ({ typed }) => resolver.find(typed, LIMIT));
  const places = draws(known.length).map((query) => placeOf(query, known, resolver));
  const share = (within: number): number => places.filter((place) => place < within).length / places.length;
  return [
    { what: `${what} typed exactly`, measures: latency(exact) },
    {
      what: `${what} with one mistake`,
      measures: latency(typos, typoBar),
      note: `${known.length} best known, of ${SHORTEST} letters or more`,
    },
    {
      what: `${what} with one mistake: first / in three`,
      measures: [
        { value: share(1), unit: 'share', least: typoBar.first },
        { value: share(3), unit: 'share', least: typoBar.inThree },
      ],
    },
  ];
}

/** Where the name is among the found ones; names spelled the same are the same. */
function placeOf({ name, typed }: Typed, known: readonly Named[], resolver: NameResolver): number {
  const meant = new Set(known.filter((one) => fold(one.name) === fold(name)).map(({ id }) => id));
  const place = resolver.find(typed, LIMIT).findIndex(({ owner }) => meant.has(owner));
  return place < 0 ? LIMIT : place;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter left out, doubled up by another, replaced, or swapped with the next. */
function withMistake(name: string, draw: Draw): string {
  const at = draw.below(name.length - 1);
  const letter = LETTERS[draw.below(LETTERS.length)] ?? '';
  const [before, rest] = [name.slice(0, at), name.slice(at)];
  switch (draw.below(4)) {
    case 0:
      return before + rest.slice(1);
    case 1:
      return before + letter + rest;
    case 2:
      return before + letter + rest.slice(1);
    default:
      return before + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2);
  }
}
