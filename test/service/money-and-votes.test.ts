import { afterAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

type Row = { readonly id: number; readonly votes: number; readonly average: number };
const films = (where: string): readonly Row[] =>
  catalog.all<Record<string, never>, Row>(
    `SELECT id, vote_count AS votes, vote_average AS average FROM film f WHERE ${where} ORDER BY vote_count DESC, id LIMIT 40`,
  )({});

describe.each<Locale>([...locales])('Votes in %s', (locale) => {
  test('have no mean below 2000, and it is said why', async () => {
    for (const { id, votes } of films('vote_count < 2000 AND vote_average IS NOT NULL')) {
      const reply = await talkTo(service, locale).answer({ kind: 'votes', film: id });
      expect(reply.answer).toMatchObject({ voteCount: votes, voteAverage: null });
      expect(textOf(reply)).toMatch(locale === 'es' ? /son menos de 2[.,]000/ : /fewer than 2,000/);
      expect(textOf(reply)).not.toMatch(/Promedio|Mean|de 10|of 10/);
    }
  });

  test('have their mean from 2000 up', async () => {
    for (const { id, votes, average } of films('vote_count >= 2000')) {
      const reply = await talkTo(service, locale).answer({ kind: 'votes', film: id });
      expect(reply.answer).toMatchObject({ voteCount: votes, voteAverage: average });
      expect(textOf(reply)).toContain(average.toFixed(1));
    }
  });

  test('make a score that is said to be TMDB’s, and one of IMDb is not pretended', async () => {
    const imdb = locale === 'es' ? '¿qué puntaje tiene Titanic en IMDb?' : 'IMDb score of Titanic';
    for (const text of [imdb, locale === 'es' ? 'puntaje de Titanic' : 'score of Titanic']) {
      const reply = await talkTo(service, locale).ask(text);
      expect(reply.request?.kind).toBe('score');
      expect(textOf(reply)).toContain('TMDB');
    }
  });
});

describe.each<Locale>([...locales])('Money in %s', (locale) => {
  const unknown = locale === 'es' ? 'sin dato' : 'unknown';
  const missing = films('budget IS NULL OR revenue IS NULL').slice(0, 15);

  test('is missing where it is missing, never 0', async () => {
    expect(missing.length).toBeGreaterThan(0);
    for (const { id } of missing) {
      const reply = await talkTo(service, locale).answer({ kind: 'film', film: id });
      expect(reply.answer).toMatchObject({ return: null });
      expect(textOf(reply)).not.toMatch(/US\$ 0(?![.,\d])/);
    }
  });

  test('is said to be unknown where it alone was asked for', async () => {
    for (const { id } of missing) {
      const reply = await talkTo(service, locale).answer({ kind: 'film', film: id, field: 'return' });
      expect(textOf(reply)).toMatch(new RegExp(`${unknown}|no (?:tengo|hay|se sabe)|not known|no data`, 'i'));
    }
  });

  test('says of how many films both figures are known, with the older mean beside it', async () => {
    const reply = await talkTo(service, locale).answer({ kind: 'actor', person: 31 });
    const {
      films: all,
      filmsWithMoney,
      meanReturn,
      meanReturnAllFilms,
    } = reply.answer as Record<string, number>;
    expect(filmsWithMoney).toBeLessThanOrEqual(all ?? 0);
    expect(meanReturnAllFilms).toBeLessThanOrEqual(meanReturn ?? 0);
    expect(textOf(reply)).toMatch(
      new RegExp(`${all}\\b.*\\b${filmsWithMoney}\\b|${filmsWithMoney} (?:de|of) ${all}`),
    );
  });

  test('of nobody’s films is missing where no film has both figures', async () => {
    const person = catalog.one<Record<string, never>, { id: number }>(
      `SELECT person_id AS id FROM film_cast GROUP BY 1 HAVING sum(film_id IN (SELECT id FROM film WHERE budget > 0 AND revenue > 0)) = 0 LIMIT 1`,
    )({});
    const reply = await talkTo(service, locale).answer({ kind: 'actor', person: person?.id });
    expect(reply.answer).toMatchObject({
      filmsWithMoney: 0,
      totalReturn: null,
      meanReturn: null,
      medianReturn: null,
    });
    expect(textOf(reply)).not.toMatch(/NaN|\b0[.,]00\b/);
  });
});
