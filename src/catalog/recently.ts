/** Keeps what was read for the `most` keys asked for last: a few of them are asked for most of the time. */
export function recently<K, V>(read: (key: K) => V, most: number): (key: K) => V {
  const recent = new Map<K, V>();
  return (key) => {
    const value = recent.has(key) ? (recent.get(key) as V) : read(key);
    recent.delete(key);
    recent.set(key, value);
    const [oldest] = recent.keys();
    if (recent.size > most) recent.delete(oldest as K);
    return value;
  };
}
