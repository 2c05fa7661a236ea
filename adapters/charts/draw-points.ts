import type { Axis, Point, PointChart, Reference } from '../../src/message/chart.ts';
import { type Domain, scaled } from './axes.ts';
import { type Label, type Layer, type Panel, texts, textsOver } from './frame.ts';
import { legible } from './legible.ts';
import { type Look, MARGIN, SIZE, WIDTH } from './look.ts';
import { pixelOf } from './pixel-of.ts';
import { placeLabels, type Spot, type Wanted } from './place-labels.ts';
import { cutTitle } from './text-width.ts';

const HEIGHT = 250;
const LEFT = MARGIN + 50;
/** Under the panel: the ticks' numbers, then the axis' name. */
const BOTTOM = MARGIN + 40;
/** Over the panel: the name of the y axis. */
const TOP = 24;
const INNER = WIDTH - LEFT - MARGIN;
const RADIUS = 5;
const WIDEST_NAME = 170;

/** Things by two amounts; names stand beside them where there is room. */
export function drawPoints(chart: PointChart, look: Look): Panel {
  const { reference } = chart;
  const domains = domainsOf(chart);
  return {
    height: HEIGHT,
    left: LEFT,
    right: MARGIN,
    bottom: BOTTOM,
    top: TOP,
    layers: [
      ...(reference ? [line(endsOf(reference, domains), { color: look.quiet, strokeDash: [4, 4] })] : []),
      dotLayer(chart, domains, look),
      texts(axisNames(chart, look)),
      ...textsOver(labelsOf(chart, domains, look), look),
    ],
  };
}

type Domains = { readonly x: Domain; readonly y: Domain };

function domainsOf({ x, y, points, reference }: PointChart): Domains {
  const level = typeof reference?.y === 'number' ? [reference.y] : [];
  const across = points.map((point) => point.x);
  const up = points.map((point) => point.y);
  return { x: domainOf(across, x), y: domainOf([...up, ...level], y) };
}

/** From the least to the most, with room at both ends. */
function domainOf(values: readonly number[], { scale, unit }: Axis): Domain {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (scale === 'log') return [least / 1.6, most * 1.6];
  const room = (most - least || (unit === 'year' ? 2 : Math.abs(most) || 1)) * 0.08;
  return [least - room, most + room];
}

function dotLayer({ x, y, points }: PointChart, domains: Domains, look: Look): Layer {
  return {
    data: { values: placesOf(points) },
    mark: {
      type: 'circle',
      size: Math.PI * RADIUS ** 2,
      opacity: 1,
      color: look.plain,
      stroke: look.ground,
      strokeWidth: 1.5,
    },
    encoding: { x: scaled('x', x, domains.x, look), y: scaled('y', y, domains.y, look) },
  };
}

type Stroke = { readonly color: string; readonly strokeDash: number[] };

/** A line to the scales of the dots. */
function line(places: readonly Spot[], stroke: Stroke): Layer {
  return {
    data: { values: placesOf(places) },
    mark: { type: 'line', strokeWidth: 1.5, ...stroke },
    encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
  };
}

const placesOf = (places: readonly Spot[]) => places.map(({ x, y }) => ({ x, y }));

/** Where the reference enters and leaves the panel, in the axes' units; empty where it does not cross it. */
function endsOf({ y }: Reference, { x: across, y: up }: Domains): readonly Spot[] {
  if (y !== 'x') return across.map((x) => ({ x, y }));
  const [from, to] = [Math.max(across[0], up[0]), Math.min(across[1], up[1])];
  return from < to ? [from, to].map((at) => ({ x: at, y: at })) : [];
}

function axisNames({ x, y }: PointChart, look: Look): readonly Label[] {
  const style = { color: look.text, size: SIZE.small };
  return [
    { text: legible(y.label, ''), x: MARGIN - LEFT, y: -TOP / 2, ...style },
    { text: legible(x.label, ''), x: INNER, y: HEIGHT + 34, align: 'right', ...style },
  ];
}

/** What stands beside the dots, and the reference's name somewhere along it. */
function labelsOf(chart: PointChart, domains: Domains, look: Look): readonly Label[] {
  const { x, y, points, reference } = chart;
  const pixels = (spot: Spot): Spot => ({
    x: pixelOf(spot.x, domains.x, [0, INNER], x.scale),
    y: pixelOf(spot.y, domains.y, [HEIGHT, 0], y.scale),
  });
  const along = reference ? alongOf(endsOf(reference, domains).map(pixels)) : [];
  const wanted = [
    ...points.flatMap((point) => besideOf(point, pixels(point), look)),
    ...(reference ? [{ text: legible(reference.label, ''), color: look.quiet, spots: along }] : []),
  ];
  return placeLabels(wanted, points.map(pixels), RADIUS, [INNER, HEIGHT]);
}

function besideOf({ label, named }: Point, spot: Spot, look: Look): readonly Wanted[] {
  const style = { color: look.text, spots: [spot] };
  const text = named ? cutTitle(legible(label, ''), WIDEST_NAME, SIZE.small) : '';
  return text === '' ? [] : [{ text, ...style }];
}

const STEPS = 12;

/** Places along a line, from its end to its start. */
function alongOf([start, end]: readonly Spot[]): readonly Spot[] {
  if (!start || !end) return [];
  return Array.from({ length: STEPS }, (_, i) => {
    const share = 1 - (i + 0.5) / STEPS;
    return { x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y) };
  });
}
