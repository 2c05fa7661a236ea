import { describe, expect, it } from 'vitest';
import { indexNearWords } from '../../src/language/near-words.ts';

describe('Words near a typed one', () => {
  const near = indexNearWords(['votos', 'votes', 'jueves', 'puntaje']);

  it.each([
    ['votos', 'votos'],
    ['vtos', 'votos'],
    ['vootos', 'votos'],
    ['voxos', 'votos'],
    ['ovtos', 'votos'],
    ['juebes', 'jueves'],
  ])('are found with a letter amiss: %s', (typed, word) => {
    expect(near(typed)).toContain(word);
  });

  it('are all of them', () => expect([...near('votxs')].sort()).toEqual(['votes', 'votos']));

  it('are none where nothing is near', () => {
    expect(near('pochoclo').size).toBe(0);
    expect(indexNearWords([])('votos').size).toBe(0);
  });
});
