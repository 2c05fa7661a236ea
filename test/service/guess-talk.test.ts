import { afterAll, describe, expect, test } from 'vitest';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { FilmId } from '../../src/domain/film.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/asker.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

const DAY = '2026-11-29';
function filmCalled(title: string, year: number, of: Catalog = catalog): FilmId {
  const find = of.one<{ title: string; year: number }, { id: FilmId }>(
    'SELECT id FROM film WHERE title = @title AND year = @year',
  );
  const film = find({ title, year });
  if (!film) throw new Error(`There is no ${title} (${year})`);
  return film.id;
}

/** A game of a film that a test wants, one clue of which was taken, and who plays it. */
async function playing(
  [title, year]: readonly [string, number],
  more: Partial<Asker> = {},
  of: Catalog = catalog,
) {
  const clock = { ms: Date.parse(`${DAY}T12:00:00Z`) };
  const memory = withGuests(openProcessState(() => clock.ms));
  const parts = { catalog: of, memory, today: () => DAY, random: () => 0.5, now: () => clock.ms };
  const butaca = openButaca(parts);
  const film = filmCalled(title, year, of);
  await memory.changeUser('ana', [{ change: 'guess', move: { does: 'clue', clue: 2, day: DAY, film } }]);
  const asker: Asker = { user: 'ana', conversation: 'ana', clientLocale: 'en', ...more };
  const ask = (text: string) => butaca.ask(text, asker);
  await ask('guess the film of the day');
  return {
    clock,
    memory,
    ask,
    fill: (typed: string) => butaca.fill('guess', new Map([['film', typed]]), asker),
    answer: (request: AnyRequest) => butaca.answer(request, asker),
    export: async () => (await butaca.command('export', '', asker)).answer,
    triesLeft: async () =>
      ((await butaca.command('guess', '', asker)).answer as { triesLeft: number }).triesLeft,
  };
}

describe('A button that gives up', () => {
  test('the game of another day ends no game but its own: the next title is a try still', async () => {
    const { ask, answer } = await playing(['The Matrix', 1999]);
    await answer({ kind: 'guess', action: 'giveUp', on: '2026-11-28' });
    expect((await ask('Titanic (1997)')).answer).toMatchObject({ outcome: 'wrong', triesLeft: 4 });
    await answer({ kind: 'guess', action: 'giveUp', on: DAY });
    expect((await ask('Titanic (1997)')).request?.kind).toBe('film');
  });
});

describe('What else is asked during a game', () => {
  test.each([
    ['who directed Heat?', 'Michael Mann'],
    ['movies like Heat', 'Heat'],
    ['hello', 'Butaca'],
    ['how many tries do I have?', ''],
    ['thanks', ''],
    ['is it a drama?', ''],
  ])('"%s" is answered with how to go on, and the next title is a try', async (text, expected) => {
    const { ask } = await playing(['The Matrix', 1999]);
    const reply = await ask(text);
    expect(reply.request?.kind).not.toBe('guess');
    expect(textOf(reply)).toContain(expected);
    expect(textOf(reply)).toContain('Your “guess the film” goes on: a title alone is another try');
    expect((await ask('Titanic (1997)')).answer).toMatchObject({ outcome: 'wrong', triesLeft: 4 });
    expect((await ask('another clue')).answer).toMatchObject({ triesLeft: 3 });
  });

  test.skipIf(withoutFullData)(`is no try where it asks of a film just shown, ${onFullData}`, async () => {
    const full = fullCatalog();
    const { ask, triesLeft } = await playing(['Lawless', 2012], {}, full);
    await ask('who directed Heat?');
    // "Scary Movie" is not said by that.
    expect((await ask('is it scary?')).request?.kind).not.toBe('guess');
    expect(await triesLeft()).toBe(5);
    full.close();
  });

  test('is told with a button that shows the game again, but where something is to be chosen first', async () => {
    const { ask } = await playing(['The Matrix', 1999]);
    const { next } = await ask('who directed Heat?');
    expect(next.at(-1)).toMatchObject({ label: "Guess today's film", request: { kind: 'guess' } });
  });

  test.each(['never mind', "let's start over"])('"%s" leaves the game for later', async (text) => {
    const { ask, triesLeft } = await playing(['The Matrix', 1999]);
    await ask(text);
    const card = await ask('Titanic (1997)');
    expect(card.request?.kind).toBe('film');
    expect(textOf(card)).not.toContain('goes on');
    expect(await triesLeft()).toBe(5);
  });

  test('is no game any more half an hour after its last move, nor once it ended', async () => {
    const { ask, clock } = await playing(['The Matrix', 1999]);
    for (let i = 0; i < 2; i++) {
      clock.ms += 20 * 60_000;
      expect(textOf(await ask('who directed Heat?')).includes('goes on')).toBe(i === 0);
    }
    await ask('guess the film of the day');
    expect((await ask('The Matrix')).answer).toMatchObject({ end: 'won' });
    expect(textOf(await ask('Heat'))).not.toContain('goes on');
  });

  test('says in Spanish what is said in English', async () => {
    const { ask } = await playing(['The Matrix', 1999], { clientLocale: 'es' });
    await ask('adivina la película del día');
    expect(textOf(await ask('¿quién dirigió Heat?'))).toContain('Tu «adivina la película» sigue');
  });

  test('has its game in the language of its player, whatever that of a title is', async () => {
    const { ask } = await playing(['The Matrix', 1999]);
    for (const title of ['El padrino', 'Buscando a Nemo', 'Cuatro habitaciones'])
      expect(await ask(title)).toMatchObject({ locale: 'en', answer: { outcome: 'wrong' } });
  });
});

