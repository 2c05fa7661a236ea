/** A number of 32 bits that a key and a number decide, and that says nothing of either: FNV-1a, its bits mixed. */
export function keyedHash(key: string, value: number): number {
  let hash = 0x811c9dc5;
  for (const sign of `${key}:${value}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Of some numbers the one whose hash with a key is the lowest: to leave out another one changes nothing. */
export function firstByHash<N extends number>(key: string, values: readonly N[]): N | undefined {
  const hashed = values.map((value) => ({ value, hash: keyedHash(key, value) }));
  return hashed.sort((a, b) => a.hash - b.hash || a.value - b.value)[0]?.value;
}
