/** Keeps what was read for the `most` keys asked for last: a few of them are asked for most of the time. */
export function recently<K, V>(read: (key: K) => V, most: number): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const value = kept.has(key) ? (kept.get(key) as V) : read(key);
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most) kept.delete(oldest as K);
    return value;
  };
}
