import { fold } from '../../domain/fold.ts';
import { deepDeleteHashes, deleteHashes, editDistance } from '../../language/spelling.ts';
import { joined, rungs, withNumbers, withoutArticle } from '../../language/title-keys.ts';
import type { Catalog } from '../catalog.ts';
import type { NameSpace } from '../schema/name-index.ts';
import { openCompletion } from './name-completion.ts';
import { addsNumber, type KeyRow, type NameMatch, type SpellingRow } from './name-match.ts';
import { openSpellings } from './name-spellings.ts';
import { HALF_REMEMBERED, openWordSearch } from './name-words.ts';

export type NameResolver = {
  /** Names spelled exactly so (folded), best first. */
  exact(folded: string): readonly NameMatch[];
  /** The same for many spellings at once: the matches of each that is a name. */
  exactOf(folded: readonly string[]): ReadonlyMap<string, readonly NameMatch[]>;
  /** The whole ladder: exact, variants, typing mistakes, words missing; best first, at most `limit`. */
  find(typed: string, limit: number): readonly NameMatch[];
  /** Owners whose name begins so, most known first; the most known of all for an empty text. */
  complete(typed: string, limit: number): readonly number[];
};

/** A spelling further down the ladder wins only where its owner weighs this many times more, and `KNOWN` at least. */
const LADDER = 100;
const KNOWN = 1000;
/** Below this weight an exact match does not keep typing mistakes from being looked for. */
const OBSCURE = 50;
/** How far a mistake is from the spellings without one. */
const A_MISTAKE = 10;
const EXACT_AT_LAST = 3;
/** A mistyped subtitle or surname is meant less than a whole name mistyped. */
const FOR_A_PART = 0.4;
const LONG_ENOUGH_FOR_AN_EDIT = 4;
const LONG_ENOUGH_FOR_TWO_EDITS = 8;
const LONG_ENOUGH_TO_GO_ON = 5;
const MOST_GOING_ON = 5;
const LONG_ENOUGH_TO_DIG = 9;
const TOO_LONG_TO_DIG = 26;
const TOO_LONG_FOR_A_NAME = 110;
/** Of hundreds of films called "Home" the best known are enough, on every rung. */
const MOST_OF_A_KEY = 60;

export function openNameResolver(catalog: Catalog, space: NameSpace): NameResolver {
  const byKey = catalog.all<{ key: string }, KeyRow>(
    `SELECT owner, rung, weight FROM ${space}_key WHERE key = @key AND place <= ${MOST_OF_A_KEY}`,
  );
  const { withHash } = openSpellings(catalog, space);
  const wordMatches = openWordSearch(catalog, space);
  const completion = openCompletion(catalog, space);

  const byKeys = catalog.all<{ keys: string }, KeyRow & { readonly key: string }>(
    `SELECT k.key, k.owner, k.rung, k.weight FROM json_each(@keys) typed
     CROSS JOIN ${space}_key k ON k.key = typed.value AND k.place <= ${MOST_OF_A_KEY}`,
  );
  const exactOf = (folded: readonly string[]): ReadonlyMap<string, readonly NameMatch[]> => {
    const rows = new Map<string, NameMatch[]>();
    if (folded.length === 0) return rows;
    for (const row of byKeys({ keys: JSON.stringify([...new Set(folded)]) })) {
      const known = rows.get(row.key);
      if (known) known.push(withoutEdits(row));
      else rows.set(row.key, [withoutEdits(row)]);
    }
    for (const [key, matches] of rows) rows.set(key, ranked(matches));
    return rows;
  };

  const exact = (folded: string): NameMatch[] => ranked(byKey({ key: folded }).map(withoutEdits));

  const variants = (folded: string): NameMatch[] => {
    const forms = new Map([[folded, 0]]);
    const bare = withoutArticle(folded);
    for (const form of [bare, withNumbers(folded), withNumbers(bare), joined(folded), joined(bare)]) {
      if (!forms.has(form)) forms.set(form, rungs.article);
    }
    const rows = byKeys({ keys: JSON.stringify([...forms.keys()]) }).map(({ key, owner, rung, weight }) =>
      withoutEdits({ owner, rung: Math.max(rung, forms.get(key) ?? 0), weight }),
    );
    return ranked(rows);
  };

  const mistyped = (
    folded: string,
    hashesOf: (shape: string) => ReadonlySet<number>,
  ): readonly NameMatch[] => {
    if (folded.length > TOO_LONG_FOR_A_NAME) return [];
    const bare = withoutArticle(folded);
    const shapes = [...new Set([bare.replace(/ /g, ''), joined(bare), folded.replace(/ /g, '')])];
    const found = shapes.flatMap((shape) => withinEdits(shape, withHash(hashesOf(shape))));
    return found.filter(({ key }) => !addsNumber(folded, key));
  };

  /** Names that go on where the typed one ends: the last words were left out. */
  const goingOn = (folded: string): NameMatch[] =>
    folded.length < LONG_ENOUGH_TO_GO_ON
      ? []
      : completion
          .weighed(`${folded} `, MOST_GOING_ON)
          .map((row) => ({ ...row, rung: rungs.number, edits: HALF_REMEMBERED, score: 0 }));

  const find = (typed: string, limit: number): readonly NameMatch[] => {
    const folded = fold(typed);
    const spelled = variants(folded);
    const known = [...spelled, ...goingOn(folded)];
    if (isKnown(known, OBSCURE) || folded.length < 2) return best(known, limit);
    const near = [...known, ...mistyped(folded, deleteHashes)];
    if (isKnown(near, KNOWN) || spelled.some(({ rung }) => rung <= rungs.original)) return best(near, limit);
    const far = folded.length >= LONG_ENOUGH_TO_DIG && folded.length <= TOO_LONG_TO_DIG;
    const dug = far ? mistyped(folded, deepDeleteHashes) : [];
    return best([...near, ...dug, ...wordMatches(folded)], limit);
  };

  return { exact, exactOf, find, complete: completion.complete };
}

