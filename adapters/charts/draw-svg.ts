import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A specification of vega-lite, typed where it is made here, plain JSON where a lower floor makes it. */
type Specification = TopLevelSpec | Readonly<Record<string, unknown>>;

/**
 * Draws a specification as SVG. Importing this loads vega (some 30 MiB and a quarter of a second) and lets vega-lite
 * change `Set.prototype`, on which discord.js fails: never do so in a process that answers, but in its thread or in a
 * command of its own.
 */
export async function drawSvg(specification: Specification): Promise<string> {
  const { spec } = compile(specification as TopLevelSpec);
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logLevel: vega.Error });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
