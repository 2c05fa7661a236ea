import { z } from 'zod';
import { isIsoDate } from '../../src/domain/calendar.ts';
import { isAmount, isPopularity, isRuntime, oddFigure } from '../input/amounts.ts';
import { listOfJob } from '../input/crew-job.ts';
import { isOut } from '../input/infer-snapshot-date.ts';
import { check, type FilmRow, type Outcome, plannedRowSchema, type RowAlias } from '../input/rows.ts';

const listOf = <T extends z.ZodType>(item: T) => z.array(item).nullish();
const text = z.string().nullish();
const number = z.number().nullish();
const person = z.object({ id: number, name: text });

/** What Butaca reads of `/movie/{id}` with its appended parts; everything else is dropped. */
export const detailsSchema = z.object({
  id: z.number('no id').int().positive(),
  adult: z.boolean().nullish(),
  title: text,
  original_title: text,
  original_language: text,
  release_date: text,
  status: text,
  // One figure that is none is no reason to do without the film: what they are is looked at later.
  runtime: z.unknown().optional(),
  budget: z.unknown().optional(),
  revenue: z.unknown().optional(),
  popularity: z.unknown().optional(),
  vote_count: number,
  vote_average: number,
  imdb_id: text,
  poster_path: text,
  tagline: text,
  overview: text,
  belongs_to_collection: z.object({ id: z.number(), name: z.string() }).nullish(),
  genres: listOf(z.object({ id: number, name: z.string() })),
  production_companies: listOf(z.object({ id: number, name: z.string() })),
  production_countries: listOf(z.object({ iso_3166_1: z.string(), name: z.string() })),
  spoken_languages: listOf(z.object({ iso_639_1: z.string(), name: text })),
  keywords: z.object({ keywords: listOf(z.object({ id: number, name: z.string() })) }).nullish(),
  credits: z
    .object({
      cast: listOf(person.extend({ character: text, order: number })),
      crew: listOf(person.extend({ job: text })),
    })
    .nullish(),
  alternative_titles: z
    .object({ titles: listOf(z.object({ iso_3166_1: z.string(), title: z.string() })) })
    .nullish(),
  translations: z
    .object({
      translations: listOf(
        z.object({
          iso_3166_1: z.string(),
          iso_639_1: z.string(),
          data: z.object({ title: text }).nullish(),
        }),
      ),
    })
    .nullish(),
});
export type Details = z.infer<typeof detailsSchema>;

/** A film's row from the API's answer about it, with its credits, keywords and other titles; what was repaired in it before goes with the row. */
export function filmOfDetails(
  candidate: unknown,
  line: number,
  earlierRepairs: readonly string[] = [],
): Outcome<FilmRow> {
  const { data: details, error } = detailsSchema.safeParse(candidate);
  if (error) return { line, refused: `no film's details (${error.issues[0]?.path.join('.') ?? ''})` };
  const releaseDate = known(details.release_date);
  const status = known(details.status);
  if (details.adult) return { line, leftOut: 'for adults only' };
  if (releaseDate === null && isOut(status)) return { line, leftOut: 'released, nobody says when' };
  if (releaseDate !== null && !isIsoDate(releaseDate))
    return { line, refused: 'no valid date (releaseDate)' };
  const repairs = [...earlierRepairs];
  const figures = figuresOf(details, (repair) => repairs.push(repair));
  const outcome = check(plannedRowSchema, { ...figures, releaseDate, status }, line, repairs);
  if (!('row' in outcome)) return outcome;
  const more = {
    keywords: namedList(details.keywords?.keywords),
    companies: namedList(details.production_companies),
    credits: creditsOf(details),
    aliases: aliasesOf(details),
  };
  return { ...outcome, row: { ...outcome.row, ...more } };
}