function withoutEdits(row: KeyRow): NameMatch {
  return { ...row, edits: 0, score: 0 };
}

function withinEdits(
  shape: string,
  spellings: readonly SpellingRow[],
): readonly (NameMatch & { readonly key: string })[] {
  const limit = shape.length < LONG_ENOUGH_FOR_TWO_EDITS ? 1 : 2;
  return spellings.flatMap(({ key, owner, rung, weight }) => {
    // Of three letters one mistake leaves too little to go by, unless the name is well known.
    if (shape.length < LONG_ENOUGH_FOR_AN_EDIT && weight < KNOWN) return [];
    const edits = editDistance(shape, key.replace(/ /g, ''), limit);
    return edits > limit ? [] : [{ key, owner, weight, rung, edits, score: 0 }];
  });
}

/** The best matches; what was typed exactly is among the first three, whatever is better known. */
function best(matches: readonly NameMatch[], limit: number): readonly NameMatch[] {
  const all = ranked(matches);
  const exact = all.findIndex(({ rung, edits }) => edits === 0 && rung === 0);
  if (exact < EXACT_AT_LAST) return all.slice(0, limit);
  const first = all.splice(exact, 1);
  return [...all.slice(0, EXACT_AT_LAST - 1), ...first, ...all.slice(EXACT_AT_LAST - 1)].slice(0, limit);
}

/** True where somebody well known is but one mistake away. */
function isKnown(matches: readonly NameMatch[], weight: number): boolean {
  return matches.some((match) => match.edits <= 1 && match.weight >= weight);
}

/** One match an owner, by the ladder: the closest rung first unless another is far better known. */
function ranked(matches: readonly NameMatch[]): NameMatch[] {
  if (matches.length === 0) return [];
  const closest = Math.min(...matches.map(({ rung, edits }) => rung + edits * A_MISTAKE));
  const best = new Map<number, NameMatch>();
  for (const match of matches) {
    const score = scoreOf(match, closest);
    if (score > (best.get(match.owner)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(match.owner, { ...match, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.rung - b.rung || a.owner - b.owner);
}

function scoreOf({ weight, rung, edits }: NameMatch, closest: number): number {
  const known = Math.log10(weight + 1);
  const isPart = rung >= rungs.part ? FOR_A_PART : 0;
  const step = Math.log10(LADDER);
  // Where something is spelled exactly so, a mistake must lead to somebody well known.
  const isGuess = closest < A_MISTAKE && weight < KNOWN ? 1 : 0;
  if (edits > 0) return known - step * edits - isPart - isGuess;
  if (rung === closest) return known;
  const obscure = weight < KNOWN ? 1 : 0;
  return known - step - obscure - rung / 100;
}
