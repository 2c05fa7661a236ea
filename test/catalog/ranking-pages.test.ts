import { afterAll, expect, test } from 'vitest';
import { metrics, openRankedIds } from '../../src/catalog/films/ranking.ts';
import { sampleCatalog } from '../catalogs.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const rank = openRankedIds(catalog);
const [HANKS, SCORSESE] = [31, 1032];

test.each(metrics)('the pages of a ranking by %s have one floor, and no film twice', (metric) => {
  for (const filter of [{}, { person: HANKS }, { person: SCORSESE }, { genre: 'Horror' }, { country: 'JP' }])
    for (const order of ['desc', 'asc'] as const) {
      const seen: number[] = [];
      const first = rank(metric, order, filter, 4, 0);
      for (let skip = 0, more = true; more; skip += 4) {
        const page = rank(metric, order, filter, 4, skip);
        if (page.films.length > 0) expect(page.floor).toEqual(first.floor);
        seen.push(...page.films.map(({ id }) => id));
        more = page.more;
      }
      expect(new Set(seen).size).toBe(seen.length);
    }
});
