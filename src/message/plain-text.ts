import type { Message } from './message.ts';
import { asText, type TextBlock } from './text-bars.ts';

/** A message as plain text, one block a paragraph: the `message` of the JSON contract. */
export function plainText({ title, blocks }: Message): string {
  return [title, ...asText(blocks, 'untold').map(plainBlock)].filter((text) => text !== '').join('\n');
}

function plainBlock(block: TextBlock): string {
  switch (block.type) {
    case 'line':
    case 'story':
      return block.text;
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'table':
      return [block.columns.map(({ label }) => label), ...block.rows]
        .map((row) => row.join(' · '))
        .join('\n');
    case 'list':
      return block.entries
        .map((entry, i) => `${block.from + i}. ${entry.text}${detail(entry.detail)}`)
        .join('\n');
    case 'links':
      return ''; // what it leads to is no part of the answer
    case 'file':
      return block.content;
    case 'bars':
      return block.bars
        .map(({ label, shown, marked }) => `${label}: ${shown}${marked ? ' ←' : ''}`)
        .join('\n');
  }
}

function detail(text: string | undefined): string {
  return text ? ` — ${text}` : '';
}
