/** Words for a part of a month, a year, a decade or a century, as a piece of a pattern with one group. */
export const PART =
  '(?:(principios?|comienzos?|inicios?|early|mediados|mid|middle|fines|finales|late|first half|primera mitad|second half|segunda mitad)(?: (?:del|de|el|of|the|in|part)){0,3}[ -]{0,3})';

type PartName = 'early' | 'mid' | 'late' | 'first' | 'second';
/** For each part the first and the last of what a period is made of. */
export type Parts = Readonly<Record<PartName, readonly [number, number]>>;

/** The bounds that a word of `PART` means; undefined where none was said. */
export function partOf(word: string | undefined, parts: Parts): readonly [number, number] | undefined {
  if (word === undefined || word === '') return undefined;
  if (/^(?:first|primera)/.test(word)) return parts.first;
  if (/^(?:second|segunda)/.test(word)) return parts.second;
  if (/^(?:prin|com|ini|early)/.test(word)) return parts.early;
  return /^m[ie]d/.test(word) ? parts.mid : parts.late;
}
