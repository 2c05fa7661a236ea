import type { Column, Message } from '../../../src/message/message.ts';
import { shortNames } from '../../../src/message/short-names.ts';
import { asText, type TextBlock, type WantedBars } from '../../../src/message/text-bars.ts';
import { numberedRows } from '../../shared/render/numbered-rows.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import { drawBlock } from './draw-block.ts';
import { escapeHtml, toHtml } from './rich-line.ts';

type Table = Extract<TextBlock, { type: 'table' }>;

/** What a rich message has its own form for, or that is never beside a table, stays with plain text. */
const PLAIN: ReadonlySet<TextBlock['type']> = new Set(['story', 'file']);

/**
 * A message as the HTML of a rich message, whose tables are tables; undefined where it has none. Blocks stand apart by
 * themselves there, and line breaks are tags.
 */
export function richHtml({ title, blocks }: Message, bars: WantedBars): string | undefined {
  const shown = asText(blocks, bars).filter(({ type }) => type !== 'links');
  const hasTable = shown.some(({ type }) => type === 'table');
  if (!hasTable || shown.some(({ type }) => PLAIN.has(type))) return undefined;
  return [`<h4>${safe(title)}</h4>`, ...shown.map(blockHtml)].join('');
}

const safe = (text: string): string => escapeHtml(plainLine(text));

function blockHtml(block: TextBlock): string {
  if (block.type === 'table') return tableHtml(block);
  const lines = drawBlock(block).map((line) => ({
    ...line,
    runs: line.runs.map((run) => ({ ...run, text: plainLine(run.text) })),
  }));
  if (lines.every(({ pre }) => pre)) return toHtml(lines);
  return `<p>${lines.map((line) => toHtml([line])).join('<br>')}</p>`;
}

/** Numbered rows are asked for by their number. */
function tableHtml(table: Table): string {
  const { columns } = table;
  const heads = headsOf(columns);
  const head = columns.map((column, i) => cell('th', column, heads[i] ?? ''));
  const body = numberedRows(table).map((row) => columns.map((column, i) => cell('td', column, row[i] ?? '')));
  const lines = [head, ...body].map((cells) => `<tr>${cells.join('')}</tr>`);
  return `<table bordered striped>${lines.join('')}</table>`;
}

/** Few columns have room for names of films. */
const FEW = 3;
const MOST_HEAD = 20;

function headsOf(columns: readonly Column[]): readonly string[] {
  return columns.length > FEW
    ? columns.map(({ label, short }) => short ?? label)
    : shortNames(
        columns.map(({ label }) => label),
        MOST_HEAD,
      );
}

function cell(tag: 'th' | 'td', { align }: Column, text: string): string {
  return `<${tag} align="${align}">${safe(text)}</${tag}>`;
}
