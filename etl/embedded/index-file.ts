import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isIsoDate } from '../../src/domain/calendar.ts';

const day = z.string().refine(isIsoDate);

/** `index.json`: what the lines refer to, and what each shard must be. */
export const indexSchema = z.object({
  format: z.literal(1, 'is of another release'),
  /** The day up to which films are known. */
  taken: day,
  films: z.number().int().nonnegative(),
  /** SHA-256 over the shards. */
  digest: z.string(),
  /** By the key that lines have: whose figures they are, and of which day. */
  sources: z.record(z.string(), z.object({ name: z.string(), taken: day })),
  languages: z.record(z.string(), z.string()),
  countries: z.record(z.string(), z.string()),
  /** SHA-256 of each shard by its name. */
  shards: z.record(z.string(), z.string()),
});
export type FilmsIndex = z.infer<typeof indexSchema>;

/** What the facts that come with Butaca are called in reports. */
export const EMBEDDED = 'data/films';

export const INDEX = 'index.json';
/** The shards in one, as the package has them. */
export const PACKED = 'films.br';

/** Films are sharded by id: a new film changes the lines of none, and one file beside the index. */
const IDS_A_SHARD = 10_000;

export function shardOf(id: number): string {
  return `${String(Math.floor(id / IDS_A_SHARD)).padStart(4, '0')}.tsv`;
}

export const isShard = (name: string): boolean => /^\d{4,}\.tsv$/.test(name);

export function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

export function digestOfShards(shards: FilmsIndex['shards']): string {
  return sha256(
    Object.entries(shards)
      .map(([name, digest]) => `${name} ${digest}\n`)
      .join(''),
  );
}
