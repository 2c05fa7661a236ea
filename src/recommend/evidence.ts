import type { FilmId } from '../domain/film.ts';
import { fold } from '../domain/fold.ts';
import type { PersonId } from '../domain/person.ts';
import type { Catalog } from '../store/catalog.ts';
import { type Columns, numberOf } from './columns.ts';
import type { IndexReader } from './index-reader.ts';
import type { Field } from './index-schema.ts';
import type { Feature, Profile } from './profile.ts';
import { qualityLikeness, WEIGHTS, yearLikeness } from './recipe.ts';
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

/** A word that more than one film in so many has is no reason. */
const RARE = { share: 1 / 400, atLeast: 5 };

export function evidenceFinder(catalog: Catalog, index: IndexReader): FindEvidence {
  const givenName = catalog.one<{ name: string }, unknown>('SELECT 1 FROM given_name WHERE name = $name');
  const isTelling = (word: string, films: number) => {
    if (films > Math.max(RARE.atLeast, index.columns().id.length * RARE.share)) return false;
    return /^\p{L}{3,}$/u.test(word) && !(word !== word.toLowerCase() && givenName({ name: fold(word) }));
  };
  return ({ film, vector }, { film: other, profile }) => {
    const columns = index.columns();
    const [a, b] = [numberOf(columns, film), numberOf(columns, other)];
    if (a < 0 || b < 0) return [];
    const features = featuresByTerm(profile);
    const shared = vector.flatMap((component): Evidence[] => {
      const { field } = component;
      const feature = features[field].get(component.term);
      if (!feature) return [];
      const weight = markWeight(field, feature.mark) * component.rare * (columns.inverseNorm[field][b] ?? 0);
      return [sharedTerm(component, feature, WEIGHTS[field] * component.weight * weight, isTelling)];
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

function sharedTerm(
  { field, term, films, feature }: Component,
  other: Feature,
  value: number,
  isTelling: (word: string, films: number) => boolean,
): Evidence {
  if (field === 'word') {
    const spelling = sharedSpelling(feature.spelled, other.spelled);
    const telling = spelling.otherName === undefined && isTelling(spelling.name, films);
    return { kind: field, films, value, ...spelling, telling };
  }
  const name = feature.spelled[0] ?? term;
  if (field === 'genre' || field === 'keyword') return { kind: field, name, films, value };
  return { kind: field, id: Number(term) as PersonId, name, films, value };
}

/** "Time" and "time" are one spelling, the lower-case one; "robot" and "robots" are two. */
function sharedSpelling(a: readonly string[], b: readonly string[]): { name: string; otherName?: string } {
  const isIn = (spellings: readonly string[], word: string) =>
    spellings.some((spelled) => spelled.toLowerCase() === word);
  const same = a.find((spelled) => isIn(b, spelled.toLowerCase()));
  if (same === undefined) return { name: a[0]?.toLowerCase() ?? '', otherName: b[0]?.toLowerCase() ?? '' };
  const lower = same.toLowerCase();
  return { name: a.includes(lower) || b.includes(lower) ? lower : same };
}
