/** A film's number with its value. */
export type Ranked = { readonly film: number; readonly value: number };

/**
 * Keeps the `size` best of the films offered, in order; of equals the one with the smaller number. Of films with the
 * same `group`, by number, one only: the best of them. 0 stands for none.
 */
type Best = {
  /** A film with a smaller value is not kept. */
  readonly threshold: () => number;
  readonly offer: (film: number, value: number) => void;
  readonly ranked: () => readonly Ranked[];
};

export function keepBest(size: number, group?: Int32Array): Best {
  const films: number[] = [];
  const values: number[] = [];
  let threshold = 0;
  const isBehind = (at: number, film: number, value: number): boolean => {
    const rival = values[at] as number;
    return rival < value || (rival === value && (films[at] as number) > film);
  };
  return {
    threshold: () => threshold,
    offer: (film, value) => {
      const own = group?.[film] ?? 0;
      const rival = own === 0 ? -1 : films.findIndex((member) => group?.[member] === own);
      if (rival >= 0) {
        if (!isBehind(rival, film, value)) return;
        films.splice(rival, 1);
        values.splice(rival, 1);
      }
      let at = values.length;
      while (at > 0 && isBehind(at - 1, film, value)) at--;
      films.splice(at, 0, film);
      values.splice(at, 0, value);
      if (films.length > size) {
        films.pop();
        values.pop();
      }
      if (films.length === size) threshold = values[size - 1] as number;
    },
    ranked: () => films.map((film, at) => ({ film, value: values[at] as number })),
  };
}
