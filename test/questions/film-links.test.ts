import { expect, it } from 'vitest';
import { formatterIn } from '../../src/language/format.ts';
import { filmLinks } from '../../src/questions/films/parts/film-links.ts';
import { awkwardTitles, filmOf } from '../presenters/cases.ts';

it('every film has addresses that a button takes, whatever its title is', () => {
  for (const [i, title] of [...awkwardTitles, '🎬'.repeat(60), 'half \ud83d'].entries()) {
    const block = filmLinks(
      { film: filmOf(title, i + 1), imdbId: i % 2 ? 'tt0113277' : null },
      formatterIn('es'),
    );
    if (block.type !== 'links') throw new Error('no links');
    expect(block.links).toHaveLength(i % 2 ? 5 : 4);
    for (const { label, url } of block.links) {
      expect(new URL(url).protocol).toBe('https:');
      expect(url).toMatch(/^[\x21-\x7e]+$/);
      expect(url.length).toBeLessThanOrEqual(512);
      expect(label.length).toBeLessThanOrEqual(12);
    }
  }
});
