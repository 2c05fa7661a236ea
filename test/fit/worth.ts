import { type Features, logistic, weighted } from '../../src/nlu/rank/linear.ts';
import type { Example } from './collect.ts';
import { acceptRows, choiceOf, entityRows, type Judged, L2, rankerOf, ranking } from './fit.ts';
import { type Choice, type Fit, type Labelled, logisticOf } from './models.ts';

/** What a feature does: its weight, and what becomes worse on rows that were not fitted to where it is left out. */
type Worth = {
  /** Those of one line of code are one: "kind top" and "kind pick" are "kind …". */
  readonly feature: string;
  /** Its weight; of several the least and the greatest. */
  readonly weights: readonly [number, number];
  /** How much the loss of a row rises without it, in thousandths of all. */
  readonly loss: number;
  /** How many rows more are right and wrong without it; of models that rank nothing, undefined. */
  readonly right?: number;
  readonly wrong?: number;
};

const FAMILY =
  /^(kind|wish|taste|films|asks|counts|inquires|plural|singular|introduced|unused|told|comes to) .+$/;

/** The feature that a column belongs to. */
export function familyOf(name: string): string {
  const act = /^act [^ ]+(?<what>(?: .+)?)$/.exec(name);
  if (act) return `act …${act.groups?.['what'] ?? ''}`;
  return name.replace(FAMILY, '$1 …');
}

type Measure = { readonly loss: number; readonly right?: number; readonly wrong?: number };
/** A half that is fitted to, and how well weights do on the other. */
type Half = { readonly fit: Fit; readonly measure: (weights: Features) => Measure };

/** Leaves each feature of a model out in turn and fits anew, on either half, measured on the other. */
export function worthOf(halves: readonly Half[]): readonly Worth[] {
  const fitted = halves.map(({ fit, measure }) => {
    const weights = fit();
    return { fit, measure, weights, whole: measure(weights) };
  });
  const names = [...new Set(halves.flatMap(({ fit }) => fit.features))];
  const loss = sum(fitted.map(({ whole }) => whole.loss));
  const families = [...new Set(names.map(familyOf))].filter((family) => family !== 'bias');
  const worths = families.map((feature): Worth => {
    const without = fitted.map(({ fit, measure, weights }) =>
      measure(fit((name) => familyOf(name) === feature, weights)),
    );
    const own = names
      .filter((name) => familyOf(name) === feature)
      .flatMap((name) => fitted.map(({ weights }) => weights[name] ?? 0));
    const more = (of: 'right' | 'wrong'): object =>
      fitted[0]?.whole[of] === undefined
        ? {}
        : { [of]: sum(without.map((one) => one[of] ?? 0)) - sum(fitted.map(({ whole }) => whole[of] ?? 0)) };
    return {
      feature,
      weights: [Math.min(...own), Math.max(...own)],
      loss: (1000 * (sum(without.map((one) => one.loss)) - loss)) / loss,
      ...more('right'),
      ...more('wrong'),
    };
  });
  return worths.sort((a, b) => b.loss - a.loss);
}

/** The table of a model, what is worth most first. */
export function worthTable(model: string, worths: readonly Worth[]): string {
  const rows = worths.map(({ feature, weights: [least, most], loss, right, wrong }) => [
    feature,
    least === most ? least.toFixed(2) : `${least.toFixed(2)} to ${most.toFixed(2)}`,
    signed(loss, 2),
    right === undefined ? '' : signed(right, 0),
    wrong === undefined ? '' : signed(wrong, 0),
  ]);
  const heads = [model, 'weight', 'loss without it ‰', 'right', 'wrong'];
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  return [heads, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The tables of all models. */
export function worthReport(examples: readonly Example[]): string {
  const of = (half: 0 | 1): readonly Example[] => examples.filter((one) => one.half === half);
  const entities = (kind: string): string =>
    worthTable(
      kind,
      worthOf(
        bothWays(
          (half) => entityRows(of(half), kind),
          (rows) => logisticOf(rows, L2.entity),
          logLoss,
        ),
      ),
    );
  const rankers = ([0, 1] as const).map((half) => rankerOf(of(half)));
  const judged = ([0, 1] as const).map((half): readonly Judged[] => {
    const weights = rankers[1 - half]?.() ?? {};
    return of(half).map((example) => ({ example, ranking: ranking(example, weights) }));
  });
  const ranker = ([0, 1] as const).map((half): Half => {
    const others = of(half === 0 ? 1 : 0);
    return { fit: rankers[half] as Fit, measure: (weights) => choiceLoss(others, weights) };
  });
  const accept = bothWays(
    (half) => acceptRows(judged[half] ?? []),
    (rows) => logisticOf(rows, L2.accept),
    logLoss,
  );
  return [
    entities('film'),
    entities('person'),
    worthTable('reading', worthOf(ranker)),
    worthTable('acceptance', worthOf(accept)),
  ].join('\n\n');
}

function bothWays<T>(
  rowsOf: (half: 0 | 1) => readonly T[],
  fitOf: (rows: readonly T[]) => Fit,
  measure: (rows: readonly T[], weights: Features) => Measure,
): readonly Half[] {
  const rows = [rowsOf(0), rowsOf(1)] as const;
  return ([0, 1] as const).map((half) => ({
    fit: fitOf(rows[half]),
    measure: (weights) => measure(rows[half === 0 ? 1 : 0], weights),
  }));
}

function logLoss(rows: readonly Labelled[], weights: Features): Measure {
  const losses = rows.map(({ features, target, weight }) => {
    const p = logistic(weighted(features, weights));
    return (
      -weight * (target * Math.log(Math.max(p, 1e-12)) + (1 - target) * Math.log(Math.max(1 - p, 1e-12)))
    );
  });
  return { loss: sum(losses) };
}

function choiceLoss(examples: readonly Example[], weights: Features): Measure {
  let [loss, right, wrong] = [0, 0, 0];
  for (const example of examples) {
    const ranked = ranking(example, weights);
    const best = ranked[0]?.candidate.verdict;
    if (best === 'right') right++;
    if (best === 'wrong') wrong++;
    loss += lossOf(
      choiceOf(example),
      ranked.map(({ candidate, p }) => p * (candidate.value ?? 0)),
    );
  }
  return { loss, right, wrong };
}

/** Of a sentence for which nothing is right no ranking is better than another. */
function lossOf({ candidates, weight }: Choice, right: readonly number[]): number {
  return candidates.some(({ target }) => target > 0) ? -weight * Math.log(Math.max(sum(right), 1e-12)) : 0;
}

function signed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return value > 0 && !/^0(?:\.0+)?$/.test(text) ? `+${text}` : text.replace(/^-(0(?:\.0+)?)$/, '$1');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0);
}
