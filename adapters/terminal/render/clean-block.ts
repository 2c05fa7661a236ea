import type { TextBlock } from '../../../src/message/text-bars.ts';

// Escape sequences in a title or in what was typed would drive the terminal; turned writing order would hide text.
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

export function clean(text: string): string {
  return text.replace(UNSAFE, ' ');
}

/** The block without control characters: this platform's escaping. */
export function cleanBlock(block: TextBlock): TextBlock {
  switch (block.type) {
    case 'line':
    case 'story':
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
    case 'links':
      return block; // addresses of ours
    case 'file':
      return { ...block, content: block.content.split('\n').map(clean).join('\n') };
    case 'bars':
      return { ...block, bars: block.bars.map((bar) => ({ ...bar, label: clean(bar.label) })) };
  }
}
