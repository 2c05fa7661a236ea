/** Values by key, of so many bytes together at most: what was not asked for longest goes first. */
type ByteCache = {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly set: (key: string, value: Uint8Array) => void;
};

export function openByteCache(mostBytes: number): ByteCache {
  const values = new Map<string, Uint8Array>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= values.get(key)?.byteLength ?? 0;
    values.delete(key);
  };
  return {
    get: (key) => {
      const value = values.get(key);
      if (value) values.delete(key);
      if (value) values.set(key, value); // a map keeps its keys in the order they were set
      return value;
    },
    set: (key, value) => {
      drop(key);
      values.set(key, value);
      bytes += value.byteLength;
      for (const oldest of values.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}
