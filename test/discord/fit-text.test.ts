import { expect, test } from 'vitest';
import { fitText } from '../../adapters/discord/render/fit-text.ts';

const plain = (...lines: readonly string[]) => ({ lines, fence: false });

test('What fits is written whole, blocks below one another', () => {
  expect(fitText([plain('one', 'two'), plain('three')], 40)).toBe('one\ntwo\nthree');
});

test('What does not fit is left out by whole lines, and never makes the text longer than it may be', () => {
  const blocks = Array.from({ length: 12 }, (_, at) =>
    plain(...Array.from({ length: 3 }, () => 'x'.repeat(at + 1))),
  );
  for (let most = 12; most < 260; most += 1) {
    const text = fitText(blocks, most);
    expect(text.length).toBeLessThanOrEqual(most);
    if (text.endsWith('…'))
      expect(
        text
          .split('\n')
          .slice(0, -1)
          .every((line) => /^x+$/.test(line)),
      ).toBe(true);
  }
});

test('Blocks of code are closed, and count with their fences', () => {
  const blocks = Array.from({ length: 6 }, () => ({ lines: ['abc', 'def'], fence: true }));
  for (let most = 20; most < 120; most += 1) {
    const text = fitText(blocks, most);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(text.split('```').length % 2).toBe(1);
  }
});
