import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, tokenize } from '../../src/domain/fold.ts';

const unicode = fc.string({ unit: 'grapheme' });
const typed = fc.string({ unit: fc.constantFrom(..."aáÁßæıİñ½²7ñ七أй e\u0301ｘ-:!?’'🎬*&$ \t") });

describe('Folding makes two spellings of one name equal', () => {
  test.each([
    ['Amélie', 'amelie'],
    ['AMÉLIE', 'amelie'],
    ['Ame\u0301lie', 'amelie'],
    ['Das weiße Band', 'das weisse band'],
    ['GROẞE', 'grosse'],
    ['Kærlighed', 'kaerlighed'],
    ['Œuvre', 'oeuvre'],
    ['Ødipus', 'odipus'],
    ['Łódź', 'lodz'],
    ['Kış Uykusu', 'kis uykusu'],
    ['Kirli Çıkı', 'kirli ciki'],
    ['Þór', 'thor'],
    ['El niño', 'el nino'],
    ['El laberinto del fauno', 'el laberinto del fauno'],
    ["Schindler's List", 'schindlers list'],
    ['Schindler’s List', 'schindlers list'],
    ['Schindler`s List', 'schindlers list'],
    ['8½', '8 1 2'],
    ['[REC]²', 'rec 2'],
    ['Mission: Impossible', 'mission impossible'],
    ['M*A*S*H', 'm a s h'],
    ['WALL·E', 'wall e'],
    ['  Spider-Man  ', 'spider man'],
    ['Ｍａｔｒｉｘ', 'matrix'],
    ['Help!', 'help'],
    ['¿Quién mató a Bambi?', 'quien mato a bambi'],
    ['七人の侍', '七人の侍'],
    ['Брат', 'брат'],
    ['الإرهاب والكباب', 'الارهاب والكباب'],
    ['Iron Man 3 🎬', 'iron man 3'],
    ['Rock & Roll', 'rock roll'],
  ])('%s → %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  test('marks that only some keyboards write do not part two spellings', () => {
    expect(fold('Шалфей')).toBe(fold('Шалфеи'));
    expect(fold('パプリカ')).toBe(fold('ハフリカ'));
    expect(fold('قِصَّة')).toBe(fold('قصة'));
  });

  test('a title of symbols only keeps them, since nothing else tells it from others', () => {
    expect(fold('$')).toBe('$');
    expect(fold('???')).toBe('???');
    expect(fold(' …! ')).not.toBe('');
    expect(fold('🎬')).toBe('🎬');
    expect(fold('$')).not.toBe(fold('*'));
  });

  test('no text at all folds to nothing', () => {
    expect(fold('')).toBe('');
    expect(fold('   \n\t ')).toBe('');
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(typed, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    );
  });

  test('folding twice is folding once for enclosed letters and numbers too', () => {
    for (const text of ['⑴', '⒈', 'Ⓜ!', '⻳!']) expect(fold(fold(text))).toBe(fold(text));
  });

  test('case does not matter to Latin letters', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcxyzáéíóúñüßæø 0123-') });
    fc.assert(fc.property(latin, (text) => fold(text.toUpperCase()) === fold(text)));
  });

  test('no double, leading or trailing space is left between words', () => {
    fc.assert(fc.property(unicode, (text) => fold(text) === fold(text).replace(/ {2,}/g, ' ').trim()));
  });
});

describe('Tokens say where their words stand', () => {
  test('punctuation parts words and apostrophes join them', () => {
    const words = tokenize("What's Mission: Impossible's score?").map(({ folded }) => folded);
    expect(words).toEqual(['whats', 'mission', 'impossibles', 'score']);
  });

  test('every token is the text between its offsets, in order and without overlap', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.folded).not.toBe('');
          last = token.end;
        }
      }),
    );
  });

  test('the folded tokens of a text with words are its folded form', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const words = tokenize(text).map(({ folded }) => folded);
        if (words.length > 0) expect(words.join(' ')).toBe(fold(text));
      }),
    );
  });

  test('an apostrophe alone is no word', () => {
    expect(tokenize("' ’ '' `")).toEqual([]);
  });
});
