import { fold } from '../../domain/fold.ts';
import type { Evidence } from './evidence.ts';
import { isUntold } from './plot-words.ts';

/** One part of a reason, without words of any language: names and terms are as the data writes them. */
export type ReasonPart =
  | { readonly kind: 'director' | 'cast'; readonly names: readonly string[] }
  | { readonly kind: 'keywords' | 'words'; readonly terms: readonly string[] }
  | { readonly kind: 'genres'; readonly names: readonly string[] }
  | { readonly kind: 'years'; readonly years: readonly [number, number] }
  /** ISO 639-1. */
  | { readonly kind: 'language'; readonly code: string };

/** The parts that say more than genres, years and a language. */
type TellingPart = Extract<ReasonPart, { kind: 'director' | 'cast' | 'keywords' | 'words' }>;

/** True for evidence that few pairs of films share: a person, a keyword or a telling word. */
export function isSpecific(part: Evidence): boolean {
  if (part.kind === 'keyword') return !isUntold(part.name);
  return part.kind === 'director' || part.kind === 'cast' || (part.kind === 'word' && part.telling);
}

/** Why a film was offered; the parts go together, the strongest first. */
export type Reason = readonly ReasonPart[];

const MOST_NAMES = 2;
const MOST_TERMS = 3;
const MOST_GENRES = 3;
/** Films of so many years apart are of the same years. */
const SAME_YEARS = 3;
/** That two films are in the language of most films is said last. */
const COMMON_LANGUAGE = 'en';
/**
 * The reasons of a list of films, from the evidence of each. A reason names what the pair shares most: people,
 * keywords and rare words first; genres, years or language alone only where there are none. No two of a list are the
 * same while another can be given.
 */
export function reasonsOf(list: readonly { readonly evidence: readonly Evidence[] }[]): readonly Reason[] {
  const used = new Map<string, number>();
  return list.map(({ evidence }) => {
    const choices = alternatives(evidence).map((reason) => ({ reason, key: JSON.stringify(reason) }));
    const uses = ({ key }: { readonly key: string }) => used.get(key) ?? 0;
    const least = Math.min(...choices.map(uses));
    const chosen = choices.find((choice) => uses(choice) === least);
    if (!chosen) return [];
    used.set(chosen.key, least + 1);
    return chosen.reason;
  });
}

/** All reasons that can be given for a pair, the best first. */
function alternatives(evidence: readonly Evidence[]): Reason[] {
  const plain = plainParts(evidence);
  const [first, second, third] = tellingParts(evidence);
  if (!first) {
    const kinds = plain.filter((part, at) => plain.findIndex(({ kind }) => kind === part.kind) === at);
    return [kinds.slice(0, 2), ...plain.map((part) => [part])].filter(({ length }) => length > 0);
  }
  const together = [
    [first, second],
    [first, third],
    [second, third],
  ].map((parts) => parts.filter((part) => part !== undefined));
  const pairs = together.filter(({ length }) => length === 2);
  return [...pairs, ...plain.map((part) => [first, part]), [first], ...(second ? [[second]] : [])];
}

function tellingParts(evidence: readonly Evidence[]): ReasonPart[] {
  const directors = evidence.filter((part) => part.kind === 'director');
  const directing = new Set(namesOf(directors, directors.length));
  const cast = evidence.filter((part) => part.kind === 'cast' && !directing.has(part.name));
  const keywords = evidence.filter((part) => part.kind === 'keyword' && !isUntold(part.name));
  const words = evidence.filter((part) => part.kind === 'word' && part.telling && !isIn(part.name, keywords));
  const parts: { readonly part: TellingPart; readonly value: number }[] = [
    { part: { kind: 'director', names: namesOf(directors, MOST_NAMES) }, value: worthOf(directors) },
    { part: { kind: 'cast', names: namesOf(cast, MOST_NAMES) }, value: worthOf(cast) },
    { part: { kind: 'keywords', terms: namesOf(keywords, MOST_TERMS) }, value: worthOf(keywords) },
    { part: { kind: 'words', terms: namesOf(words, MOST_TERMS) }, value: worthOf(words) },
  ];
  return parts
    .filter(({ part }) => ('names' in part ? part.names : part.terms).length > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ part }) => part);
}

/** What many films share, the most telling first. */
function plainParts(evidence: readonly Evidence[]): ReasonPart[] {
  const genres = namesOf(
    evidence.filter((part) => part.kind === 'genre'),
    MOST_GENRES,
  );
  const years = evidence.find((part) => part.kind === 'year')?.years;
  const code = evidence.find((part) => part.kind === 'language')?.code;
  const parts: (ReasonPart | undefined)[] = [
    genres.length > 0 ? { kind: 'genres', names: genres } : undefined,
    code !== undefined && code !== COMMON_LANGUAGE ? { kind: 'language', code } : undefined,
    years && Math.abs(years[0] - years[1]) <= SAME_YEARS ? { kind: 'years', years } : undefined,
    ...genres.slice(0, genres.length - 1).map((name): ReasonPart => ({ kind: 'genres', names: [name] })),
    code === COMMON_LANGUAGE ? { kind: 'language', code } : undefined,
  ];
  return parts.filter((part) => part !== undefined);
}

function isIn(word: string, keywords: readonly Evidence[]): boolean {
  return namesOf(keywords, keywords.length).some((name) => fold(name).split(' ').includes(fold(word)));
}

function namesOf(evidence: readonly Evidence[], most: number): string[] {
  return evidence.flatMap((part) => ('name' in part ? [part.name] : [])).slice(0, most);
}

function worthOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { value }) => sum + value, 0);
}
