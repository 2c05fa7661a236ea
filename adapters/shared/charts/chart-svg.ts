import type { Chart } from '../../../src/message/chart.ts';
import { chartSpec } from './chart-spec.ts';
import { drawSvg } from './draw-svg.ts';
import { darkLook, type Look } from './look.ts';

<<<<<<< HEAD
/** Draws a chart as SVG, 380 pixels wide, its texts in Noto Sans. */
export function chartSvg(chart: Chart, look: Look = darkLook): Promise<string> {
  return drawSvg(chartSpec(chart, look));
=======
/**
 * Draws a chart as SVG, 380 pixels wide, its texts in Noto Sans. Importing this loads vega (some 30 MiB and a quarter
 * of a second) and lets vega-lite change `Set.prototype`, on which discord.js fails: never do so in a process that
 * answers, but in its thread or in a command of its own.
 */
export async function chartSvg(chart: Chart, look: Look = darkLook): Promise<string> {
  const { spec } = compile(chartSpec(chart, look));
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logLevel: vega.Error });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
>>>>>>> c932720 (Charts are sent and tested on both platforms)
}
