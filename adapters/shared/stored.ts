import { z } from 'zod';
import { filmIdSchema } from '../../src/domain/film.ts';
import { localeSchema } from '../../src/domain/locale.ts';
import type { UserRecord } from '../../src/service/user-record.ts';

export const userSchema: z.ZodType<UserRecord> = z.object({
  locale: localeSchema.optional(),
  seen: z.array(filmIdSchema).readonly(),
  showSeen: z.boolean().optional(),
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
