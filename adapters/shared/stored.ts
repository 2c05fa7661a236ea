import { z } from 'zod';
import type { GuessGame } from '../../src/domain/daily-guess.ts';
import { filmIdSchema } from '../../src/domain/film.ts';
import { localeSchema } from '../../src/domain/locale.ts';
import type { UserRecord } from '../../src/service/user-record.ts';

/** The daily guess of a user. */
export const gameSchema: z.ZodType<GuessGame> = z.object({
  day: z.iso.date(),
  film: filmIdSchema,
  tries: z.array(filmIdSchema.nullable()).readonly(),
  end: z.enum(['won', 'lost']).optional(),
  ...{ played: z.int(), won: z.int(), streak: z.int(), best: z.int() },
  lastWon: z.iso.date().optional(),
  places: z.array(z.string()).readonly(),
});

export const userSchema: z.ZodType<UserRecord> = z.object({
  locale: localeSchema.optional(),
  seen: z.array(filmIdSchema).readonly(),
  showSeen: z.boolean().optional(),
  guess: gameSchema.optional().catch(undefined),
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
