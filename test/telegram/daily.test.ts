import { describe, expect, it } from 'vitest';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { createBot } from '../../adapters/telegram/lifecycle/create-bot.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { localTime } from '../../src/domain/time-zone.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { openBotApi, TOKEN } from './bot-api.ts';
import { talkOverSample, UNLIMITED } from './over-sample.ts';
import { asGroup, group, inGroup, message, press, somebody } from './updates.ts';
import { buttonsOf } from './with-bot.ts';

const { answerTo, deliver, api, catalog, state } = await talkOverSample({ limits: UNLIMITED });

const HOURS_OF_NOW = localTime(Date.now(), 'UTC').hour;

describe('“/diaria 9 Europe/Madrid”', () => {
  it('in a private chat is for who asks', async () => {
    const person = somebody();
    const { text } = await answerTo(message('/diaria 9 Europe/Madrid', person));
    expect(text).toContain('todos los días a las 9:00 (Europe/Madrid)');
    const key = `telegram:${person.id}`;
    expect(await state.subscription(key)).toMatchObject({ hour: 9, locale: 'es', owner: key });
    await answerTo(message('/diaria basta', person));
    expect(await state.subscription(key)).toBeUndefined();
  });

  it('in a group, and in a topic of one, is for its admins, hidden ones too', async () => {
    const person = somebody();
    expect((await answerTo(inGroup('/diaria 9 Europe/Madrid', person))).text).toContain('quien administra');
    expect(await state.subscription('telegram:-500')).toBeUndefined();
    api.state.admins.add(person.id);
    await answerTo(inGroup('/diaria 9 Europe/Madrid', person));
    expect(await state.subscription('telegram:-500')).toMatchObject({ hour: 9, zone: 'Europe/Madrid' });
    const topic = { message_thread_id: 42, is_topic_message: true };
    await answerTo(inGroup('/daily 18 UTC', person, topic));
    expect(await state.subscription('telegram:-500:42')).toMatchObject({ hour: 18, locale: 'en' });
    expect((await answerTo(asGroup('/daily off'))).text).toContain('no more');
    expect([...(await state.subscriptions()).keys()]).toEqual(['telegram:-500:42']);
  });
});

const open = async () => {
  const told = await openBotApi();
  const kept = withGuests(openProcessState(Date.now));
  const butaca = openButaca({ catalog, memory: kept, today: () => '2026-11-22', random: () => 0.5 });
  // A film is on the sample for some days only: that of the day is the matter of other tests.
  const answer: typeof butaca.answer = (request, asker) =>
    butaca.answer({ ...request, on: '2026-11-29' }, asker);
  const config = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: told.root };
  const log: string[] = [];
  const parts = { butaca: { ...butaca, answer }, state: kept, log: (line: string) => log.push(line) };
  const bot = () => createBot(parts, config, { callSeconds: 5, retryMs: 5 });
  return { told, kept, bot, log };
};
const NOW = { hour: HOURS_OF_NOW, zone: 'UTC', locale: 'es' } as const;

