import type { ByLocale } from '../../../domain/locale.ts';
import type { Role } from '../../../domain/person.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, type Column, facts, line, type Message, note } from '../../../message/message.ts';
import { amountCell, leastAmounts, leftOutNote, UNKNOWN_CELL } from '../../parts/dubious-money.ts';
import { nextPage } from '../../parts/turn-page.ts';
import type { AnyRequest, Next } from '../../question.ts';
import { extremes, type FilmMoney, type Filmography } from './filmography.ts';
import { filmographyChart } from './filmography-chart.ts';

export const FILMS_A_PAGE = 12;

type Words = {
  readonly as: Readonly<Record<Role, string>>;
  readonly counted: (films: string, withMoney: string) => string;
  /** The same where a film with both known is left out. */
  readonly countedSome: (films: string, withMoney: string) => string;
  /** Where of many films nobody knows who directed them. */
  readonly ofThoseKnown: string;
  readonly noMoney: string;
  /** Where both are known of those alone that are left out. */
  readonly onlyDubious: string;
  readonly total: string;
  readonly mean: string;
  readonly median: string;
  readonly meanAll: string;
  readonly profit: string;
  readonly best: string;
  readonly worst: string;
  readonly columns: readonly Column[];
  readonly meaning: string;
  readonly pageOf: (page: number, pages: number) => string;
};

const words: ByLocale<Words> = {
  es: {
    as: { actor: 'como intérprete', director: 'en la dirección' },
    counted: (films, withMoney) => `${films}; ${withMoney} con presupuesto y recaudación conocidos.`,
    countedSome: (films, withMoney) =>
      `${films}; ${withMoney} con presupuesto y recaudación conocidos y creíbles.`,
    ofThoseKnown: 'de las que sé quién dirigió',
    noMoney: 'De ninguna se conocen a la vez el presupuesto y la recaudación: no hay retorno que dar.',
    onlyDubious: 'No hay retorno que dar.',
    total: 'Retorno total',
    mean: 'Retorno promedio',
    median: 'Retorno mediano',
    meanAll: 'Promedio sobre todas (sin dato = 0)',
    profit: 'Ganancia total',
    best: 'La mejor',
    worst: 'La peor',
    columns: [
      { label: 'Película', align: 'left' },
      { label: 'Estreno', short: 'Año', align: 'right' },
      { label: 'Retorno', short: 'Ret.', align: 'right' },
      { label: 'Costo (USD)', short: 'Costo', align: 'right', isSpare: true },
      { label: 'Ganancia (USD)', short: 'Gan.', align: 'right' },
    ],
    meaning: 'Retorno = recaudación / presupuesto; ganancia = recaudación − presupuesto, en USD.',
    pageOf: (page, pages) => `Página ${page} de ${pages}.`,
  },
  en: {
    as: { actor: 'as an actor', director: 'as a director' },
    counted: (films, withMoney) => `${films}; ${withMoney} with budget and revenue known.`,
    countedSome: (films, withMoney) => `${films}; ${withMoney} with budget and revenue known and plausible.`,
    ofThoseKnown: 'of those whose director I know',
    noMoney: 'Budget and revenue are not both known for any of them: there is no return to give.',
    onlyDubious: 'There is no return to give.',
    total: 'Total return',
    mean: 'Mean return',
    median: 'Median return',
    meanAll: 'Mean over all films (unknown = 0)',
    profit: 'Total profit',
    best: 'Best',
    worst: 'Worst',
    columns: [
      { label: 'Film', align: 'left' },
      { label: 'Released', short: 'Year', align: 'right' },
      { label: 'Return', short: 'Ret.', align: 'right' },
      { label: 'Cost ($)', short: 'Cost', align: 'right', isSpare: true },
      { label: 'Profit ($)', short: 'Profit', align: 'right' },
    ],
    meaning: 'Return = revenue / budget; profit = revenue − budget, in US dollars.',
    pageOf: (page, pages) => `Page ${page} of ${pages}.`,
  },
};

