import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileWords } from '../../src/language/word-matcher.ts';

const matcher = compileWords([
  ['votos\nnumero de votos', 'votes'],
  ['estren*\nse estren*', 'premiere'],
  ['de', 'of'],
]);
const find = (text: string) => matcher.find(text.split(' '));

describe('A word matcher', () => {
  test('finds words and sequences of words, overlapping ones too', () => {
    expect([...find('el numero de votos')].sort((a, b) => a.from - b.from || b.to - a.to)).toEqual([
      { from: 1, to: 4, value: 'votes' },
      { from: 2, to: 3, value: 'of' },
      { from: 3, to: 4, value: 'votes' },
    ]);
  });

  test('takes a star at the end for any ending, at the start of a sequence and inside it', () => {
    expect(find('se estrenaron').map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(find('estreno')).toHaveLength(1);
    expect(find('estre')).toEqual([]);
  });

  test('finds no sequence that the sentence breaks off', () => {
    expect(find('numero de')).toEqual([{ from: 1, to: 2, value: 'of' }]);
  });

  test('finds nothing in nothing', () => {
    expect(matcher.find([])).toEqual([]);
  });

  test('tells its vocabulary, stems with their star', () => {
    expect(new Set(matcher.vocabulary)).toEqual(new Set(['votos', 'numero', 'de', 'estren*', 'se']));
  });

  test('finds every word of a list at each of its places, as looking word by word does', () => {
    const word = fc.constantFrom('votos', 'estreno', 'de', 'x', 'numero');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const places = matcher.find(words).filter(({ value }) => value === 'of');
        expect(places.map(({ from }) => from)).toEqual(words.flatMap((one, i) => (one === 'de' ? [i] : [])));
      }),
    );
  });
});
