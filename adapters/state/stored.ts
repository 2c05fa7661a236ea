import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Daily } from '../../src/domain/daily.ts';
import { cutTries, type GuessGame } from '../../src/domain/daily-guess.ts';
import { filmIdSchema } from '../../src/domain/film.ts';
import type { FilmNight } from '../../src/domain/film-night.ts';
import { localeSchema } from '../../src/domain/locale.ts';
import { type Rating, SCORES } from '../../src/domain/own-films.ts';
import type { PlaceSettings } from '../../src/domain/place-settings.ts';
import { type Taste, tasteSubjects } from '../../src/domain/taste.ts';
import type { OwnDaily, UserRecord } from '../../src/service/user/user-record.ts';

/** The daily guess of a user; one of more tries than there are was kept by another version. */
export const gameSchema: z.ZodType<GuessGame> = z
  .object({
    day: z.iso.date(),
    film: filmIdSchema,
    tries: z.array(filmIdSchema.nullable()).readonly(),
    end: z.enum(['won', 'lost']).optional(),
    ...{ played: z.int(), won: z.int(), streak: z.int(), best: z.int() },
    lastWon: z.iso.date().optional(),
    places: z.array(z.string()).readonly(),
  })
  .transform((game) => ({ ...game, tries: cutTries(game) }));

const daily = {
  hour: z.int().min(0).max(23),
  zone: z.string(),
  locale: localeSchema,
  tag: z.string().optional(),
  owner: z.string().optional(),
  formerly: z.string().optional(),
};
/** How a place is sent the film of the day; where a user is sent it. */
export const dailySchema: z.ZodType<Daily> = z.object(daily);
export const ownDailySchema: z.ZodType<OwnDaily> = z.object({ ...daily, address: z.string() });

/** What was chosen for a group or channel; a setting that no longer fits is as usual. */
export const placeSchema: z.ZodType<PlaceSettings> = z.object({
  locale: localeSchema.optional().catch(undefined),
  pictures: z.boolean().optional().catch(undefined),
  quiet: z.boolean().optional().catch(undefined),
});

const films = z.array(filmIdSchema).readonly();
/** A film night that goes on; one of another version's form is none. */
export const nightSchema: z.ZodType<FilmNight> = z.object({
  id: z.int(),
  opener: z.string().optional(),
  members: z.array(z.string()).readonly(),
  filter: z.record(z.string(), z.unknown()),
  locale: localeSchema,
  tag: z.string().optional(),
  phase: z.enum(['gathering', 'choosing', 'voting', 'closing', 'counted']),
  candidates: films,
  offered: films,
  vetoes: z.array(z.object({ film: filmIdSchema, by: z.string().optional() })).readonly(),
  polls: z.int(),
  poll: z.object({ number: z.int(), message: z.string(), id: z.string().optional() }).optional(),
  stale: z.array(z.string()).readonly(),
  ends: z.int().optional(),
  votes: z.array(z.int()).readonly(),
});

export const ratingSchema: z.ZodType<Rating> = z.object({
  film: filmIdSchema,
  score: z.number().min(SCORES.least).max(SCORES.most).multipleOf(SCORES.step),
  on: z.iso.date(),
});
export const tasteSchema: z.ZodType<Taste> = z.object({
  about: z.enum(tasteSubjects),
  value: z.union([z.string(), z.int()]),
  likes: z.boolean(),
});

export const userSchema: z.ZodType<UserRecord> = z.object({
  locale: localeSchema.optional(),
  seen: z.array(filmIdSchema).readonly(),
  watch: z.array(filmIdSchema).readonly().optional().catch(undefined),
  rated: z.array(ratingSchema).readonly().optional().catch(undefined),
  tastes: z.array(tasteSchema).readonly().optional().catch(undefined),
  showSeen: z.boolean().optional(),
  pictures: z.boolean().optional(),
  guess: gameSchema.optional().catch(undefined),
  daily: ownDailySchema.optional().catch(undefined),
});

/** What was kept, or undefined where nothing was or another version kept it in a form that no longer fits. */
export function readStored<T>(text: string | null | undefined, schema: z.ZodType<T>): T | undefined {
  if (text === undefined || text === null) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Between so many others are let in: there may be thousands. */
const AT_ONCE = 500;

/** The same of each key; those that do not fit are left out. */
export async function readAllStored<T>(
  all: Iterable<readonly [string, string | null | undefined]>,
  schema: z.ZodType<T>,
): Promise<ReadonlyMap<string, T>> {
  const read = new Map<string, T>();
  let passed = 0;
  for (const [key, text] of all) {
    if (++passed % AT_ONCE === 0) await setImmediate();
    const value = readStored(text, schema);
    if (value !== undefined) read.set(key, value);
  }
  return read;
}
