import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { chartOf } from '../../src/message/message.ts';
import { questions } from '../../src/questions/index.ts';
import { type Filmography, openFilmography } from '../../src/questions/people/parts/filmography.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { openService, type Service, talkTo, textOf } from './talk.ts';

/** The rule in SQL, written out here once more so that no code is shared with what is tested. */
const BOTH = 'f.budget IS NOT NULL AND f.revenue IS NOT NULL';
const SMALL = '(coalesce(f.budget, 10000) < 10000 OR coalesce(f.revenue, 1000) < 1000)';
const PLAUSIBLE = 'f.budget >= 10000 AND f.revenue >= 1000';
const LEFT_OUT: Readonly<Record<Locale, string>> = { es: 'afuera', en: 'left out' };
const DUBIOUS: Readonly<Record<Locale, string>> = { es: 'dudoso', en: 'dubious' };

type Film = {
  readonly id: number;
  readonly title: string;
  readonly year: number;
  readonly votes: number;
  readonly budget: number | null;
  readonly revenue: number | null;
};
type Answer = Readonly<Record<string, unknown>> & {
  readonly list: readonly { readonly film: { readonly id: number }; readonly value: number }[];
  readonly leftOut: readonly { readonly film: { readonly id: number } }[];
  readonly filmsLeftOut: number;
};
const answerOf = (reply: Reply): Answer => reply.answer as Answer;
const idsOf = (list: readonly { readonly film: { readonly id: number } }[]): readonly number[] =>
  list.map(({ film }) => film.id);

function rows<R>(catalog: Catalog, sql: string): readonly R[] {
  return catalog.all<Record<string, never>, R>(sql)({});
}
function filmsWhere(catalog: Catalog, condition: string): readonly Film[] {
  const columns = 'f.id, f.title, f.year, f.vote_count AS votes, f.budget, f.revenue';
  return rows(catalog, `SELECT ${columns} FROM film f WHERE ${condition} ORDER BY f.id`);
}

describe('Implausible money in the sample', () => holds(sampleCatalog));
describe.skipIf(withoutFullData)(`Implausible money ${onFullData}`, () => holds(fullCatalog));

