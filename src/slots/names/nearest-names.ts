import type { NameResolver } from '../../catalog/names/name-resolver.ts';
import { fold } from '../../domain/fold.ts';
import { isFunctionWord } from '../../language/idle-words.ts';
import { withoutArticle } from '../../language/title-keys.ts';

const MOST_NEAREST = 3;
const MOST_WORDS = 12;
const SHORTEST_PIECE = 3;
/** A name that begins like less of what was typed is not like it. */
const LEAST_SHARE = 1 / 3;
const LONGEST_PREFIX = 24;

/**
 * Owners of the names that come nearest to a typed one, at most three: those like all of it, else those that it begins
 * or ends with, or that begin like it, the longest likeness first. None where nothing is like it.
 */
export function nearestNames(typed: string, resolver: NameResolver): readonly number[] {
  const alike = resolver.find(typed, MOST_NEAREST).map(({ owner }) => owner);
  if (alike.length > 0) return alike;
  const folded = fold(typed);
  const partly = [...piecesOf(folded, resolver), ...begunLike(folded, resolver)];
  const owners = partly.sort((a, b) => b.letters - a.letters).map(({ owner }) => owner);
  return [...new Set(owners)].slice(0, MOST_NEAREST);
}

/** A name with how many letters of what was typed it has. */
type Partly = { readonly owner: number; readonly letters: number };

/** The best known name that the first words are, and that the last ones are: the longest of each. */
function piecesOf(folded: string, resolver: NameResolver): readonly Partly[] {
  const words = folded.split(' ').slice(0, MOST_WORDS);
  const lengths = words.map((_, at) => at + 1).reverse();
  const tells = (piece: readonly string[]): boolean =>
    piece.join(' ').length >= SHORTEST_PIECE && !piece.every(isFunctionWord);
  const texts = (pieces: readonly (readonly string[])[]): readonly string[] =>
    pieces.filter(tells).map((piece) => piece.join(' '));
  const first = texts(lengths.map((length) => words.slice(0, length)));
  const last = texts(lengths.map((length) => words.slice(-length)));
  const found = resolver.exactOf([...first, ...last]);
  return [first, last].flatMap((pieces): Partly[] => {
    const longest = pieces.find((piece) => found.has(piece)) ?? '';
    const [best] = found.get(longest) ?? [];
    return best ? [{ owner: best.owner, letters: longest.length }] : [];
  });
}

function begunLike(folded: string, resolver: NameResolver): readonly Partly[] {
  const bare = withoutArticle(folded);
  const article = folded.length - bare.length;
  const shortest = article + Math.max(SHORTEST_PIECE, Math.ceil(bare.length * LEAST_SHARE));
  for (let letters = Math.min(folded.length, LONGEST_PREFIX); letters >= shortest; letters--) {
    const found = resolver.complete(folded.slice(0, letters), MOST_NEAREST);
    if (found.length > 0) return found.map((owner) => ({ owner, letters: letters - article }));
  }
  return [];
}
