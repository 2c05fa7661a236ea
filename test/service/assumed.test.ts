import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { filmRefs } from '../../src/catalog/films/film-refs.ts';
import { fold } from '../../src/domain/fold.ts';
import { questions } from '../../src/questions/index.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { oneEdit, randomFrom } from '../slots/typing-mistakes.ts';
import { openService, type Service, slotIn, talkTo, textOf } from './talk.ts';

type Film = { readonly id: number; readonly title: string; readonly year: number };
const FRAMES: readonly ((film: Film) => string)[] = [
  ({ title }) => title,
  ({ title }) => `score of ${title}`,
  ({ title }) => `puntaje de ${title}`,
  ({ title }) => `parecidas a ${title}`,
  ({ title }) => `who directed ${title}`,
  ({ title, year }) => `${title} (${year})`,
];
const mostVoted = (catalog: Catalog, limit: number): readonly Film[] =>
  catalog.all<{ limit: number }, Film>(
    'SELECT id, title, year FROM film ORDER BY vote_count DESC, id LIMIT @limit',
  )({ limit });

/** What was answered about a film, where it was: its title, and what was said to be assumed. */
function answered({ request, assumed, problem }: Reply, catalog: Catalog) {
  const [film] = filmRefs([Number(slotIn(request, 'film') ?? 0)], catalog);
  return problem || !film ? undefined : { title: fold(film.title), isSaid: assumed.length > 0, film };
}
const bare = (title: string): string => fold(title).replace(/^(?:the|a|an) /, '');

describe('A catalog that ends at a day', () => {
  const DAY = '2012-01-01';
  const folder = mkdtempSync(join(tmpdir(), 'butaca-cut-'));
  let catalog: Catalog;
  let service: Service;
  let younger: readonly Film[];
  beforeAll(() => {
    const sample = join(import.meta.dirname, '../../data/sample');
    cpSync(sample, join(folder, 'cut'), { recursive: true });
    const films = join(folder, 'cut', 'movies_metadata.csv');
    const { data } = Papa.parse<Record<string, string>>(readFileSync(films, 'utf8'), { header: true });
    const older = data.filter(({ release_date = '' }) => release_date < DAY);
    writeFileSync(films, Papa.unparse(older));
    const built = join(import.meta.dirname, '../../dist/adapters/main.js');
    execFileSync(process.execPath, [built, 'etl', join(folder, 'cut'), '--out', join(folder, 'cut.sqlite')]);
    const opened = openCatalog(join(folder, 'cut.sqlite'));
    if (isCatalogFault(opened)) throw new Error(opened.message);
    catalog = opened;
    service = openService(catalog);
    const whole = sampleCatalog();
    younger = mostVoted(whole, 700).filter(({ year }) => year >= 2012);
    whole.close();
  });
  afterAll(() => {
    catalog.close();
    rmSync(folder, { recursive: true });
  });

  test('a younger film is never answered in silence with another one', async () => {
    expect(younger.length).toBeGreaterThan(50);
    const silent: string[] = [];
    for (const film of younger) {
      for (const frame of FRAMES) {
        const said = answered(await talkTo(service).ask(frame(film)), catalog);
        if (said && !said.isSaid && bare(said.film.title) !== bare(film.title))
          silent.push(`${frame(film)} → ${said.film.title}`);
      }
    }
    expect(silent).toEqual([]);
  });
});

describe('Names that are only near', () => {
  const catalog = sampleCatalog();
  const service = openService(catalog);
  afterAll(() => catalog.close());

  test('a known title typed with a mistake is answered with a word about it, or offered', async () => {
    const random = randomFrom(1895);
    const films = mostVoted(catalog, 150).filter(({ title }) => title.length > 5);
    const silent: string[] = [];
    let found = 0;
    for (const film of films) {
      const typed = oneEdit(film.title, random);
      const reply = await talkTo(service).ask(`score of ${typed}`);
      const said = answered(reply, catalog);
      const near = reply.problem?.problem === 'unknown' ? reply.problem.nearest : [];
      if (said?.film.id === film.id || near.some((one) => 'id' in one && one.id === film.id)) found++;
      if (said && !said.isSaid && said.title !== fold(typed) && fold(film.title) !== fold(typed))
        silent.push(`${typed} → ${said.film.title}`);
    }
    expect(found / films.length).toBeGreaterThan(0.95);
    // Punctuation, articles and numbers in words are spellings of the title, no mistakes.
    expect(silent.length).toBeLessThan(films.length * 0.05);
  });

  test('exact titles and every example assume nothing', async () => {
    const assumed: string[] = [];
    const texts = [
      ...mostVoted(catalog, 100).flatMap(({ title, year }) => [`score of ${title}`, `${title} (${year})`]),
      ...questions.flatMap(({ words }) => [...words.es.examples, ...words.en.examples]),
    ];
    for (const text of texts) {
      const reply = await talkTo(service).ask(text);
      if (reply.assumed.length > 0) assumed.push(`${text}: ${reply.assumed}`);
    }
    expect(assumed).toEqual([]);
  });

  test.each([
    ['score of Titanicc', 'I take it you mean Titanic (1997).', 'Titanic (1997) for “Titanicc”'],
    ['puntaje de Titanicc', 'Entiendo que hablás de Titanic (1997).', 'Titanic (1997) por «Titanicc»'],
    ['Inception (2011)', 'I take it you mean Inception (2010).', 'Inception (2010) for “Inception (2011)”'],
  ])('%s: the first line says what was taken', async (text, line, entry) => {
    const reply = await talkTo(service, 'en').ask(text);
    expect(textOf(reply).split('\n')[1]).toBe(line);
    expect(reply.assumed).toEqual([entry]);
  });

  test.each([
    'Titanic (2019)',
    'score of Inception: The Second Dream',
    'parecidas a Matrix Kombat',
    'who directed Gladiator of the Dawn',
    'score of Inception 2049',
  ])('%s is not there: its nearest are one tap away', async (text) => {
    const reply = await talkTo(service, 'en').ask(text);
    expect(reply.problem).toMatchObject({ problem: 'unknown', slot: 'film' });
    expect(slotIn(reply.next[0]?.request, 'film')).toBeDefined();
  });

  test('"score of Zzyzx" is no question about a film whose title is "The Score"', async () => {
    const reply = await talkTo(service, 'en').ask('score of Zzyzx');
    expect(reply.problem).toMatchObject({ problem: 'unknown', typed: 'Zzyzx' });
  });
});

describe.skipIf(withoutFullData)(`Titles that are not there ${onFullData}`, () => {
  const catalog = withoutFullData ? undefined : fullCatalog();
  afterAll(() => catalog?.close());

  test.each([
    'score of Avengers: Endgame',
    'score of Knives Out',
    'score of Barbie',
    'score of Blade Runner 2049',
    'score of Spider-Man: Far From Home',
    'Us (2019)',
    'Tenet (2020)',
    'parecidas a Ant-Man and the Wasp',
    'parecidas a Encanto',
    'who directed Nope',
    'The Fall Guy',
  ])('%s is not answered with another film', async (text) => {
    if (!catalog) return;
    const reply = await talkTo(openService(catalog), 'en').ask(text);
    expect(reply.problem?.problem).toMatch(/unknown|notUnderstood|missing/);
  });

  test.each(['score of Green Book', 'score of Creed II', 'Tomb Raidr'])(
    '%s: what was taken is said',
    async (text) => {
      if (!catalog) return;
      const reply = await talkTo(openService(catalog), 'en').ask(text);
      if (!reply.problem) expect(reply.assumed).not.toEqual([]);
    },
  );
});
