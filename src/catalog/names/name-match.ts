/** A film or person that a typed name may mean; the higher `score` is meant first. */
export type NameMatch = {
  readonly owner: number;
  /** Votes of a film, fame of a person. */
  readonly weight: number;
  /** Steps down the ladder of spellings: 0 is the name as printed. */
  readonly rung: number;
  /** Typing mistakes between the two; words missing count as 3. */
  readonly edits: number;
  readonly score: number;
  /** The spelling it was found by, folded, where mistakes are between the two. */
  readonly key?: string | undefined;
};

/** A row of a resolver's key table. */
export type KeyRow = { readonly owner: number; readonly rung: number; readonly weight: number };
/** A row of its spelling table: the spelling folded, with spaces. */
export type SpellingRow = {
  readonly key: string;
  readonly owner: number;
  readonly rung: number;
  readonly weight: number;
};

/** True where a number is typed that a name has nothing like: "Inception 5" is no mistyped "Inception" but a film that is not there. */
export function addsNumber(folded: string, key: string): boolean {
  if (!/\d/.test(folded)) return false;
  const numbers = key.split(' ').filter((word) => /\d/.test(word));
  const isLike = (typed: string, word: string): boolean =>
    Math.abs(word.length - typed.length) <= 1 && (word.includes(typed) || typed.includes(word));
  return folded
    .split(' ')
    .some((typed) => /^\d{1,2}$/.test(typed) && !numbers.some((word) => isLike(typed, word)));
}
