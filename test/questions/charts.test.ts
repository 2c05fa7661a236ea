import { afterAll, describe, expect, it } from 'vitest';
import { formatterIn } from '../../src/language/format.ts';
import { altText } from '../../src/message/alt-text.ts';
import { chartOf } from '../../src/message/message.ts';
import { asText } from '../../src/message/text-bars.ts';
import { topChart } from '../../src/questions/lists/parts/top-chart.ts';
import { asker, openTestButaca, sampleCatalog } from '../catalogs.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const butaca = openTestButaca(catalog);

async function chartFor(text: string) {
  const { message } = await butaca.ask(text, asker());
  return chartOf(message);
}

describe('The chart of', () => {
  it.each([
    '¿cuántas películas se estrenaron en octubre?',
    'how many horror films premiered in October?',
    '¿cuántas se estrenaron un jueves?',
    'how many movies came out on a Friday the 13th?',
    '¿cuántas películas se estrenaron en 1999?',
    'how many films premiered in the 1990s?',
    '¿cuántas pelis salieron entre 1990 y 1995?',
    '¿cuántas películas hay?',
    'retorno del actor Tom Hanks',
    'return of actor Tom Hanks',
    'director Christopher Nolan',
    'how did Christopher Nolan do as a director?',
    'la saga de Harry Potter',
    'the Toy Story saga',
    'compará Alien con Aliens',
    'Titanic vs Avatar',
    'las mejores películas',
    'highest grossing films',
    'biggest losses',
  ])('“%s” has the data it had', async (text) => {
    expect(await chartFor(text)).toMatchSnapshot();
  });

  it('a month has its twelve months, the one asked for marked, and they make the count', async () => {
    const chart = await chartFor('how many films premiered in October?');
    if (chart?.kind !== 'rows') throw new Error('no rows');
    expect(chart.bars.map(({ label }) => label).slice(8, 10)).toEqual(['September', 'October']);
    expect(chart.bars.filter(({ marked }) => marked).map(({ label }) => label)).toEqual(['October']);
    const all = catalog.one<Record<string, never>, { films: number }>('SELECT count(*) AS films FROM film')(
      {},
    );
    expect(chart.bars.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(all?.films);
  });

  it('a year has the years around it, those without a film too', async () => {
    const chart = await chartFor('how many war films came out in 1998?');
    if (chart?.kind !== 'columns') throw new Error('no columns');
    const years = chart.bars.map(({ label }) => Number(label));
    expect(years).toEqual(years.map((_, i) => (years[0] ?? 0) + i));
    expect(chart.bars.find(({ marked }) => marked)?.label).toBe('1998');
    expect(chart.bars.some(({ value }) => value === 0)).toBe(true);
  });

  it('a list of films has the numbers of the list, and goes on with them', async () => {
    const who = asker();
    const { message, next } = await butaca.ask('best films', who);
    const [more] = next;
    const second = more && (await butaca.answer(more.request, who));
    const numbers = [message, second?.message].map((one) => {
      const chart = one && chartOf(one);
      return chart?.kind === 'rows' ? chart.bars.map(({ label }) => Number.parseInt(label, 10)) : [];
    });
    expect(numbers.map((page) => [page[0], page.at(-1)])).toEqual([
      [1, 10],
      [11, 20],
    ]);
  });

  it('a decade has its ten years', async () => {
    const chart = await chartFor('how many films premiered in the 1990s?');
    if (chart?.kind !== 'columns') throw new Error('no columns');
    expect(chart.bars.map(({ label }) => label)).toEqual(Array.from({ length: 10 }, (_, i) => `${1990 + i}`));
  });

  it.each([
    'best films',
    'most voted films',
    'most popular films',
    'highest grossing films',
    'longest films',
  ])('a ranking is bars, in its order: “%s”', async (text) => {
    const chart = await chartFor(text);
    if (chart?.kind !== 'rows') throw new Error('no rows');
    const values = chart.bars.map(({ value }) => value ?? 0);
    expect(values).toEqual([...values].sort((one, other) => other - one));
  });

  it('a career is dots over the years, which a text shows as bars', async () => {
    const chart = await chartFor('retorno del actor Tom Hanks');
    expect([chart?.kind, chart?.kind === 'points' && chart.x.unit]).toEqual(['points', 'year']);
    const shown = asText(chart ? [{ type: 'chart', chart }] : [], 'all');
    expect(shown.map(({ type }) => type)).toEqual(['bars']);
  });

  it('a film without a figure leaves its bar out and says so', async () => {
    const chart = await chartFor('the James Bond saga');
    if (chart?.kind !== 'rows') throw new Error('no rows');
    for (const { value, shown } of chart.bars) expect(shown === 'unknown').toBe(value === null);
  });
});

describe('There is no chart', () => {
  it.each([
    'votes of Titanic',
    'films like Heat',
    'help',
    'how many films premiered on December 25?',
    'top 2 films',
  ])('where it would not help: “%s”', async (text) => {
    expect(await chartFor(text)).toBeUndefined();
  });

  it('beside the second page of a person’s films', async () => {
    const person = catalog.one<Record<string, never>, { id: number }>(
      "SELECT id FROM person WHERE name = 'Steven Spielberg'",
    )({});
    const { message } = await butaca.answer({ kind: 'director', person: person?.id, page: 2 }, asker());
    expect([message.title, chartOf(message)]).toEqual(['Steven Spielberg, en la dirección', undefined]);
  });
});

it('a ranking whose figures all read the same has no chart', () => {
  const film = { id: 1, title: 'Heat', year: 1995, voteCount: 1, voteAverage: 1 };
  const films = [0.0001, 0.0002, 0.0003].map((value) => ({ ...film, value }) as never);
  const ranked = { title: 'x', metric: 'return', label: 'Return', films, from: 1 } as const;
  expect(topChart(ranked, () => '0.00', formatterIn('en'))).toBeUndefined();
  expect(topChart(ranked, (value) => `${value}`, formatterIn('en'))?.kind).toBe('rows');
});

it('the alternative text of a chart has all of its figures, as many as a platform takes', async () => {
  for (const text of [
    '¿cuántas películas se estrenaron en octubre?',
    'the Toy Story saga',
    'Titanic vs Avatar',
    'best films',
  ]) {
    const chart = await chartFor(text);
    if (!chart) throw new Error('no chart');
    const alt = altText(chart);
    expect(alt.startsWith(chart.alt)).toBe(true);
    const figures = chart.kind === 'rows' ? chart.bars : chart.kind === 'versus' ? chart.rows : [];
    expect(figures.length).toBeGreaterThan(1);
    for (const { label, shown } of figures)
      expect(alt).toContain(`${label}: ${typeof shown === 'string' ? shown : shown.join(' · ')}`);
  }
  const bars = Array.from({ length: 200 }, (_, i) => ({ label: `Year ${i}`, value: i, shown: `${i}` }));
  const long = altText({ kind: 'columns', unit: 'count', title: '', subtitle: '', alt: 'A chart.', bars });
  expect(long.length).toBeLessThanOrEqual(1024);
  expect(long).toMatch(/; Year \d+: \d+; …$/);
});

it('every chart says its finding in the language of the answer', async () => {
  const spanish = await chartFor('¿cuántas películas se estrenaron en octubre?');
  const english = await chartFor('how many films premiered in October?');
  expect(spanish?.alt).toMatch(/^Películas por mes\. octubre: [\d,]+\. Donde más hay: \S+ \([\d,]+\)/);
  expect(english?.alt).toMatch(/^Films by month\. October: [\d,]+\. The most: \S+ \([\d,]+\)/);
});
