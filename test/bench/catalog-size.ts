import { statSync } from 'node:fs';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { measure } from './bars.ts';
import type { Section } from './figure.ts';

const BY_TABLE = `
SELECT coalesce(m.tbl_name, 'schema') AS name, sum(d.pgsize) / 1e6 AS mb
FROM dbstat d LEFT JOIN sqlite_master m ON m.name = d.name GROUP BY 1 ORDER BY 2 DESC`;
const WORTH_A_LINE = 0.01;

/** The catalog's file and what takes its place: each table with its indices. */
export function measureCatalog(catalog: Catalog, most?: number): Section {
  const tables = catalog.all<Record<string, never>, { name: string; mb: number }>(BY_TABLE)({});
  const whole = statSync(catalog.path).size / 1e6;
  const large = tables.filter(({ mb }) => mb >= whole * WORTH_A_LINE);
  const rest = tables.filter((table) => !large.includes(table));
  return {
    title: 'Catalog',
    figures: [
      { what: 'file', measures: [measure(whole, 'MB', most)], note: `${catalog.meta.get('films')} films` },
      ...large.map(({ name, mb }) => ({ what: `  ${name}`, measures: [measure(mb, 'MB')] })),
      {
        what: '  smaller tables',
        measures: [
          measure(
            rest.reduce((sum, { mb }) => sum + mb, 0),
            'MB',
          ),
        ],
      },
    ],
  };
}
