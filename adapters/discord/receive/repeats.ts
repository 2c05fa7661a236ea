import { LRUCache } from 'lru-cache';

/** So many presses are remembered, of everybody together: one that comes again comes soon. */
const MOST = 1000;

/** Tells whether the same was done before, as far as this process remembers: the button of a card pressed once more. */
export function openRepeats(): (key: string) => boolean {
  const done = new LRUCache<string, true>({ max: MOST });
  return (key) => {
    const isRepeated = done.has(key);
    done.set(key, true);
    return isRepeated;
  };
}
