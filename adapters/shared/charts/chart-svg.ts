import * as vega from 'vega';
import { compile } from 'vega-lite';
import type { Chart } from '../../../src/message/chart.ts';
import { chartSpec } from './chart-spec.ts';
import { darkLook, type Look } from './look.ts';

/**
 * Draws a chart as SVG, 380 pixels wide, its texts in Noto Sans. Importing this loads vega (some 30 MiB and a quarter
 * of a second): never do so in a process that answers, but in its worker or in a command of its own.
 */
export async function chartSvg(chart: Chart, look: Look = darkLook): Promise<string> {
  const { spec } = compile(chartSpec(chart, look));
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logLevel: vega.Error });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
