import type { Features } from './linear.ts';

/** `comesTo` tells what a reading asks for: several that ask for the same are no doubt about it. */
type Scored = { readonly features: Features; readonly score: number; readonly comesTo: string };

/** Features of the best reading that say whether it can be trusted, beside its score and its lead. */
const OF_THE_BEST = [
  'unexplainedShare',
  'unexplained',
  'anyUnexplained',
  'explained',
  'story',
  'storyShare',
  'storyShort',
  'storyName',
  'leastP',
  'weakNames',
  'leftBest',
  'noPhrase',
  'noPhraseLeft',
  'generated',
  'generatedLeft',
  'filters',
  'byFilter',
  'byPhrase',
  'groups',
  'mended',
  'genreUnused',
  'dateUnused',
  'people',
  'repaired',
  'assumed',
  'told',
  'wholeName',
] as const;

/** Whether the best of some readings, ranked, is what was meant: what is looked at. */
export function acceptFeatures(all: readonly Scored[]): Features {
  const seen = new Set<string>();
  const ranked = all.filter(({ comesTo }) => !seen.has(comesTo) && seen.add(comesTo));
  const [best, next] = ranked;
  if (!best) return {};
  const sum = ranked.reduce((total, { score }) => total + Math.exp(score - best.score), 0);
  const features: Record<string, number> = {
    score: best.score / 10,
    first: 1 / sum,
    lead: Math.min(10, next ? best.score - next.score : 10),
  };
  for (const name of OF_THE_BEST) if (best.features[name]) features[name] = best.features[name] ?? 0;
  for (const name in best.features)
    if (/^(?:kind|act) \w+$/.test(name)) features[name] = best.features[name] ?? 0;
  return features;
}
