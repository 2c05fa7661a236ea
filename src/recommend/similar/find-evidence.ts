import type { Catalog } from '../../catalog/catalog.ts';
import { numberOf } from '../../catalog/films/read-columns.ts';
import type { Field } from '../../catalog/schema/text-index.ts';
import type { IndexReader } from '../index/index-reader.ts';
import type { Feature, Profile } from '../index/profile.ts';
import { payloadWeight } from '../index/vector.ts';
import { qualityLikeness, votesLikeness, WEIGHTS, yearLikeness } from '../recipe.ts';
import type { Evidence, FindEvidence } from './evidence.ts';
import { languageWorth } from './figures.ts';
import { keywordsTold } from './plot-words.ts';
import { isSpecific } from './reasons.ts';
import { sharedTermReader } from './shared-term.ts';
import { themeLikeness } from './theme.ts';

export function evidenceFinder(catalog: Catalog, index: IndexReader): FindEvidence {
  const sharedTerm = sharedTermReader(catalog, index);
  const toldKeywords = keywordsTold(catalog, index);
  return (asked, offered) => {
    const { film, vector } = asked;
    const { film: otherFilm, profile } = offered;
    const columns = index.columns();
    const [a, b] = [numberOf(columns.id, film), numberOf(columns.id, otherFilm)];
    if (a < 0 || b < 0) return [];
    const features = featuresByTerm(profile);
    const shared = vector.flatMap((component): Evidence[] => {
      const { field } = component;
      const feature = features[field].get(component.term);
      if (!feature) return [];
      const weight =
        payloadWeight(field, feature.payload) * component.rare * (columns.inverseNorm[field][b] ?? 0);
      return [sharedTerm(component, feature, WEIGHTS[field] * component.weight * weight)];
    });
    const fromTexts = shared.some(isSpecific) ? [] : toldKeywords(asked, offered);
    return [...shared, ...fromTexts, ...sharedFigures(index, a, b, profile.language)].sort(
      (x, y) => y.value - x.value,
    );
  };
}

function sharedFigures(index: IndexReader, a: number, b: number, code: string | null): Evidence[] {
  const columns = index.columns();
  const { year, language, quality } = columns;
  const years = [year[a] ?? 0, year[b] ?? 0] as const;
  const means = [quality[a] ?? 0, quality[b] ?? 0] as const;
  const votes = [columns.votes[a] ?? 0, columns.votes[b] ?? 0] as const;
  const figures: Evidence[] = [
    { kind: 'year', years, value: WEIGHTS.year * yearLikeness(...years) },
    { kind: 'quality', votes: means, value: WEIGHTS.quality * qualityLikeness(...means) },
    { kind: 'votes', votes, value: WEIGHTS.votes * votesLikeness(...votes) },
    { kind: 'theme', value: WEIGHTS.theme * themeLikeness(columns, a)(b) },
  ];
  if (code !== null && language[a] === language[b]) {
    figures.push({ kind: 'language', code, value: languageWorth(index, language[a] ?? 0) });
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
