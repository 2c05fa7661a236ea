import { afterAll, describe, expect, test } from 'vitest';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

function openPlace(
  more: { readonly isOwn: boolean; readonly isManager?: boolean } | undefined,
  user = 'telegram:1',
) {
  const memory = withGuests(openProcessState());
  const butaca = openButaca({ catalog, memory, today: () => '2026-11-29', random: () => 0.5 });
  const address = more && {
    key: more.isOwn ? user : 'telegram:-100',
    isOwn: more.isOwn,
    mayManage: async () => more.isManager ?? false,
  };
  const asker = { user, conversation: user, clientLocale: 'en' as const, address };
  return {
    memory,
    ask: (text: string) => butaca.ask(text, asker),
    command: (text: string, kind = 'daily') => butaca.command(kind, text, asker),
    answer: (request: Parameters<typeof butaca.answer>[0]) => butaca.answer(request, asker),
  };
}

describe('The film of the day', () => {
  test('premiered on that day of the calendar, before it, and comes with a fact and three buttons', async () => {
    const { answer } = openPlace(undefined);
    for (let i = 0; i < 366; i += 9) {
      const on = addDays('2028-01-01', i);
      const reply = await answer({ kind: 'daily', on });
      if (reply.problem) continue; // the sample has no film of some days
      const { releaseDate } = reply.answer as { releaseDate: string };
      expect([releaseDate.slice(5), releaseDate < on]).toEqual([on.slice(5), true]);
      expect(reply.next.map(({ request }) => request.kind)).toEqual(['film', 'similar', 'guess']);
      expect(textOf(reply).split('\n').length).toBeGreaterThanOrEqual(3);
    }
    expect((await answer({ kind: 'daily' })).answer).toEqual((await answer({ kind: 'daily' })).answer);
  });

  test('is the best known of the day, where there are several, and another one from year to year', async () => {
    const { answer } = openPlace(undefined);
    const [day] = catalog.all<Record<string, never>, { day: string }>(
      `SELECT substr(release_date, 5) AS day FROM film WHERE vote_count >= 500 AND vote_average >= 7
       GROUP BY 1 HAVING count(*) > 2 ORDER BY 1 LIMIT 1`,
    )({});
    const films = await Promise.all(
      [2026, 2027, 2028, 2029, 2030, 2031].map(async (year) => {
        const { answer: figures } = await answer({ kind: 'daily', on: `${year}${day?.day}` });
        return (figures as { film: { id: number } }).film.id;
      }),
    );
    expect(new Set(films).size).toBeGreaterThan(1);
    const votes = catalog.one<{ id: number }, { votes: number }>(
      'SELECT vote_count AS votes FROM film WHERE id = @id',
    );
    for (const id of films) expect(votes({ id })?.votes).toBeGreaterThanOrEqual(500);
  });

  test.each([
    ['film of the day', {}],
    ['película del día', {}],
    ["what's the movie of the day?", {}],
    ['daily at 9 in Europe/Madrid', { hour: 9, zone: 'Europe/Madrid' }],
    ['film of the day every day at 9 pm in New York', { hour: 21, zone: 'America/New_York' }],
    ['mandame la película del día todos los días a las 8 en Madrid', { hour: 8, zone: 'Europe/Madrid' }],
    ['la película del día a las 21 hs, zona UTC', { hour: 21, zone: 'UTC' }],
    ['daily in Tokyo at 9pm, please', { hour: 21, zone: 'Asia/Tokyo' }],
    ['diaria a las 9 de la noche en Madrid', { hour: 21, zone: 'Europe/Madrid' }],
    ['diaria a las 9hs', { hour: 9 }],
    ['daily at 8 in the morning', { hour: 8 }],
    ['daily off', { action: 'off' }],
    ['diaria basta', { action: 'off' }],
  ])('“%s” is heard', async (text, slots) => {
    const { ask } = openPlace({ isOwn: true });
    expect((await ask(text)).request).toEqual({ kind: 'daily', ...slots });
  });

  test.each([
    ['daily at 9 in Narnia', 'zone', 'Narnia'],
    ['film of the day every day in Narnia', 'zone', 'Narnia'],
    ['mandame la película del día a las 8 en Narnia por favor', 'zone', 'Narnia'],
    ['daily at 25 in Madrid', 'hour', '25'],
    ['diaria todos los días a las 9:30', 'hour', '9:30'],
  ])('“%s” is told to have no such %s', async (text, slot, typed) => {
    const { ask, memory } = openPlace({ isOwn: true });
    const reply = await ask(text);
    expect(reply.problem).toMatchObject({ problem: 'unknown', slot, typed });
    expect(textOf(reply)).toMatch(/Madrid|from 0|0 to 23|0 a 23/);
    expect(await memory.subscriptions()).toEqual(new Map());
  });

  test.each(['películas del 9 de mayo', 'daily life of a nun', 'movies at 9 in Madrid', 'basta', 'off'])(
    '“%s” is something else',
    async (text) => {
      expect((await openPlace({ isOwn: true }).ask(text)).request?.kind).not.toBe('daily');
    },
  );
});