function holds(open: () => Catalog): void {
  let catalog: Catalog;
  let service: Service;
  let pairs: readonly Film[];
  beforeAll(() => {
    catalog = open();
    service = openService(catalog);
    pairs = filmsWhere(catalog, `${BOTH} AND ${SMALL}`);
  });
  afterAll(() => catalog.close());

  test.each(['actor', 'director'] as const)('is in no figure of anybody as %s', (role) => {
    const filmography = openFilmography(catalog);
    const people = rows<Totals>(
      catalog,
      `SELECT c.person_id AS person, count(*) AS films, sum(${BOTH} AND ${SMALL}) AS leftOut,
         json_group_array(CASE WHEN ${PLAUSIBLE} THEN f.revenue * 1.0 / f.budget END) AS returns,
         sum(CASE WHEN ${PLAUSIBLE} THEN f.revenue - f.budget END) AS profit
       FROM ${role === 'actor' ? 'film_cast' : 'film_director'} c JOIN film f ON f.id = c.film_id
       GROUP BY c.person_id HAVING sum(${BOTH}) > 0`,
    );
    expect(people.some(({ leftOut }) => leftOut > 0)).toBe(true);
    // One by one for forty thousand people: what differs is collected, and expected to be nothing.
    const wrong = people.filter((one) => !isAsTotalled(filmography(one.person, role, 1), one));
    expect(wrong).toEqual([]);
  });

  test.each<Locale>([...locales])(
    'is named, film by film, in the answer about a person, in %s',
    async (locale) => {
      for (const role of ['actor', 'director']) {
        const touched = rows<{ person: number; films: string }>(
          catalog,
          `SELECT c.person_id AS person, json_group_array(json_array(f.title, f.year)) AS films
         FROM ${role === 'actor' ? 'film_cast' : 'film_director'} c JOIN film f ON f.id = c.film_id
         WHERE ${BOTH} AND ${SMALL} GROUP BY c.person_id`,
        );
        expect(touched.length).toBeGreaterThan(0);
        for (const { person, films } of touched) {
          const said = textOf(await talkTo(service, locale).answer({ kind: role, person }));
          const left = JSON.parse(films) as [string, number][];
          const note = said
            .split('\n')
            .find((line) => line.startsWith(`${left.length} ${LEFT_OUT[locale]}: `));
          expect(note, said).toBeDefined();
          // In Spanish they go by their Spanish titles.
          for (const [title, year] of left)
            expect(note).toContain(locale === 'en' ? `${title} (${year})` : `(${year})`);
          expect(note).toMatch(locale === 'es' ? /presupuesto USD|recaudación USD/ : /budget \$|revenue \$/);
        }
      }
    },
  );

  test.each<Locale>([...locales])(
    'is shown as dubious by card, fact and comparison, in %s',
    async (locale) => {
      const lone = filmsWhere(catalog, `NOT (${BOTH}) AND ${SMALL}`).slice(0, 20);
      const plain = filmsWhere(catalog, PLAUSIBLE)[0];
      expect(pairs.length).toBeGreaterThan(0);
      for (const film of [...pairs, ...lone]) {
        const talk = talkTo(service, locale);
        const card = await talk.answer({ kind: 'film', film: film.id });
        const { budget, revenue } = film;
        expect(card.answer).toMatchObject({ budget, revenue, return: null, dubiousMoney: true });
        const marked = textOf(card).split(`(${DUBIOUS[locale]})`).length - 1;
        expect(marked).toBe((budget === null ? 0 : 1) + (revenue === null ? 0 : 1));
        const fact = await talk.answer({ kind: 'film', film: film.id, field: 'return' });
        expect(textOf(fact)).toContain(locale === 'es' ? 'USD 10,000' : '$10,000');
        const compared = await talk.answer({ kind: 'compare', film: film.id, other: plain?.id });
        expect(compared.answer).toMatchObject({ film: { return: null, dubiousMoney: true } });
        expect(textOf(compared)).toMatch(/\d(?:\s[KM])?\?/);
        expect(textOf(compared)).toContain(DUBIOUS[locale]);
        const chart = chartOf(compared.message);
        if (chart?.kind === 'versus')
          expect(chart.rows.every(({ shown }) => !/USD|\$/.test(shown.join()))).toBe(true);
      }
    },
  );

  test('is in the figures of each question as its shape describes them', async () => {
    const film = pairs[0]?.id;
    const cast = filmsWhere(catalog, `${BOTH} AND ${SMALL} AND f.id IN (SELECT film_id FROM film_cast)`).map(
      ({ id }) => id,
    );
    const { person } = rows<{ person: number }>(
      catalog,
      `SELECT person_id AS person FROM film_cast WHERE film_id = ${cast[0]} LIMIT 1`,
    )[0] ?? { person: 0 };
    const saga = rows<{ id: number }>(catalog, 'SELECT id FROM collection LIMIT 1')[0]?.id;
    const requests = [
      { kind: 'film', film },
      { kind: 'compare', film, other: cast.at(-1) === film ? 597 : cast.at(-1) },
      { kind: 'actor', person },
      { kind: 'person', person },
      { kind: 'saga', collection: saga },
      ...['return', 'profit', 'revenue', 'budget', 'score'].map((metric) => ({ kind: 'top', metric })),
    ];
    for (const request of requests) {
      const { answer } = await talkTo(service, 'en').answer(request);
      const shape = questions.find(({ kind }) => kind === request.kind)?.shape;
      expect(shape?.safeParse(answer), JSON.stringify(request)).toMatchObject({ success: true });
    }
  });

  test('is not drawn in the chart of a person', async () => {
    const labels = new Set(pairs.map(({ title, year }) => `${title} (${year})`));
    const people = rows<{ person: number }>(
      catalog,
      `SELECT DISTINCT d.person_id AS person FROM film_director d JOIN film f ON f.id = d.film_id WHERE ${BOTH} AND ${SMALL}`,
    );
    for (const { person } of people) {
      for (const kind of ['actor', 'director']) {
        const { message } = await talkTo(service).answer({ kind, person });
        const chart = chartOf(message);
        const drawn = chart?.kind === 'points' ? chart.points : [];
        expect(drawn.filter(({ label }) => labels.has(label))).toEqual([]);
      }
    }
  });

  test('stands in no ranking by money, and is named where it would have stood', async () => {
    const figures = {
      return: 'f.revenue * 1.0 / f.budget',
      profit: 'f.revenue - f.budget',
      revenue: 'f.revenue',
      budget: 'f.budget',
    } as const;
    const years = [...new Set(pairs.map(({ year }) => year))];
    for (const [metric, figure] of Object.entries(figures)) {
      const ofBoth = metric === 'return' || metric === 'profit';
      for (const order of ['desc', 'asc'] as const) {
        for (const year of years) {
          const period = { from: `${year}-01-01`, to: `${year}-12-31` };
          const reply = await talkTo(service, 'en').answer({ kind: 'top', metric, order, ...period, n: 5 });
          // Where nothing fits, nothing may reach the lowest floor.
          const votes = ofBoth ? (reply.problem ? 10 : votesSaid(reply)) : 0;
          const known = ofBoth ? BOTH : `${figure} IS NOT NULL`;
          const inYear = `${known} AND f.year = ${year} AND f.vote_count >= ${votes}`;
          const sorted = `ORDER BY ${figure} ${order}, f.vote_count DESC, f.id`;
          const find = (condition: string) =>
            rows<{ id: number; value: number }>(
              catalog,
              `SELECT f.id, ${figure} AS value FROM film f WHERE ${inYear} AND ${condition} ${sorted}`,
            );
          const ranked = find(`NOT ${SMALL}`);
          const small = find(SMALL);
          if (reply.problem) {
            expect([...ranked, ...small]).toEqual([]);
            continue;
          }
          const { list, leftOut, filmsLeftOut } = answerOf(reply);
          expect(idsOf(list), `${metric} ${order} ${year}`).toEqual(ranked.slice(0, 5).map(({ id }) => id));
          const last = ranked.length > 5 ? ranked[4]?.value : undefined;
          const before = small.filter(({ value }) => last === undefined || isBefore(value, last, order));
          expect(idsOf(leftOut), `${metric} ${order} ${year}`).toEqual(
            before.slice(0, 20).map(({ id }) => id),
          );
          expect(filmsLeftOut).toBe(before.length);
          if (before.length > 0) expect(textOf(reply)).toContain(`${before.length} left out: `);
          else expect(textOf(reply)).not.toContain('left out');
        }
      }
    }
  });

  test.each<[text: string, request: Readonly<Record<string, unknown>>]>([
    ['biggest flops', { metric: 'profit', order: 'asc' }],
    ['los mayores fracasos de taquilla', { metric: 'profit', order: 'asc' }],
    ['biggest box office bombs', { metric: 'profit', order: 'asc' }],
    ['worst flop ever', { metric: 'profit', order: 'asc' }],
    ['flops of the 90s', { metric: 'profit', order: 'asc', from: '1990-01-01', to: '1999-12-31' }],
    ['least profitable films', { metric: 'return', order: 'asc' }],
    ['worst films by return', { metric: 'return', order: 'asc' }],
    ['worst return on investment', { metric: 'return', order: 'asc' }],
    ['las peores por retorno', { metric: 'return', order: 'asc' }],
    ['el retorno más bajo', { metric: 'return', order: 'asc' }],
    ['top 10 by return', { metric: 'return', n: 10 }],
    ['top 10 por retorno', { metric: 'return', n: 10 }],
    ['top 10 films by return', { metric: 'return', n: 10 }],
    ['top 10 horror films by return', { metric: 'return', n: 10, genre: 'Horror' }],
    ['top retorno 1987', { metric: 'return', from: '1987-01-01', to: '1987-12-31' }],
    ['top 10 by score', { metric: 'score', n: 10 }],
    ['top 5 por puntaje', { metric: 'score', n: 5 }],
    ['best films by revenue', { metric: 'revenue' }],
    ['películas con menor recaudación', { metric: 'revenue', order: 'asc' }],
    ['lowest grossing films', { metric: 'revenue', order: 'asc' }],
    ['most expensive films', { metric: 'budget' }],
    ['most expensive movies ever made', { metric: 'budget' }],
    ['highest budget movies', { metric: 'budget' }],
    ['la película más cara', { metric: 'budget' }],
    ['películas con el presupuesto más alto', { metric: 'budget' }],
    ['top 5 presupuesto', { metric: 'budget', n: 5 }],
    ['cheapest films', { metric: 'budget', order: 'asc' }],
    ['lowest budget films', { metric: 'budget', order: 'asc' }],
    ['películas más baratas', { metric: 'budget', order: 'asc' }],
  ])('leaves “%s” a ranking', async (text, request) => {
    const reply = await talkTo(service, 'en').ask(text);
    expect(reply.request).toEqual({ kind: 'top', ...request });
    expect(reply.ignored).toEqual([]);
  });

  test.each<[text: string, kind: string]>([
    ['budget of Titanic', 'film'],
    ['how much did Titanic cost?', 'film'],
    ['was Titanic a flop?', 'film'],
    ['the return of Clint Eastwood', 'person'],
    ['cuál es más cara, Titanic o Avatar', 'compare'],
    ['The Return of the King', 'film'],
  ])('leaves “%s” a question about what it names', async (text, kind) => {
    expect((await talkTo(service, 'en').ask(text)).request?.kind).toBe(kind);
  });

  test.each<Locale>([...locales])('keeps the floors of rankings, each told once, in %s', async (locale) => {
    const floors: readonly [request: Readonly<Record<string, unknown>>, es: string, en: string][] = [
      [
        { metric: 'return' },
        'Desde USD 10,000 de presupuesto, USD 1,000 de recaudación y 20 votos.',
        'From a budget of $10,000, a revenue of $1,000 and 20 votes up.',
      ],
      [
        { metric: 'profit', order: 'asc' },
        'Desde USD 10,000 de presupuesto, USD 1,000 de recaudación y 20 votos.',
        'From a budget of $10,000, a revenue of $1,000 and 20 votes up.',
      ],
      [
        { metric: 'revenue', order: 'asc' },
        'Desde USD 1,000 de recaudación.',
        'From a revenue of $1,000 up.',
      ],
      [
        { metric: 'budget', order: 'asc' },
        'Desde USD 10,000 de presupuesto.',
        'From a budget of $10,000 up.',
      ],
    ];
    for (const [request, es, en] of floors) {
      const reply = await talkTo(service, locale).answer({ kind: 'top', ...request });
      const floor = locale === 'es' ? es : en;
      expect(textOf(reply).split(floor)).toHaveLength(2);
      expect(textOf(reply)).not.toMatch(/(?<![\d.,])0\.00(?!\d)|US\$ \d(?!\d|,|\.|.* (?:y|and) )— /);
    }
  });
}

