import { z } from 'zod';
import { type IsoDate, isIsoDate } from '../../src/domain/calendar.ts';
import { filmIdSchema } from '../../src/domain/film.ts';

const text = z.string().min(1);
const date = z.string('no valid date').refine(isIsoDate, 'no valid date');
const amount = z.number('no number').int('no whole number').positive('below zero').nullable();
/** Genres and keywords: some sources give their names only. */
const named = z.object({ id: z.number('no id').int().nonnegative().nullable(), name: text });
const collected = z.object({ id: z.number('no id').int().nonnegative(), name: text });
const coded = z.object({ code: text, name: z.string() });

/** A film as every source gives it. Money in US dollars, runtime in minutes, votes 0–10; unknown is null. */
export const filmRowSchema = z.object({
  id: filmIdSchema,
  title: z.string('no title').min(1, 'no title'),
  /** Null where it is not told from the title. */
  originalTitle: text.nullable(),
  releaseDate: date,
  runtime: amount,
  budget: amount,
  revenue: amount,
  voteCount: z.number('no number').int('no whole number').nonnegative('below zero'),
  voteAverage: z.number('no number').min(0, 'not 0 to 10').max(10, 'not 0 to 10').nullable(),
  popularity: z.number('no number').nonnegative('below zero').nullable(),
  language: text.nullable(),
  collection: collected.nullable(),
  imdbId: text.nullable(),
  posterPath: text.nullable(),
  tagline: text.nullable(),
  overview: text.nullable(),
  genres: z.array(named),
  countries: z.array(coded),
  /** Names of languages that the row happens to tell, of any film. */
  languageNames: z.array(coded),
  /** As TMDB spells it: Released, Planned, In Production …; null where nobody said. */
  status: text.nullable(),
});
/** A film that may still be without a date. */
export const plannedRowSchema = filmRowSchema.extend({ releaseDate: date.nullable() });

export const aliasRegions = ['ES', '419', '*', 'was'] as const;
export type RowAlias = { readonly title: string; readonly region: (typeof aliasRegions)[number] };

/** What a source that has everything of a film in one place adds to its row. */
export type FilmRow = z.infer<typeof plannedRowSchema> & {
  /** Whether it has come out, from a source that knows; else the status and the date tell. */
  readonly released?: boolean;
  /** Where the row comes from, in a source that is made of others. */
  readonly origin?: Origin | undefined;
  readonly aliases?: readonly RowAlias[];
  readonly keywords?: KeywordsRow['keywords'];
  readonly companies?: KeywordsRow['keywords'];
  readonly credits?: Omit<CreditsRow, 'filmId'>;
};

/** Where figures come from, and the day that they were taken. */
export type Origin = { readonly name: string; readonly snapshotDate: IsoDate };

/** `position` in the billing is that in the list, where it is not said. */
const credited = {
  personId: z.number().int().positive().nullable(),
  name: text,
  position: z.number().int().nonnegative().optional(),
};

/** The people of one film, each list in its order; `others` are crew that the catalog has no place for. */
export const creditsRowSchema = z.object({
  filmId: filmIdSchema,
  cast: z.array(z.object({ ...credited, character: text.nullable() })),
  directors: z.array(z.object(credited)),
  writers: z.array(z.object(credited)).optional(),
  producers: z.array(z.object(credited)).optional(),
  others: z.array(z.object(credited)),
});
export type CreditsRow = z.infer<typeof creditsRowSchema>;

export const keywordsRowSchema = z.object({ filmId: filmIdSchema, keywords: z.array(named) });
export type KeywordsRow = z.infer<typeof keywordsRowSchema>;

/** What became of one row: checked and perhaps repaired (each repair named), refused for a fault, or left out on purpose. */
export type Outcome<Row> =
  | { readonly line: number; readonly row: Row; readonly repairs: readonly string[] }
  | { readonly line: number; readonly refused: string }
  | { readonly line: number; readonly leftOut: string };

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
