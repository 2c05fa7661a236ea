import { fold } from '../domain/fold.ts';
import { cardinal, roman } from './numbers.ts';

/**
 * How far a key is from the title as printed: the ladder of the resolver. 0 is the title itself;
 * typing mistakes come after all of these.
 */
export const rungs = { title: 0, original: 1, alias: 1, article: 2, joined: 3, number: 3, part: 4 } as const;

export type TitleKey = { readonly key: string; readonly rung: number };

const ARTICLES = /^(?:the|a|an|el|la|los|las|un|una|le|les|l|il|lo|der|die|das) (?=.)/;
const MOVED_ARTICLE = /^(.+), (the|a|an|el|la|los|las|le|les|il|der|die|das)$/i;
const AND: ReadonlySet<string> = new Set(['and', 'y', 'et', 'und']);

/** Every folded spelling under which a title is found, each with its rung; `base` is the rung of the title itself. */
export function titleKeys(title: string, base: number = rungs.title): readonly TitleKey[] {
  const keys = new Map<string, number>();
  const add = (key: string, rung: number): void => {
    if (key !== '' && rung < (keys.get(key) ?? Number.POSITIVE_INFINITY)) keys.set(key, rung);
  };
  add(fold(title), base);
  if (title.includes(', ')) add(fold(title.replace(MOVED_ARTICLE, '$2 $1')), base + rungs.article);
  for (const part of subtitleParts(title)) add(fold(part), base + rungs.part);
  for (const [key, own] of [...keys]) {
    for (const [variant, rung] of spellings(key, title)) add(variant, Math.max(own, base + rung));
  }
  return Array.from(keys, ([key, rung]) => ({ key, rung }));
}

/** How else a key may be typed; some are the key itself. */
function spellings(key: string, title: string): [string, number][] {
  const bare = withoutArticle(key);
  const numbered = (bare === key ? [key] : [key, bare]).map(withNumbers);
  const variants: [string, number][] = [
    [bare, rungs.article],
    ...numbered.map((form): [string, number] => [form, rungs.number]),
    ...numbered.map((form): [string, number] => [spaceless(form), rungs.joined]),
  ];
  if (title.includes('&')) variants.push([fold(title.replaceAll('&', ' and ')), rungs.article]);
  return variants;
}

/** A folded title without its leading article: "the matrix" → "matrix". */
export function withoutArticle(key: string): string {
  return key.replace(ARTICLES, '');
}

/** A folded text without its spaces, numbers in digits and conjunctions gone: what two spellings of a title share. */
export function joined(key: string): string {
  return spaceless(withNumbers(key));
}

function spaceless(text: string): string {
  return text.replaceAll(' ', '');
}

/** Numbers in digits and conjunctions gone: "rocky ii" → "rocky 2", "twelve monkeys" → "12 monkeys", "fifth" → "5th". */
export function withNumbers(key: string): string {
  const words = key.split(/\s+/);
  return words
    .filter((word, index) => index === 0 || index === words.length - 1 || !AND.has(word))
    .map((word, index) => ORDINALS.get(word) ?? String(numberOf(word, index) ?? word))
    .join(' ');
}

// "first" and "second" are rarely written in digits.
const ORDINALS: ReadonlyMap<string, string> = new Map(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'
    .split(' ')
    .map((word, index) => [word, `${index + 3}${index === 0 ? 'rd' : 'th'}`]),
);

function numberOf(word: string, index: number): number | undefined {
  if (/^\d+$/.test(word)) return undefined;
  // "I, Robot" and "V for Vendetta" begin with a letter, "Rocky V" ends with a number.
  const asRoman = index > 0 ? roman(word) : undefined;
  if (asRoman !== undefined) return asRoman;
  const value = cardinal(word);
  return value !== undefined && !['un', 'una', 'uno', 'one'].includes(word) ? value : undefined;
}

// What many films are called after the colon.
const GENERIC = new Set(
  'movie|film|pelicula|beginning|final chapter|musical|story|return|sequel|origin|origins|next generation'.split(
    '|',
  ),
);
const NUMBERED = new Set('part parte vol volume volumen chapter capitulo episode episodio season'.split(' '));

function isGeneric(part: string): boolean {
  const words = part.split(' ');
  const bare = ['the', 'la', 'el'].includes(words[0] ?? '') ? words.slice(1).join(' ') : part;
  const isVersion = words.length > 1 && ['cut', 'edition'].includes(words.at(-1) ?? '');
  return isVersion || GENERIC.has(bare) || NUMBERED.has(words[0] ?? '');
}

/** The main title and the subtitle of "Star Wars: Episode IV - A New Hope"; none where there is no such cut. */
function subtitleParts(title: string): readonly string[] {
  const cut = title.split(/[:–—]\s|\s-\s/);
  if (cut.length < 2) return [];
  const parts = cut.filter((part) => fold(part).length >= 3);
  const telling = parts.filter((part) => !isGeneric(fold(part)));
  return parts.length > 1 ? telling : [];
}
