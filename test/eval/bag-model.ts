/** A film as a bag of tokens, repeated as often as they count. */
export type Bag = readonly string[];

/** Scores of all films against the one at `film`, by number. */
export type Model = (film: number) => ArrayLike<number>;

/** Cosine of bags of tokens: counts times inverse document frequency (or counts alone). */
export function bagModel(bags: readonly Bag[], useRarity: boolean): Model {
  const places = new Map<string, number>();
  const counted = bags.map((bag) => countTokens(bag, places));
  const films = new Int32Array(places.size);
  for (const counts of counted) for (const token of counts.keys()) films[token] = (films[token] ?? 0) + 1;
  const rarity = (token: number) =>
    useRarity ? Math.log((1 + bags.length) / (1 + (films[token] ?? 0))) + 1 : 1;
  const vectors = counted.map((counts) => normalised(counts, rarity));
  const having: { film: number; weight: number }[][] = Array.from({ length: places.size }, () => []);
  vectors.forEach((vector, film) => {
    for (const [token, weight] of vector) having[token]?.push({ film, weight });
  });
  return (film) => {
    const scores = new Float64Array(bags.length);
    for (const [token, own] of vectors[film] ?? []) {
      for (const other of having[token] ?? [])
        scores[other.film] = (scores[other.film] ?? 0) + own * other.weight;
    }
    return scores;
  };
}

function countTokens(bag: Bag, places: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const token of bag) {
    const place = places.get(token) ?? places.size;
    places.set(token, place);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function normalised(
  counts: ReadonlyMap<number, number>,
  rarity: (token: number) => number,
): [number, number][] {
  const weights = [...counts].map(([token, count]): [number, number] => [token, count * rarity(token)]);
  const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return weights.map(([token, weight]) => [token, weight / norm]);
}
