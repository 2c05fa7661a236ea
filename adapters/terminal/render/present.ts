import picocolors from 'picocolors';
import { asText, type TextBlock } from '../../../src/message/text-bars.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import { actionKeys, actionsOf } from '../receive/follow-ups.ts';
import { cleanBlock } from './clean-block.ts';
import type { Colors } from './colors.ts';
import { drawBars } from './draw-bars.ts';
import { drawFacts } from './draw-facts.ts';
import { drawList } from './draw-list.ts';
import { drawTable } from './draw-table.ts';
import type { Screen } from './screen.ts';
import type { Shown } from './shown.ts';
import { wrap } from './wrap.ts';

/** A reply as a terminal shows it: wrapped to its width, with colours where it has them, its follow-ups last. */
export function present(shown: Shown, screen: Screen): string {
  const colors = picocolors.createColors(screen.color);
  const { title } = shown.message;
  const blocks = asText(shown.message.blocks, 'all').map(cleanBlock);
  const heading = wrap(colors.bold(plainLine(title)), screen.columns);
  const body = blocks.flatMap((block, i) => [
    ...(needsSpace(block, blocks[i - 1]) ? [''] : []),
    ...drawBlock(block, screen, colors),
  ]);
  return [...heading, ...body, ...drawActions(shown, screen, colors)].join('\n');
}

/** Tables and bars stand apart from what is around them. */
function needsSpace(block: TextBlock, before: TextBlock | undefined): boolean {
  const isFigure = ({ type }: TextBlock) => type === 'table' || type === 'bars';
  return isFigure(block) || (before !== undefined && isFigure(before));
}

function drawBlock(block: TextBlock, screen: Screen, colors: Colors): readonly string[] {
  switch (block.type) {
    case 'line':
      return wrap(block.quiet ? colors.dim(block.text) : block.text, screen.columns);
    case 'story':
      return wrap(block.text, screen.columns);
    case 'facts':
      return drawFacts(block.facts, screen, colors);
    case 'table':
      return drawTable(block, screen, colors);
    case 'list':
      return drawList(block, screen, colors);
    case 'links':
      return block.links.flatMap(({ label, url }) => wrap(colors.dim(`${label}: ${url}`), screen.columns));
    case 'file':
      return block.content.split('\n');
    case 'bars':
      return drawBars(block.bars, screen, colors);
  }
}

/** "1 Parecidas · 2 Ficha · «No era eso»": each stays on one line where it fits; the last is a word to be typed. */
function drawActions(shown: Shown, { columns }: Screen, colors: Colors): readonly string[] {
  const { wrong } = shown;
  const next = actionsOf(shown);
  if (next.length === 0 && !wrong) return [];
  const keys = actionKeys(shown);
  const inOne = (label: string): string => plainLine(label).replaceAll(' ', '\u00a0');
  const parts = [
    ...next.map(({ label }, i) => `${colors.cyan(keys[i] ?? '')}\u00a0${inOne(label)}`),
    ...(wrong ? [colors.dim(`“${inOne(wrong.label)}”`)] : []),
  ];
  const lines = wrap(parts.join(colors.dim('\u00a0· ')), columns);
  return ['', ...lines.map((line) => line.replaceAll('\u00a0', ' '))];
}
