/** A Vega-Lite specification: plain JSON, so that whoever draws brings the library. */
type ChartSpec = Readonly<Record<string, unknown>>;
/** A chart for a width in pixels; its height follows. */
export type Chart = (width: number) => ChartSpec;
/** Draws a specification as an SVG document. */
export type DrawChart = (spec: ChartSpec) => Promise<string>;

/** Colours are the page's, so that one drawing serves light, dark and paper. */
export const COLOURS = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  mark: 'var(--mark)',
  accent: 'var(--accent)',
} as const;

export const FONT_SIZE = 12;

const CONFIG = {
  aria: false,
  background: null,
  font: 'inherit',
  view: { stroke: null },
  axis: {
    labelColor: COLOURS.ink,
    titleColor: COLOURS.muted,
    labelFontSize: FONT_SIZE,
    titleFontSize: FONT_SIZE,
    titleFontWeight: 'normal',
    labelFont: 'inherit',
    titleFont: 'inherit',
    gridColor: COLOURS.rule,
    domainColor: COLOURS.rule,
    tickColor: COLOURS.rule,
  },
  text: { color: COLOURS.ink, fontSize: FONT_SIZE, font: 'inherit' },
  bar: { color: COLOURS.mark },
  rule: { color: COLOURS.muted },
};

/** Room around the plot, in pixels. */
type Margins = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A specification whose drawing is just as wide as asked: the library cannot measure a font that it does not have. */
export function framed(
  width: number,
  height: number,
  padding: Margins,
  layer: readonly ChartSpec[],
): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: Math.max(40, Math.floor(width - padding.left - padding.right)),
    height,
    padding,
    autosize: 'none',
    config: CONFIG,
    layer,
  };
}

/** About how wide a text is, in pixels. */
export function textWidth(text: string, size = FONT_SIZE): number {
  return Math.ceil([...text].length * size * 0.58);
}

/** A text that is about so wide at most, its end cut. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  return `${[...text]
    .slice(0, Math.floor(width / textWidth('n')) - 1)
    .join('')
    .trimEnd()}…`;
}

/** The channel of a mark's colour, which is given with the data. */
export const PAINT = { field: 'colour', type: 'nominal', scale: null } as const;

/** A quantitative channel of counts, from 0, with a grid. */
export function counted(field: string): ChartSpec {
  return {
    field,
    type: 'quantitative',
    axis: { title: null, format: ',d', tickCount: 4, domain: false, ticks: false },
    scale: { nice: 4 },
  };
}

/** A channel whose values are pixels. */
export const PIXELS = { type: 'quantitative', scale: null, axis: null } as const;

/** Every tick, or every second or third, so that none touches the next. */
export function fitting(ticks: readonly Tick[], width: number): readonly Tick[] {
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label))) + 14;
  const every = Math.ceil((widest * ticks.length) / width);
  return ticks.filter((_, at) => at % every === 0);
}

/** A Vega expression that labels a tick by its value. */
export function labelled(ticks: readonly Tick[]): {
  readonly values: readonly number[];
  readonly labelExpr: string;
} {
  const texts = Object.fromEntries(ticks.map(({ at, label }) => [String(at), label]));
  return { values: ticks.map(({ at }) => at), labelExpr: `${JSON.stringify(texts)}[datum.value]` };
}

export type Tick = { readonly at: number; readonly label: string };