/** A person's returns: the figures, and film by film for a director. */
export function filmographyMessage(answer: Filmography, format: Formatter): Message {
  const w = words[format.locale];
  const all = format.plural(answer.films, ...FILMS[format.locale]);
  const films = answer.isPartial ? `${all} ${w.ofThoseKnown}` : all;
  const counted = answer.filmsLeftOut > 0 ? w.countedSome : w.counted;
  const blocks: Block[] = [
    line(counted(films, format.number(answer.filmsWithMoney))),
    ...leftOutNote(answer.leftOut, answer.filmsLeftOut, format),
    ...figures(answer, format, w),
  ];
  if (answer.role === 'director') blocks.push(...filmTable(answer, format, w));
  blocks.push(note(answer.filmsLeftOut > 0 ? `${w.meaning} ${leastAmounts(format)}` : w.meaning));
  const title = `${answer.person.name}, ${w.as[answer.role]}`;
  // The pages after the first have the same picture.
  const chart = answer.page === 1 ? filmographyChart(answer, title, format) : undefined;
  if (chart) blocks.push({ type: 'chart', chart, told: true });
  return { title, blocks };
}

const FILMS: ByLocale<readonly [string, string]> = { es: ['película', 'películas'], en: ['film', 'films'] };

function figures(answer: Filmography, format: Formatter, w: Words): Block[] {
  const { totalReturn, meanReturn, medianReturn, meanReturnAllFilms, totalProfit } = answer;
  if (totalReturn === null || meanReturn === null || medianReturn === null) {
    return [line(answer.filmsLeftOut > 0 ? w.onlyDubious : w.noMoney)];
  }
  const ends = extremes(answer);
  const shown = ({ film, return: ratio }: FilmMoney): string =>
    `${format.film(film)}: ${format.ratio(ratio ?? 0)}`;
  return [
    facts(
      [w.median, format.ratio(medianReturn)],
      [w.mean, format.ratio(meanReturn)],
      [w.total, format.ratio(totalReturn)],
      [w.profit, format.money(totalProfit ?? 0)],
      [w.best, ends && shown(ends.best)],
      [w.worst, ends && ends.worst !== ends.best ? shown(ends.worst) : null],
      [w.meanAll, format.ratio(meanReturnAllFilms ?? 0)],
    ),
  ];
}

function filmTable({ list, page }: Filmography, format: Formatter, w: Words): Block[] {
  const pages = Math.ceil(list.length / FILMS_A_PAGE);
  const shown = pageOf(list, page);
  return [
    {
      type: 'table',
      numbered: true,
      columns: w.columns,
      rows: shown.map(({ film, releaseDate, return: ratio, budget, revenue, profit }) => [
        format.title(film),
        releaseDate.slice(0, 4),
        ratio === null ? UNKNOWN_CELL : format.ratio(ratio),
        amountCell(budget, { budget, revenue }, format),
        profit === null ? UNKNOWN_CELL : format.amount(profit),
      ]),
    },
    ...(pages > 1 ? [note(w.pageOf(page, pages))] : []),
  ];
}

function pageOf(list: readonly FilmMoney[], page: number): readonly FilmMoney[] {
  return list.slice((page - 1) * FILMS_A_PAGE, page * FILMS_A_PAGE);
}

/** The films shown, for a follow-up such as "the second one". */
export function filmographyItems({ list, role, page }: Filmography): readonly FilmMoney['film'][] {
  return role === 'director' ? pageOf(list, page).map(({ film }) => film) : [];
}

/** The other role one tap away, the next page of a long table, the best films. */
export function filmographyNext(answer: Filmography, request: AnyRequest): readonly Next[] {
  const { person, role, otherRole, ranked, list, page } = answer;
  const more = role === 'director' && list.length > page * FILMS_A_PAGE;
  return [
    ...(more ? [nextPage(request, page)] : []),
    ...(otherRole > 0 ? [{ kind: role === 'actor' ? 'director' : 'actor', person: person.id }] : []),
    ...(ranked ? [{ kind: 'top', metric: 'score', person: person.id, role }] : []),
  ];
}