test('Giving up is answered in the language that it is said in', async () => {
  const { ask } = await playing(['The Matrix', 1999]);
  expect(await ask('me rindo')).toMatchObject({ locale: 'es', answer: { end: 'lost' } });
});

describe('A name that several films have', () => {
  test.each(['Heat', 'heat'])('said as "%s" is the film of the year that is told', async (title) => {
    const right = await playing(['Heat', 1986]);
    expect((await right.ask(title)).answer).toMatchObject({ outcome: 'right' });
    const wrong = await playing(['Aliens', 1986]);
    expect((await wrong.ask(title)).answer).toMatchObject({
      outcome: 'wrong',
      tries: [null, { title: 'Heat', year: 1986 }],
    });
    expect((await wrong.ask(`${title} (1995)`)).answer).toMatchObject({
      tries: [null, { year: 1986 }, { year: 1995 }],
    });
  });

  test('and that others begin with in that year costs no try: it is asked which is meant', async () => {
    for (const how of ['ask', 'fill'] as const) {
      const { triesLeft, ...game } = await playing(['Batman Begins', 2005]);
      const asked = await game[how]('Batman');
      expect(asked).toMatchObject({ problem: { problem: 'ambiguous' }, answer: null });
      expect(textOf(asked)).toContain('Batman (1989) is not of 2005. Which one do you mean?');
      expect(asked.ask.map(({ label }) => label)).toEqual(['I say: Batman Begins', 'I say: Batman']);
      expect(await triesLeft()).toBe(5);
      const sure = await game.answer(asked.ask[1]?.request ?? { kind: '' });
      expect(sure.answer).toMatchObject({ outcome: 'wrong', triesLeft: 4 });
    }
  });

  test.skipIf(withoutFullData)(
    `is tried at once where only the unknown begins with it, ${onFullData}`,
    async () => {
      const full = fullCatalog();
      const { ask } = await playing(['Lawless', 2012], {}, full);
      // "Titanic at 100" is of that year.
      expect((await ask('Titanic')).answer).toMatchObject({ tries: [null, { year: 1997 }] });
      full.close();
    },
  );

  test('asks the same where the film is another: it tells nothing', async () => {
    const { ask } = await playing(['War of the Worlds', 2005]);
    const asked = await ask('Batman');
    expect(asked.ask.map(({ label }) => label)).toEqual(['I say: Batman Begins', 'I say: Batman']);
    expect((await ask('1')).answer).toMatchObject({ outcome: 'wrong', triesLeft: 4 });
  });
});

test('What a clue costs is said before it is asked for', async () => {
  const { ask } = await playing(['The Matrix', 1999]);
  const shown = await ask('guess the film of the day');
  expect(textOf(shown)).toContain('asking for one costs a try');
  expect(shown.next[0]?.label).toBe('Another clue (costs a try)');
});

describe('Which film it is', () => {
  test('no answer tells before the game ended, not by its number either', async () => {
    const film = filmCalled('Batman Begins', 2005);
    const { ask, export: exported, fill } = await playing(['Batman Begins', 2005]);
    const replies = [
      await ask('Titanic (1997)'),
      await fill('Heat'),
      await ask('another clue'),
      await ask('help'),
    ];
    expect(await exported()).toMatchObject({ data: { guess: { day: DAY, tries: expect.any(Array) } } });
    const told = JSON.stringify([...replies, await exported()]);
    expect(told).not.toContain('Batman Begins');
    expect(told).not.toMatch(new RegExp(`\\b${film}\\b`));
    await ask('I give up');
    expect(await exported()).toMatchObject({ data: { guess: { film, end: 'lost' } } });
  });
});
