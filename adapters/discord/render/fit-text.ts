import type { Drawn } from './draw-table.ts';

const FENCE = '```';
const MORE = '…';

/** The blocks as one text of at most `most` characters: what does not fit is left out by whole lines from the end. */
export function fitText(blocks: readonly Drawn[], most: number): string {
  const parts: string[] = [];
  let left = most;
  for (const { lines, fence } of blocks) {
    const frame = fence ? 2 * (FENCE.length + 1) : 0;
    const fitting = takeLines(lines, left - frame - 2 * MORE.length);
    if (fitting.length > 0) {
      const text = fence ? [FENCE, ...fitting, FENCE].join('\n') : fitting.join('\n');
      parts.push(text);
      left -= text.length + 1;
    }
    if (fitting.length < lines.length) return [...parts, MORE].join('\n');
  }
  return parts.join('\n');
}

function takeLines(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += line.length + 1;
    return used > room;
  });
  return end < 0 ? lines : lines.slice(0, end);
}
