/** A film's number with its value. */
export type Ranked = { readonly film: number; readonly value: number };

/** The best of the films pushed, as many as its size. Kept sorted by insertion: for sizes of some hundreds at most. */
export type TopK = {
  /** A film with a smaller value is not kept: the last one's of a full list, −Infinity before. */
  readonly threshold: () => number;
  readonly push: (film: number, value: number) => void;
  /** The best first. */
  readonly ranked: () => readonly Ranked[];
};

type Rules = {
  /** Of films with the same group, by number, one only is kept: the best of them. 0 stands for none. */
  readonly group?: Int32Array | undefined;
  /** Which of two films of equal value comes first: negative where it is `a`. The smaller number where absent. */
  readonly compareEqual?: (a: number, b: number) => number;
};

export function topK(size: number, { group, compareEqual = byNumber }: Rules = {}): TopK {
  const films: number[] = [];
  const values: number[] = [];
  let threshold = Number.NEGATIVE_INFINITY;
  const isBehind = (at: number, film: number, value: number): boolean => {
    const rival = values[at] as number;
    return rival < value || (rival === value && compareEqual(film, films[at] as number) < 0);
  };
  const remove = (at: number): void => {
    films.splice(at, 1);
    values.splice(at, 1);
  };
  return {
    threshold: () => threshold,
    push: (film, value) => {
      if (films.length === size && !isBehind(size - 1, film, value)) return;
      const own = group?.[film] ?? 0;
      const rival = own === 0 ? -1 : films.findIndex((member) => group?.[member] === own);
      if (rival >= 0) {
        if (!isBehind(rival, film, value)) return;
        remove(rival);
      }
      let at = values.length;
      while (at > 0 && isBehind(at - 1, film, value)) at--;
      films.splice(at, 0, film);
      values.splice(at, 0, value);
      if (films.length > size) remove(size);
      if (films.length === size) threshold = values[size - 1] as number;
    },
    ranked: () => films.map((film, at) => ({ film, value: values[at] as number })),
  };
}

function byNumber(a: number, b: number): number {
  return a - b;
}
