import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from '../../src/message/chart.ts';
import { legible } from './legible.ts';
import { FONT, type Look, MARGIN, SIZE, WIDTH } from './look.ts';
import { wrapToWidth } from './text-width.ts';

type Layered = Extract<TopLevelSpec, { readonly layer: unknown }>;
export type Layer = Layered['layer'][number];
/** How one of a layer's two positions is encoded. */
export type Position = Required<NonNullable<Extract<Layer, { readonly mark: unknown }>['encoding']>>[
  | 'x'
  | 'y'];

/** What a kind of chart draws, and how much room it takes around it. */
export type Panel = {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top?: number;
  readonly layers: readonly Layer[];
};

/** A text at a place of the panel, in pixels; it may lie outside, in the margins. */
export type Label = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
};

/** All texts of a chart in one layer; they are data and never part of an expression. */
export function texts(
  labels: readonly Label[],
  halo?: { readonly color: string; readonly width: number },
): Layer {
  const values = labels.map(({ size = SIZE.text, bold = false, align = 'left', ...label }) => ({
    ...label,
    size,
    align,
    weight: bold ? 'bold' : 'normal',
  }));
  return {
    data: { values },
    mark: {
      type: 'text',
      baseline: 'middle',
      font: FONT,
      align: { expr: 'datum.align' },
      fontWeight: { expr: 'datum.weight' },
      fontSize: { expr: 'datum.size' },
      ...(halo ? { stroke: halo.color, strokeWidth: halo.width, strokeJoin: 'round' } : {}),
    },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null },
      y: { field: 'y', type: 'quantitative', scale: null },
      text: { field: 'text' },
      color: { field: 'color', type: 'nominal', scale: null },
    },
  };
}

/** Texts with the ground around them, so that they are read over whatever lies there. */
export function textsOver(labels: readonly Label[], { ground }: Look): readonly Layer[] {
  const around = labels.map((label) => ({ ...label, color: ground }));
  return [texts(around, { color: ground, width: 4 }), texts(labels)];
}

const LINE = { title: 22, subtitle: 18 } as const;
const UNDER_HEADING = 12;

/** The panel under the chart's title and subtitle, on the look's ground. */
export function frame({ title, subtitle }: Chart, panel: Panel, look: Look): Layered {
  const width = WIDTH - 2 * MARGIN;
  const titles = wrapToWidth(legible(title, ''), width, SIZE.title, { bold: true });
  const subtitles = wrapToWidth(legible(subtitle, ''), width, SIZE.small);
  const top =
    MARGIN + titles.length * LINE.title + subtitles.length * LINE.subtitle + UNDER_HEADING + (panel.top ?? 0);
  const x = MARGIN - panel.left;
  const heading = [
    ...titles.map(
      (text, i): Label => ({
        text,
        x,
        y: MARGIN + LINE.title * (i + 0.5) - top,
        color: look.text,
        size: SIZE.title,
        bold: true,
      }),
    ),
    ...subtitles.map(
      (text, i): Label => ({
        text,
        x,
        y: MARGIN + LINE.title * titles.length + LINE.subtitle * (i + 0.5) - top,
        color: look.quiet,
        size: SIZE.small,
      }),
    ),
  ];
  return {
    width: WIDTH - panel.left - panel.right,
    height: panel.height,
    padding: { left: panel.left, right: panel.right, top, bottom: panel.bottom },
    autosize: 'none',
    background: look.ground,
    layer: [...panel.layers, texts(heading)],
    config: { view: { stroke: null }, font: FONT },
  };
}
