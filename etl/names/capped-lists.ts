/** Lists of numbers, each under a text; an array a list would take ten times the memory. */
type CappedLists = {
  /** Adds to the list of the text, unless it is full or ends with that number. */
  readonly add: (text: string, value: number) => void;
  /** Every list in the order of the texts. */
  readonly each: (visit: (text: string, values: readonly number[]) => void) => void;
};

/** Collects lists of at most so many numbers. */
export function cappedLists(most: number): CappedLists {
  const lists = new Map<string, number>();
  const sizes: number[] = [];
  const ends: number[] = [];
  // Entries of all lists as they come; each knows the one before it in its list.
  const values: number[] = [];
  const before: number[] = [];
  const push = (list: number, value: number): void => {
    before.push(ends[list] as number);
    ends[list] = values.push(value) - 1;
    sizes[list] = (sizes[list] as number) + 1;
  };
  const valuesOf = (list: number): readonly number[] => {
    const found = new Array<number>(sizes[list] as number);
    let entry = ends[list] as number;
    for (let at = found.length - 1; at >= 0; at--) {
      found[at] = values[entry] as number;
      entry = before[entry] as number;
    }
    return found;
  };
  return {
    add: (text, value) => {
      const list = lists.get(text);
      if (list === undefined) {
        lists.set(text, sizes.push(0) - 1);
        ends.push(-1);
        push(sizes.length - 1, value);
      } else if ((sizes[list] as number) < most && values[ends[list] as number] !== value) push(list, value);
    },
    each: (visit) => {
      for (const text of [...lists.keys()].sort()) visit(text, valuesOf(lists.get(text) as number));
    },
  };
}
