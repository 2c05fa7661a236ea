import type { Build } from './build.ts';

/** Rows were inserted without checking each link: a broken one is a bug of the build. */
export function checkForeignKeys({ db }: Build): void {
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0)
    throw new Error(`${broken.length} broken foreign keys, first ${JSON.stringify(broken[0])}`);
}
