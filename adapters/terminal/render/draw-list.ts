import type { Block } from '../../../src/message/message.ts';
import { pad } from '../../shared/render/columns.ts';
import type { Colors } from './colors.ts';
import type { Screen } from './screen.ts';
import { hang } from './wrap.ts';

/** Numbered entries; a long one goes on under its own text. */
export function drawList(
  list: Extract<Block, { type: 'list' }>,
  { columns }: Screen,
  colors: Colors,
): readonly string[] {
  const cells = String(list.from + list.entries.length - 1).length;
  return list.entries.flatMap(({ text, detail }, i) => {
    const number = colors.cyan(pad(String(list.from + i), cells, 'right'));
    const words = detail ? `${text} ${colors.dim(`— ${detail}`)}` : text;
    return hang(`${number}  `, words, columns);
  });
}
