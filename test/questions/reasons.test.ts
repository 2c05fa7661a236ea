import { afterAll, describe, expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from '../service/talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const { answer } = talkTo(openService(catalog), 'en');
const known = catalog
  .all<Record<string, never>, { id: number }>('SELECT id FROM film ORDER BY vote_count DESC LIMIT 80')({})
  .map(({ id }) => id);

describe('The reasons of a likeness', () => {
  test('say what stands in both films in one, of a list', async () => {
    const details: string[] = [];
    for (const film of known) {
      const { message } = await answer({ kind: 'similar', film });
      for (const block of message.blocks)
        if (block.type === 'list') details.push(...block.entries.map(({ detail = '' }) => detail));
    }
    expect(details.filter((detail) => detail.includes('both: ')).length).toBeGreaterThan(50);
    expect(details.filter((detail) => detail.split('both: ').length > 2)).toEqual([]);
  });

  test('leave out what weighs nothing, of two films', async () => {
    let weighed = 0;
    const weights: string[] = [];
    for (const [i, film] of known.entries()) {
      const other = known[(i + 1) % known.length] ?? 0;
      const { answer: figures, message } = await answer({ kind: 'why', film, other });
      weighed += (figures as { list: readonly unknown[] }).list.length;
      for (const block of message.blocks)
        if (block.type === 'table') weights.push(...block.rows.map(([, weight = '']) => weight));
    }
    expect(weights.length).toBeGreaterThan(100);
    expect(weights.filter((weight) => /^0\D/.test(weight))).toEqual([]);
    expect(weighed).toBeGreaterThan(weights.length);
  });
});
