import type { Candidate } from './candidate.ts';

/** So many readings are looked at closely; the right one is hardly ever further down. */
const MOST_READINGS = 24;
const LEAST_PHRASES = 12;
/** A phrase of the other language this near says that the sentence may be of either. */
const AS_GOOD = 0.4;

/**
 * The likeliest readings of each request by a phrase, and those without one: as many as are looked at closely, and a few by a
 * phrase however many there are without.
 */
export function likeliest(
  readings: readonly Candidate[],
  others: readonly Candidate[],
): readonly Candidate[] {
  const without = new Map(others.map((candidate) => [keyOf(candidate), candidate]));
  const room = Math.max(LEAST_PHRASES, MOST_READINGS - without.size);
  const best = new Map<string, Candidate>();
  let lastScore = Number.POSITIVE_INFINITY;
  for (const candidate of [...readings].sort((a, b) => b.score - a.score)) {
    // What follows takes no place any more, and is as good as none of those that do.
    if (best.size >= room && candidate.score <= lastScore - AS_GOOD) break;
    const key = keyOf(candidate);
    const known = best.get(key);
    if (!known && best.size < room) {
      best.set(key, candidate);
      lastScore = candidate.score;
    }
    if (
      known &&
      known.template.locale !== candidate.template.locale &&
      candidate.score > known.score - AS_GOOD
    )
      best.set(key, { ...known, isEither: true });
  }
  return [...best.values(), ...without.values()];
}

function keyOf({ question, template, values, missing, refused }: Candidate): string {
  return JSON.stringify([question.kind, template.act, values, missing, refused]);
}
