import type { TextBlock } from '../../../src/message/text-bars.ts';
import { plainLine } from '../../shared/render/plain-line.ts';

/** The block without control characters: this platform's escaping. */
export function cleanBlock(block: TextBlock): TextBlock {
  switch (block.type) {
    case 'line':
    case 'story':
      return { ...block, text: plainLine(block.text) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(({ label, value }) => ({ label: plainLine(label), value: plainLine(value) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(plainLine)) };
    case 'list':
      return {
        ...block,
        entries: block.entries.map(({ text, detail }) => ({
          text: plainLine(text),
          ...(detail ? { detail: plainLine(detail) } : {}),
        })),
      };
    case 'links':
      return block; // addresses of ours
    case 'file':
      return { ...block, content: block.content.split('\n').map(plainLine).join('\n') };
    case 'bars':
      return { ...block, bars: block.bars.map((bar) => ({ ...bar, label: plainLine(bar.label) })) };
  }
}
