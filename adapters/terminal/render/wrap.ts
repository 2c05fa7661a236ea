import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Lines of at most `columns` cells. */
export function wrap(text: string, columns: number): readonly string[] {
  if (stringWidth(text) <= columns) return [text];
  return wrapAnsi(text, Math.max(columns, 1), { hard: true }).split('\n');
}

/** A text after `lead`, with what does not fit in the first line under the text and not under the lead. */
export function hang(lead: string, text: string, columns: number): readonly string[] {
  const indent = stringWidth(lead);
  const [first = '', ...rest] = wrap(text, columns - indent);
  return [lead + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}
