import { describe, expect, test } from 'vitest';
import { lexicons } from '../../src/language/locales/index.ts';
import { compilePhrase } from '../../src/language/phrase.ts';

describe('A phrase template', () => {
  test('has words that must be there, words that may be, and slots, in order', () => {
    expect(compilePhrase('(votes|vote count) [for|of] {film}').parts).toEqual([
      { type: 'words', alternatives: [['votes'], ['vote', 'count']], optional: false },
      { type: 'words', alternatives: [['for'], ['of']], optional: true },
      { type: 'slot', slot: 'film' },
    ]);
  });

  test('takes a lone word as one that must be there', () => {
    expect(compilePhrase('estren* {month}').parts[0]).toEqual({
      type: 'words',
      alternatives: [['estren*']],
      optional: false,
    });
  });

  test('puts in the words of a concept, alone or among others', () => {
    const [alone] = compilePhrase('~films').parts;
    const [among] = compilePhrase('(~films|cosas)').parts;
    const films = alone?.type === 'words' ? alone.alternatives : [];
    expect(films).toContainEqual(['peliculas']);
    expect(films).toContainEqual(['movies']);
    expect(among?.type === 'words' && among.alternatives).toEqual([...films, ['cosas']]);
  });

  test('keeps its source, so that a reading can be explained', () => {
    expect(compilePhrase('(a|b) {film}').source).toBe('(a|b) {film}');
  });

  test('is refused where it names a concept that is not there, with the place to add it', () => {
    expect(() => compilePhrase('~nothing {film}')).toThrow(/~nothing.*lexicon/);
  });

  test.each(Object.keys(lexicons.es.concepts))(
    'the concept ~%s has no empty word and none written with accents',
    (name) => {
      const [part] = compilePhrase(`~${name}`).parts;
      const words = part?.type === 'words' ? part.alternatives.flat() : [];
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => !/^[a-z0-9]+\*?$/.test(word))).toEqual([]);
    },
  );
});
