import type { ByLocale } from '../../../domain/locale.ts';
import { MOST_LISTED, type OwnList } from '../../../domain/own-films.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, line, type Message, note } from '../../../message/message.ts';
import type { Added, ImportReport } from './add-lines.ts';

/** What a file came to; without one, how to send it. */
export type Imported = { readonly report: ImportReport | undefined; readonly isShared: boolean };

const MOST_NAMED = 10;

type Words = {
  readonly title: string;
  readonly how: readonly string[];
  readonly inPrivate: string;
  readonly done: string;
  readonly nothing: string;
  readonly lists: Readonly<Record<OwnList, string>>;
  readonly added: (count: number, format: Formatter) => string;
  readonly already: (count: number, format: Formatter) => string;
  readonly full: (left: number, format: Formatter) => string;
  readonly repeated: (count: number, format: Formatter) => string;
  readonly unknown: (count: number, format: Formatter) => string;
  readonly unreadable: (count: number, lines: string, format: Formatter) => string;
  readonly more: (count: number, format: Formatter) => string;
  readonly atLine: (line: number) => string;
};

const words: ByLocale<Words> = {
  es: {
    title: 'Importar tus películas',
    how: [
      'Mandame un CSV de hasta 5 MB y lo sumo a tus listas: no cambia lo que ya tienen.',
      'De Letterboxd (Settings → Data → Export): watchlist.csv, watched.csv, ratings.csv o diary.csv, ya fuera del zip.',
      'De IMDb (Export): ratings.csv; una lista, con «watchlist» o «watched» en el nombre del archivo.',
    ],
    inPrivate: 'Mandámelo en privado: acá lo leerían todos.',
    done: 'Importado',
    nothing: 'No encontré ninguna película en ese archivo.',
    lists: { watch: 'Para ver', seen: 'Vistas', rated: 'Puntajes' },
    added: (count, { plural }) => plural(count, 'agregada', 'agregadas'),
    already: (count, { number }) => `${number(count)} ya ${count === 1 ? 'estaba' : 'estaban'}`,
    full: (left, { number, plural }) =>
      `la lista está llena (${number(MOST_LISTED)}): ${plural(left, 'quedó', 'quedaron')} afuera`,
    repeated: (count, { plural }) => `${plural(count, 'línea repite', 'líneas repiten')} una película.`,
    unknown: (count, { plural }) =>
      `${plural(count, 'no encontrada', 'no encontradas')}, o con ese nombre hay más de una:`,
    unreadable: (count, lines, { plural }) =>
      `${plural(count, 'línea no se puede leer', 'líneas no se pueden leer')}: ${lines}.`,
    more: (count, { number }) => `y ${number(count)} más`,
    atLine: (at) => `línea ${at}`,
  },
  en: {
    title: 'Import your films',
    how: [
      'Send me a CSV of up to 5 MB and I add it to your lists: what they have stays as it is.',
      'Of Letterboxd (Settings → Data → Export): watchlist.csv, watched.csv, ratings.csv or diary.csv, out of the zip.',
      'Of IMDb (Export): ratings.csv; a list, with “watchlist” or “watched” in the file’s name.',
    ],
    inPrivate: 'Send it in private: here everybody would read it.',
    done: 'Imported',
    nothing: 'I found no film in that file.',
    lists: { watch: 'Watchlist', seen: 'Seen', rated: 'Ratings' },
    added: (count, { number }) => `${number(count)} added`,
    already: (count, { number }) => `${number(count)} ${count === 1 ? 'was' : 'were'} there already`,
    full: (left, { number }) => `the list is full (${number(MOST_LISTED)}): ${number(left)} left out`,
    repeated: (count, { plural }) => `${plural(count, 'line repeats', 'lines repeat')} a film.`,
    unknown: (count, { number }) => `${number(count)} not found, or there are several of that name:`,
    unreadable: (count, lines, { plural }) =>
      `${plural(count, 'line cannot be read', 'lines cannot be read')}: ${lines}.`,
    more: (count, { number }) => `${number(count)} more`,
    atLine: (at) => `line ${at}`,
  },
};

/** What became of a file; or how to send one. */
export function importMessage({ report, isShared }: Imported, format: Formatter): Message {
  const w = words[format.locale];
  if (report) return { title: w.done, blocks: reportBlocks(report, w, format) };
  const texts = isShared ? [w.inPrivate, ...w.how] : w.how;
  return { title: w.title, blocks: texts.map((text) => line(format.own(text))) };
}

function reportBlocks(
  { lists, repeated, unknown, unreadable }: ImportReport,
  w: Words,
  format: Formatter,
): readonly Block[] {
  return [
    ...(lists.length === 0 ? [line(w.nothing)] : []),
    ...lists.map((added) => line(toldList(added, w, format))),
    ...(repeated > 0 ? [note(w.repeated(repeated, format))] : []),
    ...unknownBlocks(unknown, w, format),
    ...(unreadable.length > 0
      ? [line(w.unreadable(unreadable.length, numbersOf(unreadable, w, format), format))]
      : []),
  ];
}

function toldList({ list, added, already, left }: Added, w: Words, format: Formatter): string {
  const parts = [
    w.added(added, format),
    ...(already > 0 ? [w.already(already, format)] : []),
    ...(left > 0 ? [w.full(left, format)] : []),
  ];
  return `${w.lists[list]}: ${parts.join(', ')}.`;
}

function unknownBlocks(unknown: ImportReport['unknown'], w: Words, format: Formatter): readonly Block[] {
  if (unknown.length === 0) return [];
  const entries = unknown.slice(0, MOST_NAMED).map(({ title, year, line: at }) => ({
    text: title === undefined ? w.atLine(at) : year === undefined ? title : `${title} (${year})`,
  }));
  const rest = unknown.length - entries.length;
  return [
    line(w.unknown(unknown.length, format)),
    { type: 'list', from: 1, entries },
    ...(rest > 0 ? [note(`… ${w.more(rest, format)}`)] : []),
  ];
}

function numbersOf(lines: readonly number[], w: Words, format: Formatter): string {
  const shown = lines.slice(0, MOST_NAMED).map(String);
  const rest = lines.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} … ${w.more(rest, format)}` : format.list(shown);
}