function figuresOf(details: Details, repaired: (repair: string) => void) {
  const votes = details.vote_count ?? 0;
  const figure = (column: 'runtime' | 'budget' | 'revenue' | 'popularity', isRight = isAmount) => {
    const value = details[column];
    if (!value) return null; // 0 where nobody filled it in
    if (typeof value === 'number' && isRight(value)) return value;
    repaired(oddFigure(column));
    return null;
  };
  return {
    id: details.id,
    title: known(details.title) ?? known(details.original_title),
    originalTitle: known(details.original_title),
    runtime: figure('runtime', isRuntime),
    budget: figure('budget'),
    revenue: figure('revenue'),
    voteCount: votes,
    voteAverage: votes === 0 ? null : (details.vote_average ?? null),
    popularity: figure('popularity', isPopularity),
    language: known(details.original_language),
    collection: details.belongs_to_collection ?? null,
    imdbId: known(details.imdb_id),
    posterPath: known(details.poster_path),
    tagline: known(details.tagline),
    overview: known(details.overview),
    genres: namedList(details.genres),
    countries: (details.production_countries ?? []).map(({ iso_3166_1: code, name }) => ({ code, name })),
    languageNames: (details.spoken_languages ?? []).map((language) => ({
      code: language.iso_639_1,
      name: language.name ?? '',
    })),
  };
}

/** An empty text is none. */
function known(value: string | null | undefined): string | null {
  return value?.trim() || null;
}

/** An id of 0 is none. */
function namedList(
  list: readonly { readonly id?: number | null | undefined; readonly name: string }[] | null | undefined,
) {
  return (list ?? []).flatMap(({ id, name }) =>
    name.trim() === '' ? [] : [{ id: id || null, name: name.trim() }],
  );
}

function creditsOf({ credits }: Details): NonNullable<FilmRow['credits']> {
  const cast = (credits?.cast ?? []).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const crew = credits?.crew ?? [];
  const people = (list: typeof crew) =>
    list.flatMap((person) => {
      const name = known(person.name);
      return name === null ? [] : [{ personId: person.id || null, name }];
    });
  return {
    cast: cast.flatMap((member) =>
      people([member]).map((who) => ({ ...who, character: known(member.character) })),
    ),
    directors: people(crew.filter(({ job }) => listOfJob(job) === 'directors')),
    writers: people(crew.filter(({ job }) => listOfJob(job) === 'writers')),
    producers: people(crew.filter(({ job }) => listOfJob(job) === 'producers')),
    others: people(crew.filter(({ job }) => listOfJob(job) === 'others')),
  };
}

const LATIN_AMERICA = new Set('AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE'.split(' '));

/** The titles under which the film is known in Spain and in Latin America. */
function aliasesOf(details: Details): readonly RowAlias[] {
  const alternative = (details.alternative_titles?.titles ?? []).map((entry) => ({
    title: known(entry.title),
    country: entry.iso_3166_1,
  }));
  const translated = (details.translations?.translations ?? [])
    .filter((translation) => translation.iso_639_1 === 'es')
    .map((translation) => ({ title: known(translation.data?.title), country: translation.iso_3166_1 }));
  return [...alternative, ...translated].flatMap(({ title, country }): RowAlias[] => {
    if (title === null || title === details.title) return [];
    if (country === 'ES') return [{ title, region: 'ES' }];
    return LATIN_AMERICA.has(country) ? [{ title, region: '419' }] : [];
  });
}

/** Drops what no row is made of: a film of many translations shrinks to a tenth. */
export function trimDetails(details: Details): Details {
  const crew = details.credits?.crew?.filter(({ job }) => listOfJob(job) !== 'others');
  const isWanted = (country: string) => country === 'ES' || LATIN_AMERICA.has(country);
  return {
    ...details,
    ...(details.credits && { credits: { ...details.credits, crew } }),
    ...(details.alternative_titles && {
      alternative_titles: {
        titles: details.alternative_titles.titles?.filter((title) => isWanted(title.iso_3166_1)),
      },
    }),
    ...(details.translations && {
      translations: {
        translations: details.translations.translations?.filter(
          (translation) => translation.iso_639_1 === 'es',
        ),
      },
    }),
  };
}
