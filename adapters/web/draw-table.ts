import type { FilmRef } from '../../src/domain/film.ts';
import type { Block, Column } from '../../src/message/message.ts';
import { packRequest } from '../../src/service/request-codec/pack-request.ts';
import { type Html, html } from './html.ts';

export type Cell = { readonly text: string; readonly detail?: string };

/** A row that is a film, by its number in the reply. */
type Named = { readonly film: FilmRef; readonly number: number };

/** A date, an amount: broken into two lines it is hard to read. */
const LONGEST_UNBROKEN = 12;

/** A table that scrolls within itself where it is wider than the screen; rows that are films open them. */
export function drawTable(
  { columns, rows }: Extract<Block, { type: 'table' }>,
  nextFilm: (() => FilmRef | undefined) | undefined,
  label: string,
): Html {
  const head = columns.map(
    (column) => html`<th scope="col"${alignment(column, column.label)}>${column.label}</th>`,
  );
  const body = rows.map((row, i) => {
    const film = nextFilm?.();
    const named = film && { film, number: i + 1 };
    return html`<tr>${row.map((text, at) => drawCell(text, at, columns[at], named))}</tr>
`;
  });
  return html`<div class="table" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function drawCell(text: string, at: number, column: Column | undefined, named: Named | undefined): Html {
  if (at > 0) return html`<td dir="auto"${alignment(column, text)}>${text}</td>`;
  const packed = named && packRequest({ kind: 'film', film: named.film.id });
  if (packed === undefined) return html`<th scope="row" dir="auto">${text}</th>`;
  return html`<th scope="row" dir="auto"><span class="number">${named?.number}.</span><button class="entry" form="ask" formnovalidate name="press" value="${packed}">${text}</button></th>`;
}

function alignment(column: Column | undefined, text: string): Html {
  if (column?.align === 'right') return html` class="figure"`;
  return text.length <= LONGEST_UNBROKEN ? html` class="short"` : html``;
}
