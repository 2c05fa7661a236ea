import { type Chart, COLOURS, FONT_SIZE, framed, PIXELS } from './chart.ts';

/** Small charts side by side, the longest bar of each as long as the others' longest. */
type WordBars = {
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
};

const ROW = 20;
const HEAD = 30;
const LEAST_WIDTH = 156;
const BETWEEN = 24;

/** Placed in pixels: one drawing holds them all. Words stand on their bars. */
export function wordBarsChart(groups: readonly WordBars[]): Chart {
  return (width) => {
    const { height, bars, titles } = placed(groups, width);
    const x = { field: 'x', ...PIXELS };
    const y = { field: 'y', ...PIXELS };
    const left = { type: 'text', align: 'left' };
    return framed(width, height, { left: 0, right: 0, top: 0, bottom: 0 }, [
      {
        data: { values: bars },
        mark: { type: 'rect', color: COLOURS.mark, opacity: 0.3, cornerRadius: 2 },
        encoding: { x, y, x2: { field: 'x2' }, y2: { field: 'y2' } },
      },
      {
        data: { values: bars },
        mark: { ...left, baseline: 'middle', dx: 6, dy: (ROW - 3) / 2 + 0.5 },
        encoding: { x, y, text: { field: 'label' } },
      },
      {
        data: { values: titles },
        mark: { ...left, baseline: 'top', dy: 8, fontSize: FONT_SIZE + 1, fontWeight: 'bold' },
        encoding: { x, y, text: { field: 'title' } },
      },
    ]);
  };
}

/** As many groups side by side as have room, row after row. */
function placed(groups: readonly WordBars[], width: number) {
  const across = Math.max(1, Math.floor((width + BETWEEN) / (LEAST_WIDTH + BETWEEN)));
  const cell = (width + BETWEEN) / across - BETWEEN;
  const tall = HEAD + ROW * Math.max(...groups.map(({ bars }) => bars.length)) + 14;
  const corners = groups.map((_, at) => ({
    x: (at % across) * (cell + BETWEEN),
    y: Math.floor(at / across) * tall,
  }));
  return {
    height: Math.ceil(groups.length / across) * tall,
    titles: groups.map(({ title }, at) => ({ title, ...corners[at] })),
    bars: groups.flatMap(({ bars }, at) => {
      const { x, y } = corners[at] as { x: number; y: number };
      const longest = Math.max(...bars.map(({ value }) => value));
      return bars.map(({ label, value }, row) => {
        const top = y + HEAD + row * ROW;
        return { label, x, x2: x + Math.max(2, (value / longest) * cell), y: top, y2: top + ROW - 3 };
      });
    }),
  };
}
