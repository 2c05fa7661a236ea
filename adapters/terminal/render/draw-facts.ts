import type { Fact } from '../../../src/message/message.ts';
import { pad, widest } from '../../shared/render/columns.ts';
import type { Colors } from './colors.ts';
import type { Screen } from './screen.ts';
import { hang, wrap } from './wrap.ts';

const GAP = 2;

/** Values in a column of their own, or after their labels where these would take half of the line. */
export function drawFacts(facts: readonly Fact[], { columns }: Screen, colors: Colors): readonly string[] {
  const width = widest(facts.map(({ label }) => label)) + GAP;
  return facts.flatMap(({ label, value }) =>
    width > columns / 2
      ? wrap(`${colors.dim(`${label}:`)} ${value}`, columns)
      : hang(colors.dim(pad(label, width)), value, columns),
  );
}
