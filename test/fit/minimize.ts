/** A function of a vector, with its gradient. */
export type Objective = (at: Float64Array) => { readonly value: number; readonly gradient: Float64Array };

const MEMORY = 10;
const ENOUGH = 1e-6;

/** Minimises a smooth function from a place on by L-BFGS (Nocedal and Wright, algorithm 7.5) with backtracking; deterministic. */
export function minimize(objective: Objective, start: Float64Array, steps = 200): Float64Array {
  let at = start;
  let { value, gradient } = objective(at);
  const moves: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = descent(gradient, moves);
    let rate = moves.length === 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
    const slope = dot(gradient, direction);
    let next = objective(moved(at, direction, rate));
    while (next.value > value + 1e-4 * rate * slope && rate > 1e-10) {
      rate /= 2;
      next = objective(moved(at, direction, rate));
    }
    const to = moved(at, direction, rate);
    const s = minus(to, at);
    const y = minus(next.gradient, gradient);
    const curvature = dot(s, y);
    if (curvature > 1e-12) moves.push({ s, y, rho: 1 / curvature });
    if (moves.length > MEMORY) moves.shift();
    const gain = value - next.value;
    at = to;
    ({ value, gradient } = next);
    if (gain < ENOUGH * Math.max(1, Math.abs(value))) break;
  }
  return at;
}

function descent(
  gradient: Float64Array,
  moves: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of moves.toReversed()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    add(q, y, -alpha);
  }
  const last = moves.at(-1);
  if (last) scale(q, dot(last.s, last.y) / dot(last.y, last.y));
  moves.forEach(({ s, y, rho }, i) => {
    const beta = rho * dot(y, q);
    add(q, s, (alphas[moves.length - 1 - i] ?? 0) - beta);
  });
  scale(q, -1);
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (what[i] as number);
}

function scale(what: Float64Array, times: number): void {
  for (let i = 0; i < what.length; i++) what[i] = (what[i] as number) * times;
}

function moved(from: Float64Array, direction: Float64Array, rate: number): Float64Array {
  const to = from.slice();
  add(to, direction, rate);
  return to;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  const to = a.slice();
  add(to, b, -1);
  return to;
}
