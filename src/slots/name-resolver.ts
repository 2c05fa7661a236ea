import { fold } from '../domain/fold.ts';
import { deleteHashes, editDistance } from '../language/spelling.ts';
import { joined, rungs, withNumbers, withoutArticle } from '../language/title-keys.ts';
import type { Catalog } from '../store/catalog.ts';
import type { NameSpace } from '../store/name-index.ts';

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
};

export type NameResolver = {
  /** Names spelled exactly so (folded), best first. */
  exact(folded: string): readonly NameMatch[];
  /** True where a name, in any of its spellings, begins so. */
  begins(folded: string): boolean;
  /** The whole ladder: exact, variants, typing mistakes, words missing; best first, at most `limit`. */
  find(typed: string, limit: number): readonly NameMatch[];
  /** Owners whose name begins so, most known first; the most known of all for an empty text. */
  complete(typed: string, limit: number): readonly number[];
};

type KeyRow = { readonly owner: number; readonly rung: number; readonly weight: number };
type SpellingRow = { readonly key: string; readonly owner: number; readonly weight: number };

/** A spelling further down the ladder wins only where its owner weighs this many times more, and `KNOWN` at least. */
const LADDER = 100;
const KNOWN = 1000;
/** Below this weight an exact match does not keep typing mistakes from being looked for. */
const OBSCURE = 50;
const LONG_ENOUGH_FOR_TWO_EDITS = 8;
const HALF_REMEMBERED = 3;
const LEAST_OVERLAP = 0.6;

export function openNameResolver(catalog: Catalog, space: NameSpace): NameResolver {
  const byKey = catalog.all<{ key: string }, KeyRow>(
    `SELECT owner, rung, weight FROM ${space}_key WHERE key = @key ORDER BY rung, weight DESC, owner LIMIT 60`,
  );
  const byHashes = catalog.all<{ hashes: string }, SpellingRow>(
    `SELECT DISTINCT s.id, s.key, s.owner, s.weight FROM json_each(@hashes) h
     JOIN ${space}_spelling_delete d ON d.hash = h.value JOIN ${space}_spelling s ON s.id = d.spelling_id`,
  );
  const wordMatches = openWordSearch(catalog, space);

  const beginning = catalog.one<{ from: string; to: string }, { found: number }>(
    `SELECT 1 AS found FROM ${space}_key WHERE key >= @from AND key < @to LIMIT 1`,
  );
  const begins = (folded: string): boolean =>
    beginning({ from: folded, to: `${folded}\uffff` }) !== undefined;

  const exact = (folded: string): NameMatch[] => ranked(byKey({ key: folded }).map(withoutEdits));

  const variants = (folded: string): NameMatch[] => {
    const forms = new Map([[folded, 0]]);
    const bare = withoutArticle(folded);
    for (const form of [bare, withNumbers(folded), withNumbers(bare), joined(folded), joined(bare)]) {
      if (!forms.has(form)) forms.set(form, rungs.article);
    }
    const rows = [...forms].flatMap(([key, rung]) =>
      byKey({ key }).map((row) => withoutEdits({ ...row, rung: Math.max(row.rung, rung) })),
    );
    return ranked(rows);
  };

  const mistyped = (folded: string): NameMatch[] => {
    const shapes = [...new Set([joined(withoutArticle(folded)), folded.replace(/ /g, '')])];
    return ranked(shapes.flatMap((shape) => withinEdits(shape, byHashes)));
  };

  const find = (typed: string, limit: number): readonly NameMatch[] => {
    const folded = fold(typed);
    const known = variants(folded);
    if ((known[0]?.weight ?? 0) >= OBSCURE || folded.length < 3) return known.slice(0, limit);
    const near = ranked([...known, ...mistyped(folded)]);
    if (near.some(({ edits }) => edits <= 1)) return near.slice(0, limit);
    return ranked([...near, ...wordMatches(folded)]).slice(0, limit);
  };

  return { exact, begins, find, complete: openCompletion(catalog, space) };
}

function withoutEdits(row: KeyRow): NameMatch {
  return { ...row, edits: 0, score: 0 };
}

function withinEdits(
  shape: string,
  byHashes: (parameters: { hashes: string }) => readonly SpellingRow[],
): NameMatch[] {
  const limit = shape.length < 4 ? 0 : shape.length < LONG_ENOUGH_FOR_TWO_EDITS ? 1 : 2;
  const hashes = JSON.stringify([...deleteHashes(shape)]);
  return byHashes({ hashes }).flatMap(({ key, owner, weight }) => {
    const edits = editDistance(shape, joined(withoutArticle(key)), limit);
    return edits > limit ? [] : [{ owner, weight, rung: rungs.part, edits, score: 0 }];
  });
}

