import { type Field, fields } from '../../catalog/schema/text-index.ts';
import { payloadWeights, RARITY_COUNTS, rarity } from '../recipe.ts';
import type { IndexReader, IndexTerm } from './index-reader.ts';
import type { Feature, Profile } from './profile.ts';

/** A term of a film with its part of the film's vector: 0..1, the squares of a field summing to 1. */
export type Component = IndexTerm & {
  readonly feature: Feature;
  readonly rare: number;
  readonly weight: number;
};

/** Weight of a posting by its payload, before rarity and norm. */
export const PAYLOAD_WEIGHTS: Readonly<Record<Field, Float64Array>> = {
  word: payloadWeights('word'),
  genre: payloadWeights('genre'),
  keyword: payloadWeights('keyword'),
  cast: payloadWeights('cast'),
  director: payloadWeights('director'),
};

/** The vector of a film: the terms that another film has too. */
export function vectorOf(index: IndexReader, profile: Profile, film: number): Component[] {
  const { id, inverseNorm } = index.columns();
  return fields.flatMap((field) =>
    profile[field].flatMap((feature): Component[] => {
      const term = index.find(field, feature.term);
      if (!term || term.films < 2) return [];
      const rare = RARITY_COUNTS[field] ? rarity(id.length, term.films) : 1;
      const norm = inverseNorm[field][film] ?? 0;
      return [{ ...term, feature, rare, weight: payloadWeight(field, feature.payload) * rare * norm }];
    }),
  );
}

export function payloadWeight(field: Field, payload: number): number {
  return PAYLOAD_WEIGHTS[field][payload] ?? 0;
}
