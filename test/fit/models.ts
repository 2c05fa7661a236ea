import type { Features } from '../../src/nlu/rank/linear.ts';
import { minimize } from './minimize.ts';

/** Features as numbers by place, for speed. */
type Vector = { readonly at: Int32Array; readonly value: Float64Array };
type Columns = {
  readonly names: readonly string[];
  readonly scale: Float64Array;
  readonly of: (features: Features) => Vector;
};

export type Labelled = { readonly features: Features; readonly target: number; readonly weight: number };
export type Choice = {
  readonly candidates: readonly { readonly features: Features; readonly target: number }[];
  readonly weight: number;
};

const RARE = 4;

/** Columns of the features that occur; each is divided by its deviation, so that one L2 serves all. */
function columnsOf(all: readonly Features[], bias: boolean): Columns {
  const counts = new Map<string, number>();
  const squares = new Map<string, number>();
  for (const features of all)
    for (const [name, value] of Object.entries(features)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      squares.set(name, (squares.get(name) ?? 0) + value * value);
    }
  const names = [...counts]
    .filter(([, count]) => count >= RARE)
    .map(([name]) => name)
    .sort();
  if (bias) names.push('bias');
  const places = new Map(names.map((name, i) => [name, i]));
  const scale = Float64Array.from(names, (name) =>
    name === 'bias' ? 1 : Math.max(0.05, Math.sqrt((squares.get(name) ?? 1) / all.length)),
  );
  const of = (features: Features): Vector => {
    const entries = Object.entries(features).flatMap(([name, value]) => {
      const at = places.get(name);
      return at === undefined || value === 0 ? [] : [[at, value / (scale[at] as number)] as const];
    });
    const last = places.get('bias');
    if (bias && last !== undefined) entries.push([last, 1]);
    return {
      at: Int32Array.from(entries, ([at]) => at),
      value: Float64Array.from(entries, ([, value]) => value),
    };
  };
  return { names, scale, of };
}

function named({ names, scale }: Columns, weights: Float64Array): Features {
  const raw = names.map((name, i) => [name, (weights[i] as number) / (scale[i] as number)] as const);
  return Object.fromEntries(
    raw
      .map(([name, value]) => [name, Math.round(value * 1e3) / 1e3] as const)
      .filter(([, value]) => value !== 0),
  );
}

function score(weights: Float64Array, { at, value }: Vector): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (value[i] as number);
  return sum;
}

function push(gradient: Float64Array, { at, value }: Vector, times: number): void {
  for (let i = 0; i < at.length; i++) {
    const place = at[i] as number;
    gradient[place] = (gradient[place] as number) + times * (value[i] as number);
  }
}

export type Fit = {
  /** Fits the weights, of all features or of all but some; from known weights on, which takes less time. */
  (without?: (name: string) => boolean, from?: Features): Features;
  readonly features: readonly string[];
};

function fitOf(columns: Columns, l2: number, loss: (w: Float64Array, gradient: Float64Array) => number): Fit {
  const fit: (...given: Parameters<Fit>) => Features = (without = () => false, from = {}) => {
    const isOut = columns.names.map(without);
    const start = Float64Array.from(columns.names, (name, i) =>
      isOut[i] ? 0 : (from[name] ?? 0) * (columns.scale[i] as number),
    );
    const weights = minimize((w) => {
      const isFree = (i: number): boolean => columns.names[i] === 'bias';
      const gradient = w.map((one, i) => (isFree(i) ? 0 : l2 * one));
      let value = 0;
      for (let i = 0; i < w.length; i++) if (!isFree(i)) value += (l2 * (w[i] as number) ** 2) / 2;
      value += loss(w, gradient);
      isOut.forEach((is, i) => {
        if (is) gradient[i] = 0;
      });
      return { value, gradient };
    }, start);
    return named(columns, weights);
  };
  return Object.assign(fit, { features: columns.names });
}

/** Logistic regression: the weights by which the features tell the target (0 to 1). */
export function logisticOf(rows: readonly Labelled[], l2: number): Fit {
  const columns = columnsOf(
    rows.map(({ features }) => features),
    true,
  );
  const vectors = rows.map(({ features }) => columns.of(features));
  return fitOf(columns, l2, (w, gradient) => {
    let value = 0;
    rows.forEach(({ target, weight }, i) => {
      const vector = vectors[i] as Vector;
      const p = 1 / (1 + Math.exp(-score(w, vector)));
      value -=
        weight * (target * Math.log(Math.max(p, 1e-12)) + (1 - target) * Math.log(Math.max(1 - p, 1e-12)));
      push(gradient, vector, weight * (p - target));
    });
    return value;
  });
}

/** A softmax over the candidates of a sentence: the weights by which those that are right are likeliest. */
export function choicesOf(rows: readonly Choice[], l2: number): Fit {
  const usable = rows.filter(({ candidates }) => candidates.some(({ target }) => target > 0));
  const columns = columnsOf(
    usable.flatMap(({ candidates }) => candidates.map(({ features }) => features)),
    false,
  );
  const vectors = usable.map(({ candidates }) => candidates.map(({ features }) => columns.of(features)));
  return fitOf(columns, l2, (w, gradient) => {
    let value = 0;
    usable.forEach(({ candidates, weight }, r) => {
      const own = vectors[r] as Vector[];
      const scores = own.map((vector) => score(w, vector));
      const most = Math.max(...scores);
      const exps = scores.map((one) => Math.exp(one - most));
      const sum = exps.reduce((a, b) => a + b, 0);
      const right = exps.reduce((total, one, i) => total + one * (candidates[i]?.target ?? 0), 0);
      value -= weight * Math.log(Math.max(right / sum, 1e-12));
      own.forEach((vector, i) => {
        const p = (exps[i] as number) / sum;
        const q = ((exps[i] as number) * (candidates[i]?.target ?? 0)) / Math.max(right, 1e-300);
        push(gradient, vector, weight * (p - q));
      });
    });
    return value;
  });
}