describe('That it is sent every day', () => {
  test.each(['9 Europe/Madrid', 'at 9:00 in Madrid', '09:00 europe/madrid', '9am Madrid'])(
    'is asked for by “/daily %s”',
    async (text) => {
      const { command, memory } = openPlace({ isOwn: false, isManager: true });
      const reply = await command(text);
      expect(reply.answer).toMatchObject({ outcome: 'on', hour: 9, zone: 'Europe/Madrid' });
      expect(textOf(reply)).toContain('Here every day at 9:00 (Europe/Madrid).');
      expect(await memory.subscription('telegram:-100')).toMatchObject({
        hour: 9,
        zone: 'Europe/Madrid',
        locale: 'en',
      });
      expect((await command('')).answer).toMatchObject({ outcome: 'film', hour: 9 });
      expect((await command('18')).answer).toMatchObject({ hour: 18, zone: 'Europe/Madrid' });
      expect((await command('off')).answer).toMatchObject({ outcome: 'off', hour: null });
      expect(await memory.subscriptions()).toEqual(new Map());
    },
  );

  test('a zone that there is not, or an hour, is told, and nothing is set', async () => {
    const { command, memory } = openPlace({ isOwn: true });
    expect((await command('9 Narnia')).problem).toMatchObject({ problem: 'unknown', slot: 'zone' });
    expect((await command('25 Europe/Madrid')).problem).toMatchObject({ problem: 'unknown', slot: 'hour' });
    expect(await memory.subscriptions()).toEqual(new Map());
  });

  test('is kept by the name that the runtime has for the zone, whatever was kept before', async () => {
    const { answer, memory } = openPlace({ isOwn: false, isManager: true });
    await answer({ kind: 'daily', hour: 9, zone: 'europe/madrid' });
    expect(await memory.subscription('telegram:-100')).toMatchObject({ zone: 'Europe/Madrid' });
    await memory.subscribe('telegram:-100', { hour: 9, zone: 'Mars/Base', locale: 'en' });
    await answer({ kind: 'daily', hour: 18 });
    expect(await memory.subscription('telegram:-100')).toMatchObject({ hour: 18, zone: 'UTC' });
  });

  test('is for who manages a place of several, and nowhere where the bot cannot write by itself', async () => {
    const member = openPlace({ isOwn: false });
    expect((await member.command('9 Europe/Madrid')).answer).toMatchObject({
      outcome: 'notTheirs',
      hour: null,
    });
    expect(await member.memory.subscriptions()).toEqual(new Map());
    const terminal = openPlace(undefined);
    const told = await terminal.command('9 Europe/Madrid');
    expect(told.answer).toMatchObject({ outcome: 'noPlace' });
    expect(textOf(told)).not.toMatch(/Telegram|Discord/);
    expect(await terminal.memory.subscriptions()).toEqual(new Map());
  });

  test('to a chat of one’s own is exported, forgotten, and back by undo', async () => {
    const { command, answer, memory } = openPlace({ isOwn: true });
    await command('9 Europe/Madrid');
    const exported = await command('', 'export');
    const sent = { hour: 9, zone: 'Europe/Madrid', locale: 'en', address: 'telegram:1', owner: 'telegram:1' };
    expect(exported.answer).toMatchObject({ data: { daily: sent } });
    expect(textOf(await answer({ kind: 'forgetMe' }))).toContain('your film of the day');
    await answer({ kind: 'forgetMe', confirm: 'yes' });
    expect(await memory.subscriptions()).toEqual(new Map());
    expect((await command('', 'export')).answer).not.toHaveProperty('data.daily');
    await answer({ kind: 'undo' });
    expect([...(await memory.subscriptions()).keys()]).toEqual(['telegram:1']);
  });

  test('privacy says so', async () => {
    expect(textOf(await openPlace({ isOwn: true }).command('', 'privacy'))).toMatch(/film of the day/);
  });
});
