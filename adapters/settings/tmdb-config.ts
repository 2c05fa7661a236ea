import { z } from 'zod';
import { isIsoDate } from '../../src/domain/calendar.ts';

/** What `butaca refresh` may be told, by the environment and by its flags (in lower case). */
export const tmdbSchema = z.object({
  TMDB_API_KEY: z
    .string({ error: 'not set; get a key or a read access token at https://www.themoviedb.org/settings/api' })
    .trim()
    .regex(/^[\w.-]+$/, {
      error: 'holds what no key has; copy it again from https://www.themoviedb.org/settings/api',
    }),
  TMDB_API_URL: z
    .url({ protocol: /^https?$/, error: 'is the address of the API, such as https://api.themoviedb.org/3' })
    .optional(),
  since: z.string().refine(isIsoDate, { error: 'is a day such as 2026-01-31' }).optional(),
  rate: z.coerce.number().positive({ error: 'is how many requests a second, such as 20' }).optional(),
});
