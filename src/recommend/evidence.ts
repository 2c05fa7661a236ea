import type { FilmId } from '../domain/film.ts';
import type { PersonId } from '../domain/person.ts';
import type { Catalog } from '../store/catalog.ts';
import { numberOf } from '../store/film-columns.ts';
import type { Columns } from './columns.ts';
import type { IndexReader } from './index-reader.ts';
import type { Field } from './index-schema.ts';
import type { Feature, Profile } from './profile.ts';
import { qualityLikeness, WEIGHTS, yearLikeness } from './recipe.ts';
import { sharedTermReader } from './shared-term.ts';
import { type Component, markWeight } from './vector.ts';

/**
 * One thing that two films share, with its part of their likeness (`value`, before the vote prior). `films`: how
 * many films of the catalog have it. A word's `name` is how both texts write it; where they write it
 * differently, `otherName` is the second film's. A `telling` word is rare and no first name: fit to be a reason.
 */
export type Evidence = { readonly value: number } & (
  | {
      readonly kind: 'director' | 'cast';
      readonly id: PersonId;
      readonly name: string;
      readonly films: number;
    }
  | { readonly kind: 'genre' | 'keyword'; readonly name: string; readonly films: number }
  | {
      readonly kind: 'word';
      readonly name: string;
      readonly otherName?: string;
      readonly films: number;
      readonly telling: boolean;
    }
  | { readonly kind: 'year'; readonly years: readonly [number, number] }
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'quality'; readonly votes: readonly [number, number] }
);

/** A film with what is known of it on its side of a comparison. */
type Asked = { readonly film: FilmId; readonly vector: readonly Component[] };
type Offered = { readonly film: FilmId; readonly profile: Profile };

/** All that makes two films alike, the strongest first; empty for films that are not in the catalog. */
export type FindEvidence = (asked: Asked, offered: Offered) => readonly Evidence[];

export function evidenceFinder(catalog: Catalog, index: IndexReader): FindEvidence {
  const sharedTerm = sharedTermReader(catalog, index);
  return ({ film, vector }, { film: other, profile }) => {
    const columns = index.columns();
    const [a, b] = [numberOf(columns.id, film), numberOf(columns.id, other)];
    if (a < 0 || b < 0) return [];
    const features = featuresByTerm(profile);
    const shared = vector.flatMap((component): Evidence[] => {
      const { field } = component;
      const feature = features[field].get(component.term);
      if (!feature) return [];
      const weight = markWeight(field, feature.mark) * component.rare * (columns.inverseNorm[field][b] ?? 0);
      return [sharedTerm(component, feature, WEIGHTS[field] * component.weight * weight)];
    });
    return [...shared, ...sharedFigures(columns, a, b, profile.language)].sort((x, y) => y.value - x.value);
  };
}

function sharedFigures(
  { year, language, quality }: Columns,
  a: number,
  b: number,
  code: string | null,
): Evidence[] {
  const years = [year[a] ?? 0, year[b] ?? 0] as const;
  const votes = [quality[a] ?? 0, quality[b] ?? 0] as const;
  const figures: Evidence[] = [
    { kind: 'year', years, value: WEIGHTS.year * yearLikeness(...years) },
    { kind: 'quality', votes, value: WEIGHTS.quality * qualityLikeness(...votes) },
  ];
  if (code !== null && language[a] === language[b]) {
    figures.push({ kind: 'language', code, value: WEIGHTS.language });
  }
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