type Totals = {
  readonly person: number;
  readonly films: number;
  readonly leftOut: number;
  readonly returns: string;
  readonly profit: number | null;
};

/** Whether a person's figures are those that SQL gives, no mean being above what the films allow. */
function isAsTotalled(found: Filmography | Problem, wanted: Totals): boolean {
  if ('problem' in found) return false;
  const returns = (JSON.parse(wanted.returns) as (number | null)[])
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const half = Math.floor((returns.length - 1) / 2);
  const middle = ((returns[half] ?? 0) + (returns[returns.length - 1 - half] ?? 0)) / 2;
  const most = Math.max(0, ...returns) * (1 + 1e-9);
  const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
  return (
    found.films === wanted.films &&
    found.filmsWithMoney === returns.length &&
    found.filmsLeftOut === wanted.leftOut &&
    found.leftOut.length === wanted.leftOut &&
    found.totalProfit === wanted.profit &&
    (found.meanReturn === null
      ? returns.length === 0
      : Math.abs(found.meanReturn - mean) <= 1e-9 * mean && found.meanReturn <= most) &&
    Math.abs((found.medianReturn ?? 0) - middle) <= 1e-9 * middle
  );
}

/** The floor of votes that the list says it has. */
function votesSaid(reply: Reply): number {
  return Number(/and (\d+) votes up/.exec(textOf(reply))?.[1] ?? 0);
}

