import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from '../../src/message/chart.ts';
import { drawColumns } from './draw-columns.ts';
import { drawPoints } from './draw-points.ts';
import { drawRows } from './draw-rows.ts';
import { drawVersus } from './draw-versus.ts';
import { frame, type Panel } from './frame.ts';
import type { Look } from './look.ts';

/** A chart as a specification of vega-lite. All texts of the data stay data: none is part of an expression. */
export function chartSpec(chart: Chart, look: Look): TopLevelSpec {
  return frame(chart, panelOf(chart, look), look);
}

function panelOf(chart: Chart, look: Look): Panel {
  switch (chart.kind) {
    case 'columns':
      return drawColumns(chart, look);
    case 'rows':
      return drawRows(chart, look);
    case 'points':
      return drawPoints(chart, look);
    case 'versus':
      return drawVersus(chart, look);
  }
}
