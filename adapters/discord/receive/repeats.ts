/** So many presses are remembered, of everybody together: one that comes again comes soon. */
const MOST = 1000;

/** Tells whether the same was done before, as far as this process remembers: the button of a card pressed once more. */
export function openRepeats(): (key: string) => boolean {
  const done = new Set<string>();
  return (key) => {
    const isRepeated = done.delete(key);
    done.add(key);
    const [oldest] = done;
    if (done.size > MOST && oldest !== undefined) done.delete(oldest);
    return isRepeated;
  };
}