function isBefore(value: number, last: number, order: 'asc' | 'desc'): boolean {
  return order === 'asc' ? value <= last : value >= last;
}

describe.skipIf(withoutFullData)(`What dubious amounts had made absurd ${onFullData}`, () => {
  let catalog: Catalog;
  let service: Service;
  beforeAll(() => {
    catalog = fullCatalog();
    service = openService(catalog);
  });
  afterAll(() => catalog.close());

  test.each<[locale: Locale, text: string, note: string]>([
    ['es', 'retorno del actor Robert Downey Jr.', '1 afuera: Less Than Zero (1987), presupuesto USD 1.'],
    ['en', 'return of actor Robert Downey Jr.', '1 left out: Less Than Zero (1987), budget $1.'],
  ])(
    'the return of Robert Downey Jr. is sane and says what it leaves out, in %s',
    async (locale, text, note) => {
      const reply = await talkTo(service, locale).ask(text);
      expect(answerOf(reply)['meanReturn']).toBeCloseTo(2.7366, 3);
      expect(answerOf(reply)['medianReturn']).toBeCloseTo(2.0443, 3);
      const said = textOf(reply);
      expect(said).toContain(note);
      const [median, mean] =
        locale === 'es'
          ? ['Retorno mediano: 2.04', 'Retorno promedio: 2.74']
          : ['Median return: 2.04', 'Mean return: 2.74'];
      expect(said.indexOf(median as string)).toBeGreaterThan(0);
      expect(said.indexOf(mean as string)).toBeGreaterThan(said.indexOf(median as string));
      const older = said.indexOf(locale === 'es' ? 'sin dato = 0' : 'unknown = 0');
      expect(older).toBeGreaterThan(said.indexOf(locale === 'es' ? 'La peor' : 'Worst'));
    },
  );

  test('a mean above a thousand is of two films alone, which earned that', () => {
    const filmography = openFilmography(catalog);
    for (const [role, table] of [
      ['actor', 'film_cast'],
      ['director', 'film_director'],
    ] as const) {
      const people = rows<{ person: number; real: number }>(
        catalog,
        `SELECT c.person_id AS person, max(f.title IN ('Paranormal Activity', 'The Blair Witch Project')) AS real
         FROM ${table} c JOIN film f ON f.id = c.film_id WHERE ${BOTH} GROUP BY c.person_id
         HAVING max(f.revenue * 1.0 / f.budget) > 1000`,
      );
      const above = people.filter(({ person }) => {
        const found = filmography(person, role, 1);
        return !('problem' in found) && (found.meanReturn ?? 0) > 1000;
      });
      expect(above.length).toBeGreaterThan(0);
      expect(above.every(({ real }) => real === 1)).toBe(true);
    }
  });

  test('a saga leaves its implausible film out of totals and bars, and names it', async () => {
    const sagas = rows<{ id: number }>(
      catalog,
      `SELECT DISTINCT collection_id AS id FROM film f WHERE ${BOTH} AND ${SMALL} AND collection_id IS NOT NULL`,
    );
    expect(sagas.length).toBeGreaterThan(0);
    for (const { id } of sagas) {
      const films = filmsWhere(catalog, `f.collection_id = ${id}`);
      const left = films.filter(
        ({ budget, revenue }) => budget !== null && revenue !== null && (budget < 10_000 || revenue < 1_000),
      );
      const reply = await talkTo(service, 'en').answer({ kind: 'saga', collection: id });
      expect(idsOf(answerOf(reply).leftOut)).toEqual(left.map(({ id }) => id));
      expect(answerOf(reply)['meanReturn'] ?? 0).toBeLessThan(100);
      expect(textOf(reply)).toContain(`${left.length} left out: ${left[0]?.title}`);
      const chart = chartOf(reply.message);
      for (const bar of chart?.kind === 'rows' ? chart.bars : [])
        if (left.some(({ title, year }) => bar.label === `${title} (${year})`))
          expect([bar.value, bar.against]).toEqual([null, null]);
    }
  });

  test('the biggest flops are the largest losses, and no list is made of dollars', async () => {
    const losses = rows<{ id: number }>(
      catalog,
      `SELECT f.id FROM film f WHERE ${PLAUSIBLE} AND vote_count >= 20 ORDER BY f.revenue - f.budget, vote_count DESC LIMIT 10`,
    );
    expect(idsOf(answerOf(await talkTo(service, 'en').ask('biggest flops')).list)).toEqual(
      losses.map(({ id }) => id),
    );
    const lowest = answerOf(await talkTo(service, 'en').ask('lowest grossing films')).list;
    expect(Math.min(...lowest.map(({ value }) => value))).toBeGreaterThanOrEqual(1_000);
    const dearest = rows<{ id: number }>(
      catalog,
      'SELECT id FROM film WHERE budget >= 10000 ORDER BY budget DESC, vote_count DESC, id LIMIT 10',
    );
    expect(idsOf(answerOf(await talkTo(service, 'en').ask('most expensive films')).list)).toEqual(
      dearest.map(({ id }) => id),
    );
  });

  test('a list that dubious amounts alone would make says so instead of “nothing fits”', async () => {
    const reply = await talkTo(service, 'en').answer({
      kind: 'top',
      metric: 'return',
      person: 13848,
      from: '1936-01-01',
      to: '1936-12-31',
    });
    expect(reply.problem).toBeNull();
    expect(textOf(reply)).toContain('1 left out: Modern Times (1936), budget $1.');
  });
});
