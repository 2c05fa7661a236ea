import { lettersOf, truncateTitle } from '../../message/truncate.ts';

/** More does not fit a button on a phone. */
export const LONGEST_LABEL = 34;
/** Of a label that is cut inside, the letters before the cut. */
const HEAD = 14;
const READ = 26;

/** Labels that fit a button each; those that would say the same then lose their middle instead of their end. */
export function distinctLabels<T extends { readonly label: string }>(actions: readonly T[]): readonly T[] {
  const isTwin = (label: string): boolean =>
    lettersOf(label) > LONGEST_LABEL &&
    actions.some((action) => action.label !== label && begin(action.label) === begin(label));
  return actions.map((action) => ({
    ...action,
    label: isTwin(action.label)
      ? withoutMiddle(action.label)
      : truncateTitle(action.label, LONGEST_LABEL, lettersOf),
  }));
}

/** What is read of a label: nobody tells two of them apart by the letter before the cut. */
function begin(label: string): string {
  return [...label].slice(0, READ).join('');
}

/** "Card: The…The Return of the King": what titles of one saga differ in stands at their end. */
function withoutMiddle(label: string): string {
  const letters = [...label];
  const head = letters.slice(0, HEAD);
  const headEnd = head.lastIndexOf(' ');
  const before = head.slice(0, headEnd > HEAD / 2 ? headEnd : HEAD);
  const tail = letters.slice(before.length + 1 - LONGEST_LABEL);
  const tailStart = tail.indexOf(' ');
  const after = tail.slice(tailStart < HEAD / 2 ? tailStart + 1 : 0);
  return `${before.join('')}…${after.join('')}`;
}
