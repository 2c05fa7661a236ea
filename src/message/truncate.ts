/** How much room a text takes. */
export type Width = (text: string) => number;
/** UTF-16 units: what most limits of platforms count. */
export const unitsOf: Width = (text) => text.length;
/** Code points: about what is read as letters. */
export const lettersOf: Width = (text) => [...text].length;

const segmenter = new Intl.Segmenter();

/** A text that takes at most so much room, cut between letters; an ellipsis where something was left out. */
export function truncate(text: string, most: number, width: Width = unitsOf): string {
  if (width(text) <= most) return text;
  let start = '';
  for (const { segment } of segmenter.segment(text)) {
    if (width(`${start}${segment}…`) > most) break;
    start += segment;
  }
  return `${start.trimEnd()}…`;
}

const YEAR = / \(\d{4}\)$/;

/** The same with the year at its end, which tells films of one title apart. */
export function truncateTitle(text: string, most: number, width: Width = unitsOf): string {
  if (width(text) <= most) return text;
  const year = YEAR.exec(text)?.[0] ?? '';
  const title = text.slice(0, text.length - year.length);
  return `${truncate(title, most - width(year), width)}${year}`;
}
