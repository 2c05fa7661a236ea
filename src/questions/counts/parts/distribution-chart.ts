import type { TallyUnit } from '../../../catalog/films/film-count.ts';
import type { FilmFilter } from '../../../catalog/films/film-filter.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import type { Bar, Chart } from '../../../message/chart.ts';

/** What a count is shown among: the months, the years around it. */
export type Span = {
  readonly unit: TallyUnit | 'decade';
  /** The one asked for. */
  readonly marked?: number | undefined;
  /** Where it shows another period than the count has. */
  readonly within?: Pick<FilmFilter, 'from' | 'to'>;
};
/** Films by month (1–12), weekday (0 = Monday) or year. */
export type Spread = Span & { readonly films: ReadonlyMap<number, number> };

type Words = {
  readonly subtitle: (films: string, unit: string) => string;
  readonly units: Readonly<Record<Span['unit'], string>>;
  readonly decade: (first: number) => string;
  readonly marked: (name: string, films: string) => string;
  readonly ends: (most: string, least: string) => string;
};
const words: ByLocale<Words> = {
  es: {
    subtitle: (films, unit) => `Películas${films} por ${unit}`,
    units: { month: 'mes', weekday: 'día de la semana', year: 'año', decade: 'década' },
    decade: (first) => `${first}-${String(first + 9).slice(2)}`,
    marked: (name, films) => `${name}: ${films}. `,
    ends: (most, least) => `Donde más hay: ${most}; donde menos: ${least}.`,
  },
  en: {
    subtitle: (films, unit) => `Films${films} by ${unit}`,
    units: { month: 'month', weekday: 'weekday', year: 'year', decade: 'decade' },
    decade: (first) => `${first}s`,
    marked: (name, films) => `${name}: ${films}. `,
    ends: (most, least) => `The most: ${most}; the fewest: ${least}.`,
  },
};

/** How the films of a count are spread, the one asked for marked; undefined where there is nothing to compare it with. */
export function distributionChart(
  title: string,
  spread: Spread,
  films: string,
  format: Formatter,
): Chart | undefined {
  const w = words[format.locale];
  const bars = barsOf(spread, format);
  if (bars.length < 2) return undefined;
  const subtitle = w.subtitle(films, w.units[spread.unit]);
  const inTime = spread.unit === 'year' || spread.unit === 'decade';
  return {
    kind: inTime ? 'columns' : 'rows',
    unit: 'count',
    title,
    subtitle,
    bars,
    alt: `${subtitle}. ${finding(bars, w)}`,
  };
}

function finding(bars: readonly Bar[], w: Words): string {
  const named = ({ label, shown }: Bar): string => `${label} (${shown})`;
  const sorted = [...bars].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [most, least] = [sorted[0], sorted.at(-1)];
  const marked = bars.find((bar) => bar.marked);
  const highlight = marked ? w.marked(marked.label, marked.shown) : '';
  return most && least ? `${highlight}${w.ends(named(most), named(least))}` : highlight;
}

function barsOf({ unit, marked, films }: Spread, format: Formatter): readonly Bar[] {
  const label = (value: number): string => {
    if (unit === 'month') return format.month(value);
    if (unit === 'weekday') return format.weekday(value);
    return unit === 'decade' ? words[format.locale].decade(value) : String(value);
  };
  return valuesOf(unit, films).map(([value, count]) => ({
    label: label(value),
    value: count,
    shown: format.number(count),
    ...(value === marked ? { marked: true } : {}),
  }));
}

/** What has no film is among the others: it would be missed. */
function valuesOf(unit: Span['unit'], films: Spread['films']): readonly (readonly [number, number])[] {
  if (unit === 'month') return span(1, 12).map((month) => [month, films.get(month) ?? 0]);
  if (unit === 'weekday') return span(0, 6).map((day) => [day, films.get(day) ?? 0]);
  const step = unit === 'decade' ? 10 : 1;
  const counts = new Map<number, number>();
  for (const [year, count] of films) {
    const at = year - (year % step);
    counts.set(at, (counts.get(at) ?? 0) + count);
  }
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()) / step, Math.max(...counts.keys()) / step];
  return span(first, last).map((at) => [at * step, counts.get(at * step) ?? 0]);
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
