import type { Chart } from '../../src/message/chart.ts';
import { chartSpec } from './chart-spec.ts';
import { drawSvg } from './draw-svg.ts';
import { darkLook, type Look } from './look.ts';

/** Draws a chart as SVG, 380 pixels wide, its texts in Noto Sans. */
export function chartSvg(chart: Chart, look: Look = darkLook): Promise<string> {
  return drawSvg(chartSpec(chart, look));
}
