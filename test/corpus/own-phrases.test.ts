import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawExplanation } from '../../adapters/terminal/render/draw-explanation.ts';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { openExplain } from '../../src/service/explain.ts';
import { embeddedCatalogPath } from '../embedded/embedded-catalog.ts';
import { withoutFilms } from '../embedded/whole-data.ts';
import { evaluatePhrases, type Miss } from '../eval/phrases-eval.ts';
import { floors } from './floors.ts';
import { openIsThere } from './is-there.ts';

const FILES = join(import.meta.dirname, '../eval');
const MOST_EXPLAINED = 3;
const plain = { columns: 120, color: false };
const why = withoutFilms ? '(skipped: data/films is away)' : '';

describe.skipIf(withoutFilms)(`Our own phrases on the films that come with Butaca ${why}`, () => {
  let path: string;
  let catalog: Catalog;
  beforeAll(async () => {
    path = await embeddedCatalogPath();
    const opened = openCatalog(path);
    if (isCatalogFault(opened)) throw new Error(opened.message);
    catalog = opened;
  }, 900_000);
  afterAll(() => {
    catalog?.close();
    if (path !== process.env['BUTACA_TEST_EMBEDDED']) rmSync(dirname(path), { recursive: true });
  });

  it.each(Object.entries(floors.own))(
    '%s.jsonl: at least %d of the turns are understood',
    async (name, floor) => {
      const isThere = openIsThere(catalog);
      const { tally, misses } = await evaluatePhrases(catalog, join(FILES, `${name}.jsonl`), isThere);
      const all = tally.find(({ key }) => key === 'all');
      expect(all?.turns).toBeGreaterThan(0);
      const understood = all?.slots ?? 0;
      const missed = understood < floor ? explained(misses, catalog) : '';
      expect(understood, missed).toBeGreaterThanOrEqual(floor);
    },
    300_000,
  );
});

/** A floor that is broken says why: how the first that were missed are heard. What is held out is not shown. */
function explained(misses: readonly Miss[], catalog: Catalog): string {
  const explain = openExplain(catalog, { today: new Date().toISOString().slice(0, 10) });
  return misses
    .slice(0, MOST_EXPLAINED)
    .map(({ text, wanted, got, conversation }) => {
      const verdict = `wanted ${JSON.stringify(wanted)}\ngot    ${JSON.stringify(got)}`;
      return `\n\n${verdict}\n${drawExplanation(explain(text, conversation), plain)}`;
    })
    .join('');
}
