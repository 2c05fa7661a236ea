/** Some clauses of a text that follow each other, by their first and last character, and how many others there are. */
export type Clauses = { readonly from: number; readonly to: number; readonly dropped: number };

/** Between clauses: punctuation that is no part of a number or an abbreviated name, and laughter. */
const BETWEEN =
  /[,;:.!?…)](?=\s|$)|[¿¡(\n]|\s[-–—]\s|\s(?:(?:ja){2,20}|(?:ha){2,20}|(?:je){2,20}|lol|xd{1,20})(?=\s|$)/giu;
/** Every clause alone and with the next one: of more than these the first ones and the last ones. */
const MOST = 4;
/** What people write around a question is not longer. */
const LONGEST = 300;
const FEWEST_LETTERS = 6;

/** The clauses of a text that may be a question by themselves, one or two at a time; none where it has but one. */
export function clausesOf(text: string): readonly Clauses[] {
  if (text.length > LONGEST) return [];
  const pieces = cut(text);
  if (pieces.length < 2) return [];
  const outer = pieces.length > MOST ? [...pieces.slice(0, 2), ...pieces.slice(2 - MOST)] : pieces;
  const single = outer.map((piece) => ({ ...piece, dropped: pieces.length - 1 }));
  const pairs = outer.slice(1).flatMap((piece, at) => {
    const before = outer[at];
    const isNext = before !== undefined && pieces.indexOf(piece) === pieces.indexOf(before) + 1;
    return isNext && pieces.length > 2
      ? [{ from: before.from, to: piece.to, dropped: pieces.length - 2 }]
      : [];
  });
  return [...single, ...pairs].filter(({ from, to }) => to - from >= FEWEST_LETTERS);
}

type Piece = { readonly from: number; readonly to: number };

/** The places of the clauses with a word in them; each keeps the sign after it. */
function cut(text: string): readonly Piece[] {
  const all = [...text.matchAll(BETWEEN)];
  // After a comma people go on talking: what a colon introduces then is the name they mean.
  const ofTitle = all.findIndex((sign) => !isInTitle(text, sign));
  const signs = all.filter(
    (sign, at) => (at >= ofTitle && ofTitle >= 0 && sign[0] !== '(') || !isInTitle(text, sign),
  );
  const ends = signs.map(({ index, 0: sign }) => index + sign.length);
  const places = [0, ...ends, text.length];
  return places
    .slice(1)
    .map((to, at) => ({ from: places[at] as number, to }))
    .filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

/**
 * "Avengers: Endgame", "Mission: Impossible - Fallout": between two capitals a colon or a dash is a title's own; so are
 * brackets around a year.
 */
function isInTitle(text: string, { index, 0: sign }: RegExpExecArray): boolean {
  const after = text.slice(index + sign.length).trimStart();
  if (sign === '(') return /^\d{4}\)/.test(after);
  if (!/^\s?[:–—-]\s?$/.test(sign)) return false;
  const before = text.slice(text.lastIndexOf(' ', index - 1) + 1, index);
  return IS_WRITTEN.test(before) && IS_WRITTEN.test(after);
}
const IS_WRITTEN = /^[\p{Lu}\d]/u;
