/** One number with its unit and the bar that it is held against, if there is one. */
export type Measure = {
  readonly value: number;
  readonly unit: Unit;
  readonly most?: number | undefined;
  readonly least?: number | undefined;
};
export type Unit = 'ms' | 's' | 'MiB' | 'MB' | '×' | 'share' | 'rows' | '/s';

/** A line of the report: what was measured, its numbers in the order of the section's head, and a remark. */
export type Figure = { readonly what: string; readonly measures: readonly Measure[]; readonly note?: string };
export type Section = { readonly title: string; readonly figures: readonly Figure[] };

export function isMissed({ value, most, least }: Measure): boolean {
  return (most !== undefined && value > most) || (least !== undefined && value < least);
}

/** `ok` or `MISSED`; nothing where there is no bar. */
export function verdict({ measures }: Figure): string {
  if (measures.some(isMissed)) return 'MISSED';
  return measures.some(({ most, least }) => most !== undefined || least !== undefined) ? 'ok' : '';
}

/** `0.12 / 0.50 ms`: the numbers of one line, each unit said once. */
export function shownFigure({ measures }: Figure): string {
  return joined(measures.map((measure) => [shown(measure.value, measure.unit), measure.unit]));
}

/** `≤ 0.5 / ≤ 3 ms`. */
export function shownBar({ measures }: Figure): string {
  const bars = measures.flatMap(({ most, least, unit }): [string, Unit][] => {
    if (most !== undefined) return [[`≤ ${plain(most)}`, unit]];
    return least === undefined ? [] : [[`≥ ${plain(least)}`, unit]];
  });
  return joined(bars);
}

function joined(parts: readonly (readonly [string, Unit])[]): string {
  return parts
    .map(([text, unit], index) => (parts[index + 1]?.[1] === unit ? text : `${text}${suffix(unit)}`))
    .join(' / ');
}

function suffix(unit: Unit): string {
  return unit === 'share' ? '' : unit === '×' ? '×' : ` ${unit}`;
}

function shown(value: number, unit: Unit): string {
  if (unit === 'rows') return value.toLocaleString('en');
  if (unit === '/s') return value.toFixed(0);
  if (unit === 'share') return value.toFixed(3);
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : unit === 'ms' && value < 1 ? 3 : 2;
  return value.toFixed(digits);
}

function plain(value: number): string {
  return String(Number(value.toFixed(2)));
}
