/** How a language is written and said, beside its messages. */
export type Voice = {
  /** Its own name for itself. */
  readonly name: string;
  /** The tags under which clients name it, each with its place: "es-ES". */
  readonly tags: readonly string[];
  /** What stands for an unknown figure, and for the year of a film that has none. */
  readonly unknown: string;
  readonly undated: string;
  /** The word before the last of several, which is given folded; `nor` is of what is left out. */
  readonly and: (last: string) => string;
  readonly or: (last: string) => string;
  readonly nor: string;
  /** What parts the others from that word, where there are more than two: "a, b, and c". */
  readonly lastComma: string;
  /** What stands between a number and its "%". */
  readonly beforePercent: string;
  /** Thousands, on an axis. */
  readonly thousands: string;
  /** Millions of dollars, one and several; and a thousand of them, where all speakers have one word for it. */
  readonly millions: readonly [string, string];
  readonly billions?: string;
  /** What stands between such a word and a currency after it. */
  readonly ofCurrency: string;
  /** In figures alone the month stands before the day: 3/4/2001 is in March. */
  readonly isMonthFirst: boolean;
  /** One of Butaca's own texts as it is said in a place, where it is said otherwise than it was written. */
  readonly own?: (text: string, tag: string) => string;
  /** Of which region the titles are that films go by in a place, where the catalog has titles of the language. */
  readonly titlesOf?: (tag: string) => string;
  /** How the most common places write, where that is written out; all others are left to the platform. */
  readonly written?: Written;
};

/** Numbers, money and dates of a place, whose numbers are grouped and parted as in "45,345.7". */
export type Written = {
  readonly tags: readonly string[];
  readonly months: readonly string[];
  /** Monday is the first. */
  readonly weekdays: readonly string[];
  /** What stands before an amount. */
  readonly currency: string;
  /** The month is given by its name. */
  readonly date: (day: number, month: string, year: number) => string;
  readonly shortDate: (day: number, month: string, year: number) => string;
  readonly monthOf: (month: string, year: number) => string;
  readonly yearDay: (day: number, month: string) => string;
};
