import type { Formatter } from '../../language/format.ts';
import type { Message } from '../../message/message.ts';

/** A message that is all our own words, as they are said where it is read; no title or name is in it. */
export function ownMessage({ title, blocks }: Message, { own }: Formatter): Message {
  return {
    title: own(title),
    blocks: blocks.map((block) => (block.type === 'line' ? { ...block, text: own(block.text) } : block)),
  };
}