describe('The film of the day that is due', () => {
  it('is sent to its topic once, whichever bot comes first, with three buttons that say what they ask for', async () => {
    const { told, kept, bot } = await open();
    await kept.subscribe('telegram:-500:42', NOW);
    await Promise.all([bot().round(), bot().round()]);
    await bot().round();
    const sent = told.calls.filter(({ method }) => method === 'sendMessage');
    expect(sent.map(({ payload }) => [payload['chat_id'], payload['message_thread_id']])).toEqual([
      [-500, 42],
    ]);
    expect(String(sent[0]?.payload['text'])).toContain('Para no recibirla más');
    expect(buttonsOf(sent[0]?.payload as never)).toHaveLength(3);
    expect(told.refused).toEqual([]);
    await told.close();
  });

  it('is sent no more to who blocked the bot, and again to where Telegram had it wait', async () => {
    const { told, kept, bot } = await open();
    await kept.subscribe('telegram:-500', NOW);
    told.fail('sendMessage', { code: 403, said: 'Forbidden: bot was kicked from the group chat' });
    await bot().round();
    expect(await kept.subscriptions()).toEqual(new Map());
    await kept.subscribe('telegram:-600', NOW);
    told.fail('sendMessage', { code: 429, said: 'Too Many Requests: retry later', retryAfter: 900 });
    const sent = () => told.calls.filter(({ payload }) => payload['chat_id'] === -600).length;
    await bot().round();
    const before = sent();
    await bot().round();
    expect(sent()).toBe(before + 1);
    await bot().round();
    expect(sent()).toBe(before + 1);
    await told.close();
  });

  it.each(['cut', 'html'] as const)('is not sent again where it may have arrived (%s)', async (fault) => {
    const { told, kept, bot } = await open();
    await kept.subscribe('telegram:-500', NOW);
    told.fail('sendMessage', fault);
    for (let i = 0; i < 2; i++) await bot().round();
    expect(told.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
    await told.close();
  });
});

describe('A group that becomes a supergroup', () => {
  it('goes on with its film of the day, its settings and its board: told by its messages of service', async () => {
    const there = (id: number, more: object) => message('', somebody(), { chat: { ...group, id }, ...more });
    for (const [from, to] of [
      [-801, -100801],
      [-802, -100802],
    ] as const) {
      await state.subscribe(`telegram:${from}`, { hour: 9, zone: 'UTC', locale: 'es' });
      await state.changePlace(`telegram:${from}`, { pictures: false });
      const player = somebody();
      await answerTo(message('/adivina Heat', player, { chat: { ...group, id: from } }));
      const isOld = from === -801;
      await deliver(
        [isOld ? there(from, { migrate_to_chat_id: to }) : there(to, { migrate_from_chat_id: from })],
        0,
      );
      await answerTo(message('hola', somebody()));
      expect(await state.subscription(`telegram:${from}`)).toBeUndefined();
      expect(await state.subscription(`telegram:${to}`)).toMatchObject({ hour: 9 });
      expect(await state.place(`telegram:${to}`)).toEqual({ pictures: false });
      expect(await state.place(`telegram:${from}`)).toEqual({});
      expect([...(await state.board(`telegram:${to}`)).keys()]).toEqual([`telegram:${player.id}`]);
      expect((await state.board(`telegram:${from}`)).size).toBe(0);
      expect((await state.user(`telegram:${player.id}`)).guess?.places).toEqual([`telegram:${to}`]);
      await state.subscribe(`telegram:${to}`, undefined);
    }
  });

  it('or by the answer to what is sent, which goes on to the new one, once', async () => {
    const { told, kept, bot } = await open();
    await kept.subscribe('telegram:-500', NOW);
    const said = 'Bad Request: group chat was upgraded to a supergroup chat';
    told.fail('sendMessage', { code: 400, said, migrateTo: -1000500 });
    await bot().round();
    await Promise.all([bot().round(), bot().round()]);
    const sent = told.calls.filter(({ method }) => method === 'sendMessage');
    expect(sent.map(({ payload }) => payload['chat_id'])).toEqual([-500, -1000500]);
    expect([...(await kept.subscriptions()).keys()]).toEqual(['telegram:-1000500']);
    await told.close();
  });
});

describe('The film to guess', () => {
  it('is played in a group by each on their own, and the board counts them', async () => {
    const [one, other] = [somebody('en'), somebody('en')];
    await answerTo(inGroup('/guess Heat', one));
    const { text, ...more } = await answerTo(inGroup('/guess Titanic', other));
    expect(text).toContain('Here today: 2 players');
    expect(text).toContain('5 tries are left');
    const clue = buttonsOf({ text, ...more } as never).find(({ text: label }) =>
      label.startsWith('Another clue'),
    );
    // Whoever presses takes a clue of their own game.
    const pressed = await answerTo(press(clue?.callback_data ?? '', one, 77, group));
    expect(pressed.text).toContain('4 tries are left');
    expect((await state.user(`telegram:${other.id}`)).guess?.tries).toHaveLength(1);
  });

  it('names who played there as the group knows them just then, and keeps no name', async () => {
    const chat = { id: -777, type: 'supergroup', title: 'Cine' } as const;
    const players = [somebody('en'), somebody('en'), somebody('en')] as const;
    const [ana, bob, carl] = players;
    api.state.names.set(ana.id, 'Ana <b>').set(bob.id, 'Bob').set(carl.id, 'Carl');
    const reader = somebody('en');
    await answerTo(inGroup('/guess Heat', reader, { chat }));
    const { day = '', film } = (await state.user(`telegram:${reader.id}`)).guess ?? {};
    for (const { id } of players) {
      const move = { does: 'clue', clue: 2, day, film: film as FilmId, place: 'telegram:-777' } as const;
      await state.changeUser(`telegram:${id}`, [{ change: 'guess', move }]);
    }
    api.state.left.add(carl.id);
    const asks = () => api.calls.filter(({ method }) => method === 'getChatMember').length;
    const { text } = await answerTo(inGroup('/guess', reader, { chat }));
    expect(text).toContain('Ana &lt;b&gt; · ⬜…');
    expect(text).toContain('Bob · ⬜…');
    expect(text).toContain('somebody · ⬜…');
    expect(text).toContain(`Nombre${reader.id} · 🟥…`);
    expect(text).not.toContain('Carl');
    expect(asks()).toBe(players.length);
    await answerTo(inGroup('/guess', reader, { chat }));
    expect(asks()).toBe(0);
    for (const { id } of players)
      expect(JSON.stringify(await state.user(`telegram:${id}`))).not.toMatch(/Ana|Bob|Carl/);
  });
});
