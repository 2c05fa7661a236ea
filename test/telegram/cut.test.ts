import { expect, test } from 'vitest';
import { cut } from '../../adapters/telegram/render/cut.ts';
import { run } from '../../adapters/telegram/render/rich-line.ts';

/** The parts of a text of one line, as they are sent. */
const parts = (text: string, most: number) =>
  cut([{ runs: [run(text)] }], most).map((part) =>
    part.map(({ runs }) => runs.map((piece) => piece.text).join('')).join('\n'),
  );

test('A line that is too long alone is cut at a space near the limit', () => {
  expect(parts('some words that go on', 13)).toEqual(['some words ', 'that go on']);
});

test('A space near the beginning does not make a part of a few letters', () => {
  expect(parts(`a ${'b'.repeat(20)}`, 13)[0]).toBe(`a ${'b'.repeat(10)}`);
});

test('No character is torn in two, and nothing is lost', () => {
  const text = '🎬'.repeat(20);
  for (let most = 6; most < 20; most += 1) {
    const found = parts(text, most);
    expect(found.join('')).toBe(text);
    for (const part of found) {
      expect(part.length).toBeLessThanOrEqual(most);
      expect(part).toMatch(/^(?:🎬)+$/u);
    }
  }
});
