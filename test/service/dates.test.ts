import { afterAll, describe, expect, test } from 'vitest';
import { plainText } from '../../src/message/plain-text.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const count = (where: string): number =>
  catalog.one<Record<string, never>, { films: number }>(`SELECT count(*) AS films FROM film WHERE ${where}`)(
    {},
  )?.films ?? 0;

describe('A date that no calendar has', () => {
  test.each([
    [
      'how many films premiered on 31/02/2010?',
      ['31/02/2010', 'February 2010 has 28 days', 'February 28, 2010'],
    ],
    [
      '¿cuántas se estrenaron el 31/02/2010?',
      ['31/02/2010', 'Febrero de 2010 tiene 28 días', '28 de febrero de 2010'],
    ],
    ['¿cuántas salieron el 30 de febrero?', ['30 de febrero', '28 o 29 días', '29 de febrero']],
    ['how many came out on February 30, 2010?', ['February 30, 2010', '28 days']],
    ['¿cuántas se estrenaron el 29/02/2011?', ['29/02/2011', '28 días']],
    ['best films of 31/04/2010', ['31/04/2010', 'April 2010 has 30 days']],
    ['how many films premiered in week 60 of 2015?', ['week 60 of 2015', 'Name another date']],
  ])('%s is told to be none, with one that exists', async (text, said) => {
    const reply = await talkTo(service).ask(text);
    expect(reply.problem?.problem).toBe('noSuchDate');
    for (const words of said) expect(plainText(reply.message)).toContain(words);
  });

  test('has the last day that there is one tap away', async () => {
    const talk = talkTo(service);
    const { next } = await talk.ask('¿cuántas de terror se estrenaron el 31/02/2010?');
    expect(next[0]).toMatchObject({
      label: '28 de febrero de 2010',
      request: { kind: 'filmsInPeriod', from: '2010-02-28', to: '2010-02-28', genre: 'Horror' },
    });
  });

  test.each([
    'semana 60 de 2015',
    'week 53 of 2014',
    'how many films premiered in week 60 of 2015?',
    'estrenos de la semana 54 de 2010',
    'best films of 2015-W60',
  ])('a week that its year has not is none: %s', async (text) => {
    const reply = await talkTo(service).ask(text);
    expect(reply.problem).toMatchObject({ problem: 'noSuchDate', year: Number(/20\d\d/.exec(text)?.[0]) });
    expect(reply.answer).toBeNull();
  });

  test('is none in a field of its own either, nor in a request', async () => {
    const asker = { user: 'field', conversation: 'field' };
    const typed = await service.butaca.fill('filmsInPeriod', new Map([['from', '2010-02-31']]), asker);
    expect(typed.problem).toMatchObject({ problem: 'noSuchDate', typed: '2010-02-31' });
    const request = await talkTo(service).answer({ kind: 'filmsInPeriod', month: 2, day: 30 });
    expect(request.problem).toMatchObject({ problem: 'noSuchDate', month: 2, days: 29 });
  });

  test('after a command is none', async () => {
    const reply = await talkTo(service).command('filmsInPeriod', '30/02/2001');
    expect(reply.problem?.problem).toBe('noSuchDate');
  });
});

describe('A time that is counted from today', () => {
  // The clock of the service stands at 2026-11-22.
  test.each([
    ['how many films premiered 5 years ago?', { from: '2021-01-01', to: '2021-12-31' }],
    ['¿cuántas se estrenaron hace 5 años?', { from: '2021-01-01', to: '2021-12-31' }],
    ['how many came out this weekend?', { from: '2026-11-20', to: '2026-11-22' }],
    ['¿cuántas se estrenan este finde?', { from: '2026-11-20', to: '2026-11-22' }],
    ['how many films premiered last weekend?', { from: '2026-11-13', to: '2026-11-15' }],
    ['¿cuántas se estrenan la semana que viene?', { from: '2026-11-23', to: '2026-11-29' }],
    ['how many premiere next week?', { from: '2026-11-23', to: '2026-11-29' }],
    ['¿cuántas se estrenaron hoy hace 20 años?', { from: '2006-11-22', to: '2006-11-22' }],
    ['how many films came out in the last 20 years?', { from: '2006-11-23', to: '2026-11-22' }],
    ['¿cuántas salieron ayer?', { from: '2026-11-21', to: '2026-11-21' }],
    ['estrenos de los últimos tres meses', { from: '2026-08-23', to: '2026-11-22' }],
    ['películas de los últimos tres meses', { from: '2026-08-23', to: '2026-11-22' }],
    ['pelis del último año', { from: '2025-11-23', to: '2026-11-22' }],
    ['¿cuántas se estrenaron a mediados de 2014?', { from: '2014-05-01', to: '2014-08-31' }],
    ['how many films premiered in week 3 of 2015?', { from: '2015-01-12', to: '2015-01-18' }],
    ['¿cuántas salieron en la primera quincena de mayo de 2010?', { from: '2010-05-01', to: '2010-05-15' }],
  ])('%s counts just that', async (text, { from, to }) => {
    const reply = await talkTo(service).ask(text);
    expect(reply.request).toMatchObject({ kind: 'filmsInPeriod', from, to });
    expect(reply.answer).toEqual({ count: count(`release_date BETWEEN '${from}' AND '${to}'`) });
    expect(reply.ignored).toEqual([]);
  });

  test.each([
    'how many films premiered a few years ago?',
    '¿cuántas se estrenaron hace mucho?',
    '¿cuántas películas se estrenaron en el primer trimestre?',
    'how many films came out in summer?',
    'how many films premiered in week 3?',
    '¿cuántas películas en las próximas semanas?',
    'best films of a few years ago',
  ])('%s asks when that is, and counts nothing', async (text) => {
    const reply = await talkTo(service).ask(text);
    expect(reply.problem?.problem).toBe('unclearDate');
    expect(reply.answer).toBeNull();
    expect(plainText(reply.message)).toContain('2014');
  });

  test('half a month without a year is counted over all years, and says so', async () => {
    const reply = await talkTo(service).ask('¿cuántas se estrenaron en la primera quincena de mayo?');
    expect(reply.request).toMatchObject({ kind: 'filmsInPeriod', month: 5, day: 1, toDay: 15 });
    expect(reply.answer).toEqual({ count: count('month = 5 AND day BETWEEN 1 AND 15') });
    expect(plainText(reply.message)).toContain('del 1 al 15 de mayo, de cualquier año');
  });

  test('later than the films that are known is answered with the day up to which they are', async () => {
    const { problem, message } = await talkTo(service).ask('mejores películas del año pasado');
    expect(problem).toMatchObject({ problem: 'noData' });
    expect(plainText(message)).toContain('Tengo datos hasta el');
  });

  test('and is counted says that nobody knows yet, rather than that there are none', async () => {
    const { message } = await talkTo(service).ask('¿cuántas se estrenan la semana que viene?');
    expect(plainText(message)).toContain('No lo sé: tengo datos hasta el');
    expect(plainText(message)).not.toMatch(/\b0 películas/);
  });

  test.each([
    ['something to watch this weekend', 'pick'],
    ['recomendame algo para este finde', 'pick'],
    ['a movie I saw 5 years ago about a shark', 'search'],
    ['una peli que vi hace dos años sobre un tiburón', 'search'],
  ])('%s: when somebody sees a film is no time of films', async (text, kind) => {
    const { request } = await talkTo(service).ask(text);
    expect(request).toMatchObject({ kind });
    expect(request).not.toHaveProperty('from');
  });
});
