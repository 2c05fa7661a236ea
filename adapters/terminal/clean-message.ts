import type { Block, Message } from '../../src/message/message.ts';

// Escape sequences in a title or in what was typed would drive the terminal; turned writing order would hide text.
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** The message without control characters: this platform's escaping. */
export function cleanMessage({ title, blocks }: Message): Message {
  return { title: clean(title), blocks: blocks.map(cleanBlock) };
}

export function clean(text: string): string {
  return text.replace(UNSAFE, ' ');
}

function cleanBlock(block: Block): Block {
  switch (block.type) {
    case 'line':
      return { ...block, text: clean(block.text) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(({ label, value }) => ({ label: clean(label), value: clean(value) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(clean)) };
    case 'list':
      return {
        ...block,
        entries: block.entries.map(({ text, detail }) => ({
          text: clean(text),
          ...(detail ? { detail: clean(detail) } : {}),
        })),
      };
    case 'bars':
      return { ...block, bars: block.bars.map((bar) => ({ ...bar, label: clean(bar.label) })) };
  }
}
