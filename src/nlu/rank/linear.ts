/** Numbers by name: what a model looks at, or how much each counts. */
export type Features = Readonly<Record<string, number>>;

/** The sum of features times weights; a feature without a weight counts nothing. */
export function weighted(features: Features, weights: Features): number {
  let sum = weights['bias'] ?? 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

export function logistic(log: number): number {
  return 1 / (1 + Math.exp(-log));
}

/** The logarithm of the odds, the other way round. */
export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}
