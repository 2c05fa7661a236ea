import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Lines of at most `columns` cells; those after the first start under `indent` spaces. */
export function wrap(text: string, columns: number, indent = 0): readonly string[] {
  const room = Math.max(columns - indent, 1);
  if (stringWidth(text) <= room) return [text];
  const [first = '', ...rest] = wrapAnsi(text, room, { hard: true }).split('\n');
  return [first, ...rest.map((line) => ' '.repeat(indent) + line)];
}
