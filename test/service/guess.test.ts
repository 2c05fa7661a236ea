import { afterAll, describe, expect, test } from 'vitest';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { State } from '../../adapters/state/state.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { addDays } from '../../src/domain/calendar.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { openFilmOfTheDay } from '../../src/questions/games/parts/film-of-the-day.ts';
import type { Asker } from '../../src/service/asker.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

const FIRST = '2026-11-29';
const filmOf = openFilmOfTheDay(catalog);
const titleOf = catalog.one<{ id: number }, { title: string; year: number }>(
  'SELECT title, year FROM film WHERE id = @id',
);
const famous = catalog.all<{ not: number }, { id: FilmId; title: string; year: number }>(
  'SELECT id, title, year FROM film WHERE id <> @not ORDER BY vote_count DESC LIMIT 20',
);

/** A world with a clock of days that a test moves. */
function openWorld(memory: State = withGuests(openProcessState()), of: Catalog = catalog) {
  const clock = { day: FIRST, ms: Date.parse(`${FIRST}T12:00:00Z`) };
  const butaca = openButaca({
    catalog: of,
    memory,
    today: () => clock.day,
    random: () => 0.5,
    now: () => clock.ms,
  });
  const as = (user: string, more: Partial<Asker> = {}) => {
    const asker: Asker = { user, conversation: user, clientLocale: 'en', ...more };
    return {
      ask: (text: string) => butaca.ask(text, asker),
      command: (text: string, kind = 'guess') => butaca.command(kind, text, asker),
      answer: (request: Parameters<typeof butaca.answer>[0]) => butaca.answer(request, asker),
    };
  };
  return { clock, memory, as };
}

const wrongFilms = () => famous({ not: filmOf(FIRST) ?? 0 }).filter(({ id }) => id !== filmOf(FIRST));
const solution = () => {
  const { title, year } = titleOf({ id: filmOf(FIRST) ?? 0 }) ?? { title: '', year: 0 };
  return `${title} (${year})`;
};

