import type { Catalog } from '../../../src/catalog/catalog.ts';
import { LEAST_VOTES_FOR_MONEY } from '../../../src/catalog/films/ranking.ts';
import { type ByLocale, byLocale, type Locale } from '../../../src/domain/locale.ts';
import { LEAST_BUDGET, LEAST_REVENUE, median, profitOf, returnOf } from '../../../src/domain/money.ts';
import type { Role } from '../../../src/domain/person.ts';
import type { Formatter } from '../../../src/language/format.ts';
import { barsChart } from '../charts/bars.ts';
import { defineSection, type Section, type SectionWords } from '../section.ts';
import { CREDITS } from './credits.ts';
import { PLAUSIBLE_MONEY } from './plausible-money.ts';
import { dollars, times } from './voice.ts';

/** Money over the films that count: both figures known and plausible, the votes above their floor. */
type Person = {
  readonly name: string;
  readonly films: number;
  readonly profit: number;
  readonly medianReturn: number;
};
type Profitable = {
  readonly people: readonly Person[];
  /** How many people have enough films that count. */
  readonly reached: number;
};

/** Fewer films that count are luck. */
const LEAST_FILMS = 5;
const SHOWN = 12;

type Words = {
  readonly title: string;
  readonly column: string;
  readonly says: (first: Person, figures: Profitable, format: Formatter) => string;
};

/** The people whose films in a role earned most beyond what they cost. */
export function profitableSection(role: Role, words: ByLocale<Words>): Section<Profitable> {
  return defineSection<Profitable, object>({
    id: `profitable-${role}s`,
    figures: (catalog) => rankPeople(catalog, role),
    chart: ({ people }, { format }) =>
      barsChart(
        people.map(({ name, profit }) => ({
          label: name,
          value: Math.max(0, profit),
          shown: dollars(profit, format),
        })),
      ),
    rows: ({ people }, { format }) =>
      people.map(({ name, films, profit, medianReturn }) => [
        name,
        format.number(films),
        dollars(profit, format),
        `${times(medianReturn, format)}×`,
      ]),
    words: byLocale((locale) => sectionWords(locale, words[locale])),
  });
}

function sectionWords(locale: Locale, { title, column, says }: Words): SectionWords<Profitable, object> {
  return {
    title,
    columns: [column, ...COLUMNS[locale]],
    labels: {},
    says: (figures, { format }) => says(figures.people[0] as Person, figures, format),
    notes: ({ reached }, { format }) => [FLOORS[locale](format, reached)],
  };
}

const COLUMNS: ByLocale<readonly string[]> = {
  es: ['Películas que cuentan', 'Ganancia', 'Retorno mediano'],
  en: ['Films that count', 'Profit', 'Median return'],
};
const FLOORS: ByLocale<(format: Formatter, reached: number) => string> = {
  es: (format, reached) =>
    `Cuentan las películas con ambos datos, desde ${dollars(LEAST_BUDGET, format)} de presupuesto, ${dollars(LEAST_REVENUE, format)} de recaudación y ${LEAST_VOTES_FOR_MONEY} votos, y las personas con ${LEAST_FILMS} de esas películas o más: ${format.number(reached)}. La ganancia de una película cuenta entera para cada persona.`,
  en: (format, reached) =>
    `What counts are films with both figures, from a budget of ${dollars(LEAST_BUDGET, format)}, a revenue of ${dollars(LEAST_REVENUE, format)} and ${LEAST_VOTES_FOR_MONEY} votes up, and people with ${LEAST_FILMS} such films or more: ${format.number(reached)}. A film's profit counts whole for each person.`,
};

type Row = {
  readonly person: number;
  readonly name: string;
  readonly budget: number;
  readonly revenue: number;
};

function rankPeople(catalog: Catalog, role: Role): Profitable | undefined {
  const rows = catalog.all<Record<string, number>, Row>(
    `WITH counted AS (
       SELECT id, budget, revenue FROM film f WHERE ${PLAUSIBLE_MONEY} AND vote_count >= $votes),
     credits AS (
       SELECT c.person_id, f.budget, f.revenue, count(*) OVER (PARTITION BY c.person_id) AS films
       FROM ${CREDITS[role]} c JOIN counted f ON f.id = c.film_id)
     SELECT p.id AS person, p.name, c.budget, c.revenue FROM credits c JOIN person p ON p.id = c.person_id
     WHERE c.films >= $films ORDER BY p.id`,
  )({ votes: LEAST_VOTES_FOR_MONEY, films: LEAST_FILMS });
  const people = [...groupByPerson(rows).values()].map(personOf);
  if (people.length === 0) return undefined;
  const ranked = people.sort((a, b) => b.profit - a.profit || a.name.localeCompare(b.name));
  return { people: ranked.slice(0, SHOWN), reached: people.length };
}

function groupByPerson(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const people = new Map<number, Row[]>();
  for (const row of rows) {
    const films = people.get(row.person);
    if (films) films.push(row);
    else people.set(row.person, [row]);
  }
  return people;
}

function personOf(films: readonly Row[]): Person {
  return {
    name: films[0]?.name ?? '',
    films: films.length,
    profit: films.reduce((sum, film) => sum + (profitOf(film) ?? 0), 0),
    medianReturn: median(films.map((film) => returnOf(film) ?? 0)),
  };
}
