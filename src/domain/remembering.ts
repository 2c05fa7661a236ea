/**
 * What was asked for last is not worked out anew: readings of a sentence ask for the same words and films again and again.
 * Of more than `most` answers all are forgotten at once, which costs nothing to keep track of.
 */
export function remembering<K, V>(most: number, work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as V;
    if (known.size >= most) known.clear();
    const made = work(key);
    known.set(key, made);
    return made;
  };
}
