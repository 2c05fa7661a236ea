import { type Chart, COLOURS, fitting, framed, labelled, PAINT, type Tick } from './chart.ts';

/** So many films in one square; `isAbove`: on the better side of the line. Places are its middle. */
type Square = {
  readonly x: number;
  readonly y: number;
  readonly films: number;
  readonly isAbove: boolean;
};

type Density = {
  readonly squares: readonly Square[];
  /** The side of a square, in the axes' unit. */
  readonly side: number;
  readonly ticks: { readonly x: readonly Tick[]; readonly y: readonly Tick[] };
  readonly titles: { readonly x: string; readonly y: string; readonly line: string };
};

const PADDING = { left: 62, right: 6, top: 28, bottom: 42 };
/** The faintest square is still seen. */
const FAINTEST = 0.14;

/** Two figures against each other: the fuller a square, the stronger its colour. A line stands where both are the same. */
export function densityChart({ squares, side, ticks, titles }: Density): Chart {
  const values = drawn(squares, side);
  const domains = {
    x: [Math.min(...values.map(({ x }) => x)), Math.max(...values.map(({ x2 }) => x2))] as const,
    y: [Math.min(...values.map(({ y }) => y)), Math.max(...values.map(({ y2 }) => y2))] as const,
  };
  const top = { titleAngle: 0, titleAlign: 'left', titleX: 6 - PADDING.left, titleY: -14 };
  const y = channel('y', domains.y, { ...labelled(ticks.y), title: titles.y, ...top });
  return (width) => {
    const fit = labelled(fitting(ticks.x, width - PADDING.left));
    const x = channel('x', domains.x, { ...fit, title: titles.x });
    const opacity = { field: 'strength', type: 'quantitative', scale: null };
    return {
      ...framed(width, Math.round(width * 0.72), PADDING, [
        {
          mark: { type: 'rect' },
          encoding: { x, y, x2: { field: 'x2' }, y2: { field: 'y2' }, color: PAINT, opacity },
        },
        ...diagonal(domains, titles.line, x, y),
      ]),
      data: { values },
    };
  };
}

function drawn(squares: readonly Square[], side: number) {
  const most = Math.max(...squares.map(({ films }) => films));
  return squares.map(({ x, y, films, isAbove }) => ({
    ...{ x: x - side / 2, x2: x + side / 2, y: y - side / 2, y2: y + side / 2 },
    strength: FAINTEST + (1 - FAINTEST) * Math.sqrt(films / most),
    colour: isAbove ? COLOURS.mark : COLOURS.accent,
  }));
}

type Domain = readonly [from: number, to: number];

function channel(field: 'x' | 'y', domain: Domain, axis: object) {
  return {
    field,
    type: 'quantitative',
    scale: { domain, nice: false, zero: false },
    axis: { grid: true, tickSize: 0, labelPadding: 6, labelOverlap: false, ...axis },
  };
}

/** The line from where it enters the plot to where it leaves it; its name stands at its lower end. */
function diagonal(domains: { readonly x: Domain; readonly y: Domain }, label: string, x: object, y: object) {
  const from = Math.max(domains.x[0], domains.y[0]);
  const to = Math.min(domains.x[1], domains.y[1]);
  if (from >= to) return [];
  return [
    {
      data: { values: [from, to].map((end) => ({ x: end, y: end })) },
      mark: { type: 'line', color: COLOURS.ink, strokeDash: [4, 4], strokeWidth: 1.2 },
      encoding: { x, y },
    },
    {
      data: { values: [{ x: from, y: from, label }] },
      mark: { type: 'text', align: 'left', baseline: 'top', dx: 10, dy: 8 },
      encoding: { x, y, text: { field: 'label' } },
    },
  ];
}
