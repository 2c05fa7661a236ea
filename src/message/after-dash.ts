/** So much goes to the next line whole: half of a date, or a lone figure, reads as another entry. */
const SHORT = 20;
const NBSP = '\u00a0';

/** What is said of an entry after its name: "— 7.6", "— 21 Aug 2014". */
export function afterDash(detail: string): string {
  return detail.length > SHORT ? `— ${detail}` : `—${NBSP}${detail.replaceAll(' ', NBSP)}`;
}
