import { z } from 'zod';
import type { Catalog } from '../../../src/catalog/catalog.ts';

const count = z.number().int().nonnegative();

/** What a catalog remembers of the files it was made of; see RowsAccount. */
const accountSchema = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      read: count,
      kept: count,
      duplicates: count,
      withoutFilm: count,
      repairedRows: count,
      repairs: z.record(z.string(), count),
      refused: z.array(z.object({ reason: z.string(), rows: count })),
    }),
  ),
});
export type Account = z.infer<typeof accountSchema>;
export type FileAccount = Account['files'][number];

/** Undefined where the catalog was built before catalogs remembered it. */
export function accountOf({ meta }: Catalog): Account | undefined {
  const json = meta.get('account');
  return json === undefined ? undefined : accountSchema.parse(JSON.parse(json));
}

export function refusedRows({ refused }: FileAccount): number {
  return refused.reduce((sum, { rows }) => sum + rows, 0);
}
