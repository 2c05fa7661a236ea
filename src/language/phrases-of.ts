/** The phrases of a list, which has one a line. */
export function phrasesOf(list: string): readonly string[] {
  const text = list.trim();
  return text === '' ? [] : text.split('\n');
}
