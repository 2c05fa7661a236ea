import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNames } from '../../src/message/short-names.ts';

describe('Names that are too long', () => {
  it('stay whole where they fit', () => {
    expect(shortNames(['Heat', 'The Thing'], 9)).toEqual(['Heat', 'The Thing']);
  });

  it('lose their article before they are cut', () => {
    expect(shortNames(['The Prestige', 'El origen del planeta'], 9)).toEqual(['Prestige', 'Origen d…']);
  });

  it('that begin alike lose the words that they share', () => {
    const saga = [
      "Harry Potter and the Philosopher's Stone",
      'Harry Potter and the Chamber of Secrets',
      'Harry Potter and the Goblet of Fire',
    ];
    expect(shortNames(saga, 10)).toEqual(['Philosoph…', 'Chamber o…', 'Goblet of…']);
  });

  it('keep their end where only that tells them apart', () => {
    const parts = ['Harry Potter: The Deathly Hallows 1', 'Harry Potter: The Deathly Hallows 2'];
    const [one = '', two = ''] = shortNames(parts, 9);
    expect([one.slice(-1), two.slice(-1)]).toEqual(['1', '2']);
  });

  it('of which the last word is short keep all of it, and no more', () => {
    const parts = ['Las reliquias de la muerte: Parte I', 'Las reliquias de la muerte: Parte II'];
    expect(shortNames(parts, 9)).toEqual(['Reliqu… I', 'Reliq… II']);
  });

  it('of which one begins with the other are told apart', () => {
    const [one, two] = shortNames(['The Dark Knight', 'The Dark Knight Rises'], 11);
    expect(one).toBe('Dark Knight');
    expect(two).not.toBe(one);
  });

  it('are never wider than there is room, whatever they are', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'the ', ' ', 'ñ', '神', '👨‍👩‍👧'), maxLength: 40 });
    const width = (text: string) =>
      [...new Intl.Segmenter().segment(text)].reduce(
        (sum, { segment }) => sum + (/[\p{Script=Latin}\p{ASCII}…]/u.test(segment) ? 1 : 2),
        0,
      );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), fc.integer({ min: 6, max: 20 }), (names, most) => {
        const prefixed = names.map((one) => `Lead words ${one}`);
        for (const short of shortNames(prefixed, most, width)) expect(width(short)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
