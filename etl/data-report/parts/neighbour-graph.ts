import type { Catalog } from '../../../src/catalog/catalog.ts';
import type { FilmId, FilmRef } from '../../../src/domain/film.ts';
import { openRecommender } from '../../../src/recommend/recommender.ts';

/** Links from the films of a sample to the films that are recommended for them. */
export type NeighbourGraph = {
  /** Films asked about, and films to choose them from. */
  readonly sample: number;
  readonly among: number;
  readonly links: number;
  /** Different films that were recommended. */
  readonly reached: number;
  /** Groups of films without a link between them, and the share of the films in the largest. */
  readonly groups: number;
  readonly largest: number;
  /** How many films were recommended once, twice …, ascending. */
  readonly named: readonly { readonly times: number; readonly films: number }[];
  readonly mostNamed: FilmRef & { readonly times: number };
};

const SAMPLE = 1_000;
export const NEIGHBOURS = 5;

/** Asks for the neighbours of a fixed sample: every so-manieth film by id among those that anybody voted on. */
export function neighbourGraph(catalog: Catalog): NeighbourGraph | undefined {
  const films = catalog.all<Record<string, never>, { id: FilmId }>(
    'SELECT id FROM film WHERE vote_count > 0 ORDER BY id',
  )({});
  const sample = evenly(
    films.map(({ id }) => id),
    SAMPLE,
  );
  const { neighbours } = openRecommender(catalog);
  const links = sample.flatMap((film) =>
    neighbours(film, NEIGHBOURS).map((neighbour) => [film, neighbour] as const),
  );
  const times = countBy(links.map(([, neighbour]) => neighbour));
  const [most] = [...times].sort(([a, n], [b, m]) => m - n || a - b);
  if (!most) return undefined;
  const groups = groupSizes([...sample, ...times.keys()], links);
  return {
    sample: sample.length,
    among: films.length,
    links: links.length,
    reached: times.size,
    groups: groups.length,
    largest: Math.max(...groups) / groups.reduce((sum, size) => sum + size, 0),
    named: [...countBy([...times.values()])]
      .map(([often, count]) => ({ times: often, films: count }))
      .sort((a, b) => a.times - b.times),
    mostNamed: { ...filmOf(catalog, most[0]), times: most[1] },
  };
}

/** At most `size` of them, at even distances. */
function evenly<One>(all: readonly One[], size: number): readonly One[] {
  if (all.length <= size) return all;
  return Array.from({ length: size }, (_, at) => all[Math.floor((at * all.length) / size)] as One);
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The sizes of the groups that links join, whichever way they point (union–find). */
function groupSizes<Node>(
  nodes: readonly Node[],
  links: readonly (readonly [Node, Node])[],
): readonly number[] {
  const above = new Map<Node, Node>();
  const top = (node: Node): Node => {
    let at = node;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      const beyond = above.get(next);
      if (beyond !== undefined) above.set(at, beyond);
      at = next;
    }
    return at;
  };
  for (const [from, to] of links) {
    const [a, b] = [top(from), top(to)];
    if (a !== b) above.set(a, b);
  }
  return [...countBy([...new Set(nodes)].map(top)).values()];
}

function filmOf(catalog: Catalog, id: FilmId): FilmRef {
  const film = catalog.one<{ id: FilmId }, FilmRef>('SELECT id, title, year FROM film WHERE id = $id')({
    id,
  });
  if (!film) throw new Error(`The index knows film ${id}, the catalog does not`);
  return film;
}
