import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Gains } from './metrics.ts';

/** A film with the films that people who rated it rated too; see `nDCG` for the gains. */
export type Query = { readonly film: number; readonly split: string; readonly gains: Gains };
/** Ratings of films: the queries, and the ids that are ranked in closed mode. */
export type Truth = { readonly queries: readonly Query[]; readonly pool: ReadonlySet<number> };
/** Somebody's judgment whether one film is a good recommendation for another. */
export type Pair = { readonly a: number; readonly b: number; readonly ok: boolean };

const querySchema = z.object({
  query: z.number(),
  split: z.string().default('val'),
  relevant: z.array(z.tuple([z.number(), z.number()])),
});
const pairSchema = z.object({ a: z.number(), b: z.number(), ok: z.union([z.boolean(), z.number()]) });

/** Reads a truth (JSON lines) and its pool (a JSON array of ids). Throws a sentence where a file is missing. */
export function readTruth(truthFile: string, poolFile: string): Truth {
  const queries = readLines(truthFile, querySchema).map(({ query, split, relevant }) => ({
    film: query,
    split,
    gains: new Map(relevant),
  }));
  return { queries, pool: new Set(z.array(z.number()).parse(JSON.parse(readText(poolFile)))) };
}

/** The queries of a split, or all of them. Throws a sentence where there are none. */
export function queriesOf({ queries }: Truth, split: string | undefined): readonly Query[] {
  const chosen = queries.filter((query) => split === undefined || query.split === split);
  if (chosen.length > 0) return chosen;
  const splits = [...new Set(queries.map((query) => query.split))].join(', ');
  throw new Missing(
    splits === '' ? 'The truth is empty.' : `No row has the split "${split}": there are ${splits}.`,
  );
}

export function readPairs(file: string): Pair[] {
  return readLines(file, pairSchema).map(({ a, b, ok }) => ({ a, b, ok: Boolean(ok) }));
}

/** Every line of a JSON-lines file, checked. */
export function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readText(file).split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}

function readText(file: string): string {
  if (!existsSync(file)) throw new Missing(`${file} is not there.`);
  return readFileSync(file, 'utf8');
}

/** A file that the evaluation needs and cannot find. */
export class Missing extends Error {}
