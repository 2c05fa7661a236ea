import { z } from 'zod';
import { isIsoDate } from '../src/domain/calendar.ts';
import { filmIdSchema } from '../src/domain/film.ts';

const text = z.string().min(1);
const amount = z.number('no number').int('no whole number').positive('below zero').nullable();
const named = z.object({ id: z.number('no id').int().nonnegative(), name: text });
const coded = z.object({ code: text, name: z.string() });

/** A film as every source gives it. Money in US dollars, runtime in minutes, votes 0–10; unknown is null. */
export const filmRowSchema = z.object({
  id: filmIdSchema,
  title: z.string('no title').min(1, 'no title'),
  originalTitle: text,
  releaseDate: z.string('no valid date').refine(isIsoDate, 'no valid date'),
  runtime: amount,
  budget: amount,
  revenue: amount,
  voteCount: z.number('no number').int('no whole number').nonnegative('below zero'),
  voteAverage: z.number('no number').min(0, 'not 0 to 10').max(10, 'not 0 to 10').nullable(),
  popularity: z.number('no number').nonnegative('below zero').nullable(),
  language: text.nullable(),
  collection: named.nullable(),
  imdbId: text.nullable(),
  posterPath: text.nullable(),
  tagline: text.nullable(),
  overview: text.nullable(),
  genres: z.array(named),
  countries: z.array(coded),
  /** Names of languages that the row happens to tell, of any film. */
  languageNames: z.array(coded),
});
export type FilmRow = z.infer<typeof filmRowSchema>;

const credited = { personId: z.number().int().positive().nullable(), name: text };

/** The people of one film, each list in its order; `others` are crew that no question asks about. */
export const creditsRowSchema = z.object({
  filmId: filmIdSchema,
  cast: z.array(z.object({ ...credited, character: text.nullable() })),
  directors: z.array(z.object(credited)),
  others: z.array(z.object(credited)),
});
export type CreditsRow = z.infer<typeof creditsRowSchema>;

export const keywordsRowSchema = z.object({ filmId: filmIdSchema, keywords: z.array(named) });
export type KeywordsRow = z.infer<typeof keywordsRowSchema>;

/** What became of one row: checked and perhaps repaired (each repair named), or refused for a reason. */
export type Outcome<Row> =
  | { readonly line: number; readonly row: Row; readonly repairs: readonly string[] }
  | { readonly line: number; readonly refused: string };

/** Checks a row; the first thing wrong is the reason why it is refused. */
export function check<Row>(
  schema: z.ZodType<Row>,
  candidate: unknown,
  line: number,
  repairs: readonly string[],
): Outcome<Row> {
  const { success, data, error } = schema.safeParse(candidate);
  if (success) return { line, row: data, repairs };
  const [issue] = error.issues;
  const where = issue?.path.filter((part) => typeof part === 'string').join('.');
  return { line, refused: `${issue?.message} (${where})` };
}
