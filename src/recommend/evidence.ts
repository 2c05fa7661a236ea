import type { FilmId } from '../domain/film.ts';
import type { PersonId } from '../domain/person.ts';
import { numberOf } from './columns.ts';
import type { IndexReader } from './index-reader.ts';
import type { Field } from './index-schema.ts';
import type { Feature, Profile } from './profile.ts';
import { qualityLikeness, WEIGHTS, yearLikeness } from './recipe.ts';
import { type Component, markWeight } from './vector.ts';

/**
 * One thing that two films share, with its part of their likeness (`value`, before the vote prior). `films`: how
 * many films of the catalog have it. A word's `name` is how both texts write it; where they write it
 * differently, `otherName` is the second film's.
 */
export type Evidence = { readonly value: number } & (
  | {
      readonly kind: 'director' | 'cast';
      readonly id: PersonId;
      readonly name: string;
      readonly films: number;
    }
  | { readonly kind: 'genre' | 'keyword'; readonly name: string; readonly films: number }
  | { readonly kind: 'word'; readonly name: string; readonly otherName?: string; readonly films: number }
  | { readonly kind: 'year'; readonly years: readonly [number, number] }
  | { readonly kind: 'language' }
  | { readonly kind: 'quality'; readonly votes: readonly [number, number] }
);

/** All that makes two films alike, the strongest first; empty for films that are not in the catalog. */
export function evidenceOf(
  index: IndexReader,
  [film, vector]: readonly [FilmId, readonly Component[]],
  [other, profile]: readonly [FilmId, Profile],
): Evidence[] {
  const { inverseNorm, ...columns } = index.columns();
  const [a, b] = [numberOf(columns, film), numberOf(columns, other)];
  if (a < 0 || b < 0) return [];
  const features = featuresByTerm(profile);
  const shared = vector.flatMap((component): Evidence[] => {
    const { field } = component;
    const feature = features[field].get(component.term);
    if (!feature) return [];
    const weight = markWeight(field, feature.mark) * component.rare * (inverseNorm[field][b] ?? 0);
    return [sharedTerm(component, feature, WEIGHTS[field] * component.weight * weight)];
  });
  return [...shared, ...sharedFigures(columns, a, b)].sort((x, y) => y.value - x.value);
}

type Figures = Pick<ReturnType<IndexReader['columns']>, 'year' | 'language' | 'quality'>;

function sharedFigures({ year, language, quality }: Figures, a: number, b: number): Evidence[] {
  const years = [year[a] ?? 0, year[b] ?? 0] as const;
  const votes = [quality[a] ?? 0, quality[b] ?? 0] as const;
  const figures: Evidence[] = [
    { kind: 'year', years, value: WEIGHTS.year * yearLikeness(...years) },
    { kind: 'language', value: language[a] !== 0 && language[a] === language[b] ? WEIGHTS.language : 0 },
    { kind: 'quality', votes, value: WEIGHTS.quality * qualityLikeness(...votes) },
  ];
  return figures.filter(({ value }) => value > 0);
}

function featuresByTerm(profile: Profile): Readonly<Record<Field, ReadonlyMap<string, Feature>>> {
  const map = (features: readonly Feature[]) => new Map(features.map((feature) => [feature.term, feature]));
  return {
    word: map(profile.word),
    genre: map(profile.genre),
    keyword: map(profile.keyword),
    cast: map(profile.cast),
    director: map(profile.director),
  };
}

function sharedTerm({ field, term, films, feature }: Component, other: Feature, value: number): Evidence {
  if (field === 'word')
    return { kind: field, films, value, ...sharedSpelling(feature.spelled, other.spelled) };
  const name = feature.spelled[0] ?? term;
  if (field === 'genre' || field === 'keyword') return { kind: field, name, films, value };
  return { kind: field, id: Number(term) as PersonId, name, films, value };
}

/** "Time" and "time" are one spelling, the lower-case one; "robot" and "robots" are two. */
function sharedSpelling(a: readonly string[], b: readonly string[]): { name: string; otherName?: string } {
  const same = a.find((spelled) => b.includes(spelled) && spelled === spelled.toLowerCase());
  if (same !== undefined) return { name: same };
  const lower = a.map((spelled) => spelled.toLowerCase());
  const at = lower.findIndex((word) => b.some((spelled) => spelled.toLowerCase() === word));
  if (at < 0) return { name: lower[0] ?? '', otherName: b[0]?.toLowerCase() ?? '' };
  const word = lower[at] as string;
  const everLower = a.includes(word) || b.includes(word);
  return { name: everLower ? word : (a[at] as string) };
}
