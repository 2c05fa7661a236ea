import type { Axis, Point, PointChart, Reference } from '../../../src/message/chart.ts';
import { type Domain, scaled } from './axes.ts';
import { type Label, type Layer, type Panel, texts } from './frame.ts';
import { legible } from './legible.ts';
import { type Look, MARGIN, SIZE, WIDTH } from './look.ts';
import { pixelOf } from './pixel-of.ts';
import { placeLabels } from './place-labels.ts';
import { cutToWidth } from './text-width.ts';

const HEIGHT = 250;
const LEFT = MARGIN + 50;
/** Under the panel: the ticks' numbers, then the axis' name. */
const BOTTOM = MARGIN + 40;
/** Over the panel: the name of the y axis. */
const TOP = 24;
const INNER = WIDTH - LEFT - MARGIN;
const RADIUS = { plain: 5, numbered: 9 } as const;
const WIDEST_NAME = 150;

type Spots = readonly (Point & { readonly px: number; readonly py: number })[];

/** Things by two amounts; names stand beside them where there is room. */
export function drawPoints(chart: PointChart, look: Look): Panel {
  const { x, y, points, joined = false, reference } = chart;
  const domains = domainsOf(chart);
  const spots: Spots = points.map((point) => ({
    ...point,
    px: pixelOf(point.x, domains.x, [0, INNER], x.scale),
    py: pixelOf(point.y, domains.y, [HEIGHT, 0], y.scale),
  }));
  const numbered = points.some(({ number }) => number !== undefined);
  const radius = numbered ? RADIUS.numbered : RADIUS.plain;
  return {
    height: HEIGHT,
    left: LEFT,
    right: MARGIN,
    bottom: BOTTOM,
    top: TOP,
    layers: [
      dotLayer(chart, domains, radius, look),
      ...(reference ? [referenceLayer(reference, domains, look)] : []),
      ...(joined ? [lineLayer(points, look)] : []),
      texts([
        ...axisNames(chart, look),
        ...(reference ? referenceName(reference, domains, chart, look) : []),
        ...(numbered ? numbersOf(spots, look) : namesOf(spots, radius, look)),
      ]),
    ],
  };
}

type Domains = { readonly x: Domain; readonly y: Domain };

function domainsOf({ x, y, points, reference }: PointChart): Domains {
  const level = typeof reference?.y === 'number' ? [reference.y] : [];
  return {
    x: domainOf(
      points.map((point) => point.x),
      x,
    ),
    y: domainOf([...points.map((point) => point.y), ...level], y),
  };
}

/** From the least to the most, with room at both ends. */
function domainOf(values: readonly number[], { scale, unit }: Axis): Domain {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (scale === 'log') return [least / 1.6, most * 1.6];
  const room = (most - least || (unit === 'year' ? 2 : Math.abs(most) || 1)) * 0.08;
  return [least - room, most + room];
}

function dotLayer({ x, y, points }: PointChart, domains: Domains, radius: number, look: Look): Layer {
  return {
    data: { values: points.map((point) => ({ x: point.x, y: point.y })) },
    mark: {
      ...{ type: 'circle', size: Math.PI * radius ** 2, opacity: 1 },
      ...{ color: look.plain, stroke: look.ground, strokeWidth: 1.5 },
    },
    encoding: { x: scaled('x', x, domains.x, look), y: scaled('y', y, domains.y, look) },
  };
}

function referenceLayer({ y }: Reference, domains: Domains, look: Look): Layer {
  const values = endsOf(y, domains).map(([px, py]) => ({ x: px, y: py }));
  return {
    data: { values },
    mark: { type: 'line', color: look.quiet, strokeDash: [4, 4], strokeWidth: 1.5 },
    encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
  };
}

/** Where the reference enters and leaves the panel, in the axes' units; empty where it does not cross it. */
function endsOf(y: Reference['y'], { x: across, y: up }: Domains): readonly (readonly [number, number])[] {
  if (y !== 'x') {
    return [
      [across[0], y],
      [across[1], y],
    ];
  }
  const [from, to] = [Math.max(across[0], up[0]), Math.min(across[1], up[1])];
  if (from >= to) return [];
  return [
    [from, from],
    [to, to],
  ];
}

function lineLayer(points: readonly Point[], look: Look): Layer {
  return {
    data: { values: points.map(({ x, y }) => ({ x, y })) },
    mark: { type: 'line', color: look.plain, strokeWidth: 1.5, opacity: 0.6 },
    encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
  };
}

function axisNames({ x, y }: PointChart, look: Look): readonly Label[] {
  const style = { color: look.text, size: SIZE.small };
  return [
    { text: legible(y.label, ''), x: MARGIN - LEFT, y: -TOP / 2, ...style },
    { text: legible(x.label, ''), x: INNER, y: HEIGHT + 34, align: 'right', ...style },
  ];
}

/** At the end of the line, on the side of it where there is room. */
function referenceName(
  { y, label }: Reference,
  domains: Domains,
  chart: PointChart,
  look: Look,
): readonly Label[] {
  const end = endsOf(y, domains).at(-1);
  if (!end) return [];
  const py = pixelOf(end[1], domains.y, [HEIGHT, 0], chart.y.scale);
  const px = pixelOf(end[0], domains.x, [0, INNER], chart.x.scale);
  return [
    { text: legible(label, ''), x: px, y: py + 12, align: 'right', size: SIZE.small, color: look.quiet },
  ];
}

function numbersOf(spots: Spots, look: Look): readonly Label[] {
  return spots.map(({ px, py, number }) => ({
    ...{ text: String(number ?? ''), x: px, y: py, align: 'center' },
    ...{ size: SIZE.small, bold: true, color: look.ground },
  }));
}

function namesOf(spots: Spots, radius: number, look: Look): readonly Label[] {
  const dots = spots.map(({ px, py }) => ({ x: px, y: py }));
  const wanted = spots.flatMap(({ px, py, label, named }) => {
    const text = named ? cutToWidth(legible(label, ''), WIDEST_NAME, SIZE.small) : '';
    return text === '' ? [] : [{ x: px, y: py, text }];
  });
  const placed = placeLabels(wanted, dots, radius, [INNER, HEIGHT]);
  return placed.map((label) => ({ ...label, size: SIZE.small, color: look.text }));
}
