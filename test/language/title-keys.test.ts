import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, rungs, titleKeys, withNumbers, withoutArticle } from '../../src/language/title-keys.ts';

const rungOf = (title: string, key: string): number | undefined =>
  titleKeys(title).find((one) => one.key === key)?.rung;

describe('A title is found under its other spellings', () => {
  test.each([
    ['The Matrix', 'the matrix'],
    ['The Matrix', 'matrix'],
    ['Matrix, The', 'the matrix'],
    ['Matrix, The', 'matrix'],
    ['El secreto de sus ojos', 'secreto de sus ojos'],
    ['Les Misérables', 'miserables'],
    ['Rocky II', 'rocky 2'],
    ['Rocky 2', 'rocky 2'],
    ['The Godfather: Part II', 'the godfather part ii'],
    ['The Godfather: Part II', 'godfather part 2'],
    ['Twelve Monkeys', '12 monkeys'],
    ['Doce monos', '12 monos'],
    ['The Fifth Element', '5th element'],
    ['Spider-Man', 'spiderman'],
    ['Face/Off', 'faceoff'],
    ['Lilo & Stitch', 'lilo stitch'],
    ['Lilo & Stitch', 'lilo and stitch'],
    ['Thelma and Louise', 'thelma louise'],
    ['Y tu mamá también', 'y tu mama tambien'],
    ['Bonnie y Clyde', 'bonnie clyde'],
    ['Star Wars: Episode IV - A New Hope', 'a new hope'],
    ['Star Wars: Episode IV - A New Hope', 'star wars'],
    ['Pirates of the Caribbean: The Curse of the Black Pearl', 'curse of the black pearl'],
    ['8½', '8 1 2'],
    ['WALL·E', 'walle'],
  ])('%s as "%s"', (title, key) => {
    expect(rungOf(title, key)).toBeDefined();
  });

  test('the title as printed is on the first rung, every other spelling below it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(3), (title, base) => {
        const keys = titleKeys(title, base);
        expect(Math.min(...keys.map(({ rung }) => rung), Number.POSITIVE_INFINITY)).toBe(
          keys.length > 0 ? base : Number.POSITIVE_INFINITY,
        );
        expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
        expect(keys.every(({ key }) => key !== '')).toBe(true);
      }),
    );
  });

  test('dropping the article is one step from the title', () => {
    expect(rungOf('The Mummy: Tomb', 'mummy tomb')).toBe(rungs.article);
  });

  test('a part of a title stands on the rung of parts, below the title without its article', () => {
    expect(rungOf('The Mummy: Tomb', 'tomb')).toBe(rungs.part);
    expect(rungOf('The Mummy: Tomb', 'the mummy')).toBe(rungs.part);
    expect(rungOf('The Mummy: Tomb', 'mummy')).toBeGreaterThanOrEqual(rungs.part);
  });

  test('what many films are called after the colon is no name of any of them', () => {
    expect(rungOf('Sex and the City: The Movie', 'the movie')).toBeUndefined();
    expect(rungOf('Halo: Part 2', 'part 2')).toBeUndefined();
    expect(rungOf('Blade Runner: Final Cut', 'final cut')).toBeUndefined();
  });

  test('a hyphen inside a word cuts no subtitle', () => {
    expect(rungOf('X-Men', 'men')).toBeUndefined();
  });
});

describe('Numbers and conjunctions', () => {
  test.each([
    ['rocky ii', 'rocky 2'],
    ['v for vendetta', 'v for vendetta'],
    ['rocky v', 'rocky 5'],
    ['i robot', 'i robot'],
    ['seven', '7'],
    ['ocean s eleven', 'ocean s 11'],
    ['one day', 'one day'],
    ['una noche', 'una noche'],
  ])('%s → %s', (key, written) => {
    expect(withNumbers(key)).toBe(written);
  });

  test('two spellings of one title share their joined form', () => {
    expect(joined('thelma and louise')).toBe(joined('thelma louise'));
    expect(joined('bonnie y clyde')).toBe(joined('bonnie and clyde'));
    expect(joined('spider man ii')).toBe(joined('spiderman 2'));
  });

  test('an article alone is kept, for it is the whole title', () => {
    expect(withoutArticle('the')).toBe('the');
    expect(withoutArticle('los otros')).toBe('otros');
  });
});
