/** An expression of a file; that it was evaluated is noted under `id`. */
export type Probe = {
  readonly id: number;
  readonly file: string;
  readonly start: number;
  readonly end: number;
};

/** The source with every probed expression noted as it is evaluated: `(globalThis.__passed?.add(7), expression)`. */
export function withProbes(source: string, probes: readonly Probe[]): string {
  const opened = [...probes].sort((a, b) => a.start - b.start || b.end - a.end);
  const insertions = opened.flatMap(({ id, start, end }, order) => [
    { at: start, isEnd: false, order, text: `(globalThis.__passed?.add(${id}), ` },
    { at: end, isEnd: true, order, text: ')' },
  ]);
  // At one place the inner ones end before the outer, and whatever ends there ends before another begins.
  insertions.sort(
    (a, b) =>
      a.at - b.at || Number(b.isEnd) - Number(a.isEnd) || (a.isEnd ? b.order - a.order : a.order - b.order),
  );
  let text = '';
  let from = 0;
  for (const insertion of insertions) {
    text += source.slice(from, insertion.at) + insertion.text;
    from = insertion.at;
  }
  return text + source.slice(from);
}