/** One match an owner, by the ladder: the closest rung first unless another is far better known. */
function ranked(matches: readonly NameMatch[]): NameMatch[] {
  const closest = Math.min(...matches.map(({ rung, edits }) => rung + edits * 10));
  const best = new Map<number, NameMatch>();
  for (const match of matches) {
    const scored = { ...match, score: scoreOf(match, closest) };
    if (scored.score > (best.get(match.owner)?.score ?? Number.NEGATIVE_INFINITY))
      best.set(match.owner, scored);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.rung - b.rung || a.owner - b.owner);
}

function scoreOf({ weight, rung, edits }: NameMatch, closest: number): number {
  const known = Math.log10(weight + 1);
  if (edits === 0 && rung === closest) return known;
  const step = Math.log10(LADDER);
  const obscure = edits === 0 && weight < KNOWN ? 1 : 0;
  return known - step * (edits === 0 ? 1 : edits) - obscure - rung / 100;
}

/** Names that share words with the typed ones, each word with at most one mistake. */
function openWordSearch(catalog: Catalog, space: NameSpace): (folded: string) => NameMatch[] {
  const byWord = catalog.all<{ word: string }, SpellingRow>(
    `SELECT s.key, s.owner, s.weight FROM ${space}_word w JOIN ${space}_spelling s ON s.id = w.spelling_id
     WHERE w.word = @word`,
  );
  const alike = catalog.all<{ from: string; to: string }, { word: string }>(
    `SELECT DISTINCT word FROM ${space}_word WHERE word >= @from AND word < @to`,
  );
  const spelled = (word: string): string[] => {
    if (word.length < 4) return [word];
    const near = alike({ from: word.slice(0, 2), to: `${word.slice(0, 2)}\uffff` });
    const limit = word.length >= LONG_ENOUGH_FOR_TWO_EDITS ? 2 : 1;
    return near.map((row) => row.word).filter((other) => editDistance(word, other, limit) <= limit);
  };
  return (folded) => {
    const wanted = withNumbers(withoutArticle(folded)).split(' ');
    const rare = wanted.filter((word) => word.length > 3);
    const rows = new Map<string, SpellingRow>();
    for (const word of rare.slice(0, 6)) {
      for (const other of spelled(word))
        for (const row of byWord({ word: other })) rows.set(`${row.owner} ${row.key}`, row);
    }
    return [...rows.values()].flatMap((row) => halfRemembered(wanted, row));
  };
}

/** A name with words left out, or with mistakes in several; hardly a typed word may be missing from it. */
function halfRemembered(wanted: readonly string[], { key, owner, weight }: SpellingRow): NameMatch[] {
  const whole = editDistance(wanted.join(''), key.replace(/ /g, ''), 3);
  if (whole <= 2) return [{ owner, weight, rung: rungs.part, edits: whole, score: 0 }];
  const words = key.split(' ');
  const has = (word: string): boolean =>
    words.some((other) => editDistance(word, other, 1) <= (word.length > 3 ? 1 : 0));
  const foreign = wanted.filter((word) => word.length > 3 && !has(word)).length;
  if (foreign > Math.floor(wanted.length / 4)) return [];
  const overlap = (2 * letters(wanted.filter(has))) / (letters(wanted) + letters(words));
  return overlap < LEAST_OVERLAP
    ? []
    : [{ owner, weight, rung: rungs.part, edits: HALF_REMEMBERED - overlap, score: 0 }];
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

function openCompletion(catalog: Catalog, space: NameSpace): NameResolver['complete'] {
  const short = catalog.all<{ prefix: string; limit: number }, { owner: number }>(
    `SELECT owner FROM ${space}_prefix WHERE prefix = @prefix ORDER BY position LIMIT @limit`,
  );
  const long = catalog.all<{ from: string; to: string; limit: number }, { owner: number }>(
    `SELECT owner FROM ${space}_key WHERE key >= @from AND key < @to AND rung <= ${rungs.joined}
     GROUP BY owner ORDER BY max(weight) DESC, owner LIMIT @limit`,
  );
  const known = catalog.all<{ limit: number }, { owner: number }>(
    `SELECT owner FROM ${space}_prefix WHERE length(prefix) = 1 AND position <= 3
     ORDER BY position, prefix LIMIT @limit`,
  );
  return (typed, limit) => {
    const prefix = fold(typed);
    if (prefix === '') return known({ limit }).map(({ owner }) => owner);
    const found = short({ prefix, limit });
    const rows = found.length > 0 ? found : long({ from: prefix, to: `${prefix}\uffff`, limit });
    return rows.map(({ owner }) => owner);
  };
}