describe('The film of the day', () => {
  const days = Array.from({ length: 800 }, (_, i) => addDays(FIRST, i));

  test('is the same for everybody on a day, whoever opens the catalog', () => {
    const again = openFilmOfTheDay(catalog);
    for (const day of days.slice(0, 30)) expect(again(day)).toBe(filmOf(day));
    expect(new Set(days.map(filmOf)).size).toBeGreaterThan(200);
  });

  test('does not come again for six weeks, and hardly ever within half a year', () => {
    const last = new Map<FilmId | undefined, number>();
    const gaps = days.flatMap((day, at) => {
      const film = filmOf(day);
      const before = last.get(film);
      last.set(film, at);
      return before === undefined ? [] : [at - before];
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(45);
    expect(gaps.filter((gap) => gap < 180).length).toBeLessThan(0.15 * days.length);
  });

  test('stays on nearly every day where the catalog gets other films', () => {
    // The same catalog without each fortieth film that could be chosen.
    const fewer: Catalog = {
      ...catalog,
      all: (sql) => {
        const all = catalog.all(sql) as (parameters: never) => never[];
        return (parameters) => all(parameters as never).filter((_, at) => at % 40 !== 7);
      },
    };
    const other = openFilmOfTheDay(fewer);
    const moved = days.slice(0, 365).filter((day) => other(day) !== filmOf(day));
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(365 * 0.08);
  });

  test('has a director and a cast, and votes that make it known', () => {
    const known = catalog.one<{ id: number }, { votes: number; directors: number; cast: number }>(
      `SELECT vote_count AS votes, (SELECT count(*) FROM film_director WHERE film_id = id) AS directors,
         (SELECT count(*) FROM film_cast WHERE film_id = id) AS cast FROM film WHERE id = @id`,
    );
    for (const day of days.slice(0, 200)) {
      const { votes = 0, directors = 0, cast = 0 } = known({ id: filmOf(day) ?? 0 }) ?? {};
      expect([votes >= 50, directors > 0, cast > 2], day).toEqual([true, true, true]);
    }
  });
});

describe('The game', () => {
  test.each([
    ['adivina la película del día', 'guess'],
    ['adiviná la peli', 'guess'],
    ['juguemos a adivinar la película de hoy', 'guess'],
    ['guess the movie', 'guess'],
    ["let's guess today's movie", 'guess'],
    ['can I guess the film of the day?', 'guess'],
    ['película del día', 'daily'],
    ['guess the movie where a ship hits an iceberg', 'search'],
    ['otra pista', undefined],
    ['I give up', undefined],
  ])('"%s" asks for %s where none is open', async (text, kind) => {
    const { request } = await openWorld().as('ana').ask(text);
    if (kind) expect(request?.kind).toBe(kind);
    else expect(request?.kind).not.toBe('guess');
  });
});

describe('A game', () => {
  test('begins with one clue, opens one more with each wrong try, and ends after six with the solution', async () => {
    const { ask } = openWorld().as('ana');
    const first = await ask('guess the movie of the day');
    expect(first.request).toEqual({ kind: 'guess' });
    const labels = ['Year and country', 'Genre and length', 'Keywords', 'Cast', 'Director', 'Begins with'];
    const shown = (text: string): number => labels.filter((label) => text.includes(label)).length;
    expect(shown(textOf(first))).toBe(1);
    const texts: string[] = [];
    for (const { title, year } of wrongFilms().slice(0, 6))
      texts.push(textOf(await ask(`${title} (${year})`)));
    expect(texts.map(shown)).toEqual([2, 3, 4, 5, 6, 6]);
    for (const text of texts.slice(0, 5)) expect(text).not.toContain(solution());
    expect(texts[5]).toContain(solution());
    expect(texts[5]).toContain(`Butaca ${FIRST} X/6 🟥🟥🟥🟥🟥🟥`);
  });

  test('is won by the title alone, said next in the talk, and its card is one tap away', async () => {
    const { ask } = openWorld().as('ana');
    const [wrong] = wrongFilms();
    await ask('guess the movie of the day');
    const missed = await ask(`${wrong?.title} (${wrong?.year})`);
    expect(missed.answer).toMatchObject({ outcome: 'wrong', film: null, triesLeft: 5 });
    const won = await ask(solution());
    expect(won.answer).toMatchObject({
      outcome: 'right',
      end: 'won',
      streak: 1,
      line: `Butaca ${FIRST} 2/6 🟥🟩`,
    });
    expect(won.next[0]?.request).toEqual({ kind: 'film', film: filmOf(FIRST) });
    expect((await ask('guess the movie of the day')).answer).toMatchObject({ outcome: 'over', end: 'won' });
  });

  test('is played by its command, where a title near to one is that one', async () => {
    const { command } = openWorld().as('ana');
    const reply = await command('The Matirx');
    expect(reply.answer).toMatchObject({ outcome: 'wrong', tries: [{ title: 'The Matrix' }] });
    expect(reply.assumed).toEqual(['The Matrix (1999) for “The Matirx”']);
    expect((await command('qwzx vbnm')).problem).toMatchObject({ problem: 'unknown' });
    expect((await command('')).answer).toMatchObject({ triesLeft: 5 });
  });

  test.each([
    ['who directed Heat?', 'film'],
    ['movies like Heat', 'similar'],
    ['a good comedy', 'pick'],
    ['help', 'help'],
    ['thanks', 'smallTalk'],
    ['score of Titanic', 'score'],
  ])('takes "%s" for what it is, and not for a try', async (text, kind) => {
    const { ask, command } = openWorld().as('ana');
    await ask('guess the movie of the day');
    expect((await ask(text)).request?.kind).toBe(kind);
    expect((await command('')).answer).toMatchObject({ triesLeft: 6 });
  });

  test('hears a title as a film where no game was spoken of, and half an hour after one was', async () => {
    const { as, clock } = openWorld();
    const { ask } = as('ana');
    expect((await ask('Heat')).request?.kind).toBe('film');
    await ask('guess the movie of the day');
    clock.ms += 31 * 60_000;
    expect((await ask('Heat')).request?.kind).toBe('film');
  });

  test('takes a try said twice once, and a clue asked for twice by one button once', async () => {
    const { ask, answer } = openWorld().as('ana');
    const [wrong] = wrongFilms();
    await answer({ kind: 'guess', film: wrong?.id });
    const again = await answer({ kind: 'guess', film: wrong?.id });
    expect(again.answer).toMatchObject({ outcome: 'again', triesLeft: 5 });
    await answer({ kind: 'guess', clue: 3 });
    expect((await answer({ kind: 'guess', clue: 3 })).answer).toMatchObject({ triesLeft: 4 });
    expect((await ask('another clue')).answer).toMatchObject({ triesLeft: 3 });
    expect((await ask('I give up')).answer).toMatchObject({
      end: 'lost',
      line: `Butaca ${FIRST} X/6 🟥⬜⬜`,
    });
  });

  test('gives no clue where no try would be left, however often one is asked for', async () => {
    const { ask, command } = openWorld().as('ana');
    await ask('guess the movie of the day');
    for (let i = 0; i < 9; i++) await ask('another clue');
    const stands = await command('');
    expect(stands.answer).toMatchObject({ outcome: 'goesOn', triesLeft: 1, tries: Array(5).fill(null) });
    expect((await ask(solution())).answer).toMatchObject({
      end: 'won',
      line: `Butaca ${FIRST} 6/6 ⬜⬜⬜⬜⬜🟩`,
    });
  });

  test.each(['what was it', 'no idea', 'paso', 'I give up'])(
    'is not given up by "%s" before anything was tried, and is after a clue',
    async (text) => {
      const { ask } = openWorld().as('ana');
      await ask('guess the movie of the day');
      expect((await ask(text)).answer).toMatchObject({ outcome: 'begun', end: null, triesLeft: 6 });
      await ask('another clue');
      expect((await ask(text)).answer).toMatchObject({ end: 'lost' });
    },
  );

  test('is not given up by the button of somebody else, nor of another day, and the streak stays', async () => {
    const { as, clock } = openWorld();
    const [ana, bob] = [as('ana'), as('bob')];
    await bob.answer({ kind: 'guess', film: filmOf(FIRST) });
    clock.day = addDays(FIRST, 1);
    clock.ms += 24 * 60 * 60_000;
    const tried = await ana.command('Heat (1995)');
    const giveUp = tried.next.find(({ request }) => 'action' in request)?.request;
    expect(giveUp).toEqual({ kind: 'guess', action: 'giveUp', on: clock.day });
    expect((await bob.answer(giveUp ?? { kind: '' })).answer).toMatchObject({ outcome: 'begun', streak: 1 });
    await bob.command('Heat (1995)');
    const old = await bob.answer({ kind: 'guess', action: 'giveUp', on: FIRST });
    expect(old.answer).toMatchObject({ day: FIRST, outcome: 'past', end: null, film: null });
    expect(textOf(old)).toContain("That day's game is over");
    expect(old.next.map(({ request }) => request)).toEqual([{ kind: 'guess' }]);
    expect((await bob.command('')).answer).toMatchObject({ triesLeft: 5, streak: 1 });
  });

  test('of yesterday takes no word for today across midnight', async () => {
    const { as, clock } = openWorld();
    const { ask, command } = as('ana');
    await ask('guess the movie of the day');
    await ask('another clue');
    clock.day = addDays(FIRST, 1);
    await command('another clue');
    clock.day = addDays(FIRST, 2);
    expect((await ask('I give up')).answer).toMatchObject({ outcome: 'past', day: addDays(FIRST, 1) });
    expect((await ask('Heat')).request?.kind).toBe('film');
    expect((await command('')).answer).toMatchObject({ outcome: 'begun', triesLeft: 6 });
  });

  test('is given up by a guest, who has no streak', async () => {
    const { answer } = openWorld().as('');
    const lost = await answer({ kind: 'guess', action: 'giveUp', on: FIRST });
    expect(lost.answer).toMatchObject({ end: 'lost', film: { id: filmOf(FIRST) } });
  });

  test('says what a wrong film shares with the one that is meant', async () => {
    const { answer } = openWorld().as('ana');
    const [same] = catalog.all<{ film: number }, { id: FilmId }>(
      `SELECT f.id FROM film f JOIN film m ON m.id = @film WHERE f.id <> m.id AND f.year > m.year
         AND f.id IN (SELECT film_id FROM film_genre WHERE genre_id IN (SELECT genre_id FROM film_genre WHERE film_id = m.id))
       ORDER BY f.vote_count DESC LIMIT 1`,
    )({ film: filmOf(FIRST) ?? 0 });
    const text = textOf(await answer({ kind: 'guess', film: same?.id }));
    expect(text).toContain("Today's is earlier.");
    expect(text).toContain('They share: ');
  });

  test('is played by a guest, and nothing is kept', async () => {
    const { as, memory } = openWorld();
    const { ask, command } = as('');
    const [wrong] = wrongFilms();
    expect((await command(`${wrong?.title} (${wrong?.year})`)).answer).toMatchObject({
      outcome: 'wrong',
      triesLeft: 5,
    });
    const next = await ask('guess the movie of the day');
    expect(next.answer).toMatchObject({ outcome: 'begun', triesLeft: 6 });
    expect(textOf(next)).toContain('Nothing is kept of you here');
    expect((await memory.user('')).guess).toBeUndefined();
  });
});

describe('In a group', () => {
  const GROUP = { place: 'telegram:-100', shared: true };

  test('the board counts who played there, and the film is not named where all read it', async () => {
    const { as } = openWorld();
    const [wrong] = wrongFilms();
    await as('bob').answer({ kind: 'guess', film: wrong?.id }); // alone: on no board
    await as('ana', GROUP).answer({ kind: 'guess', film: wrong?.id });
    const won = await as('carl', GROUP).answer({ kind: 'guess', film: filmOf(FIRST) });
    expect(won.answer).toMatchObject({
      film: null,
      board: { players: 2, won: 1, byTries: [1, 0, 0, 0, 0, 0] },
    });
    const title = solution().replace(/ \(\d+\)$/, '');
    expect(JSON.stringify([won.message, won.next, won.about])).not.toContain(title);
    expect(textOf(won)).toContain('Here today: 2 players, guessed by 1; the longest streak: 1 day.');
    const elsewhere = await as('ana', { place: 'telegram:-200', shared: true }).command('');
    expect(elsewhere.answer).toMatchObject({ board: { players: 1, won: 0 } });
  });

  test('who is forgotten leaves the board, and is back on it by undo', async () => {
    const { as } = openWorld();
    const ana = as('ana', { place: 'telegram:-100' });
    const players = async () =>
      ((await as('bob', GROUP).command('')).answer as { board: { players: number } }).board.players;
    await ana.answer({ kind: 'guess', film: filmOf(FIRST) });
    const exported = await ana.command('', 'export');
    expect(exported.answer).toMatchObject({ data: { guess: { end: 'won', places: ['telegram:-100'] } } });
    const before = await players();
    await ana.answer({ kind: 'forgetMe' });
    await ana.answer({ kind: 'forgetMe', confirm: 'yes' });
    expect(await players()).toBe(before - 1);
    expect((await ana.command('', 'export')).answer).not.toHaveProperty('data.guess');
    await ana.answer({ kind: 'undo' });
    expect(await players()).toBe(before);
    expect((await ana.command('')).answer).toMatchObject({ end: 'won', streak: 1 });
  });
});
