import { afterAll, afterEach, describe, expect, it, test } from 'vitest';
import { openNightRound } from '../../adapters/runtime/night-round.ts';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { openRedisState } from '../../adapters/state/redis/redis-state.ts';
import type { State } from '../../adapters/state/state.ts';
import { openNightVoting } from '../../adapters/telegram/deliver/night-voting.ts';
import { openDailySender } from '../../adapters/telegram/deliver/send-daily.ts';
import { createBot } from '../../adapters/telegram/lifecycle/create-bot.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { VOTE_MS } from '../../src/domain/film-night.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { onRedis, startRedis, withoutRedis } from '../state/start-redis.ts';
import { type BotApi, openBotApi, TOKEN } from './bot-api.ts';
import { BOT, pollOf, type Vote } from './state.ts';
import { inGroup, message, type Person, press, pressId, somebody } from './updates.ts';
import { buttonsOf, type Payload } from './with-bot.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const apis: BotApi[] = [];
afterEach(async () => {
  for (const api of apis.splice(0)) {
    expect(api.refused).toEqual([]);
    await api.close();
  }
});

const group = { id: -500, type: 'supergroup', title: 'Cinéfilos' };
const PLACE = 'telegram:-500';

/** A bot in a group, on a Telegram of its own, with a memory that others may share. */
async function inTheGroup(state: State = withGuests(openProcessState(Date.now)), shared?: BotApi) {
  const api = shared ?? (await openBotApi());
  if (!shared) apis.push(api);
  const butaca = openButaca({
    ...{ catalog, memory: state, today: () => '2026-11-22', random: () => 0.5, now: Date.now },
  });
  const log: string[] = [];
  const parts = { butaca, state, log: (line: string) => void log.push(line) };
  const created = createBot(
    { ...parts, limits: { user: 0, chat: 0 } },
    { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root },
    { callSeconds: 5, retryMs: 5 },
  );
  created.bot.botInfo = BOT as never;
  const called = (method: string): readonly Payload[] =>
    api.calls.filter((call) => call.method === method).map(({ payload }) => payload as unknown as Payload);
  /** Delivers an update and returns the last message that was sent or edited. */
  const deliver = async (update: ReturnType<typeof message>): Promise<Payload> => {
    if ('callback_query' in update) api.state.presses.add(pressId(update));
    await created.bot.handleUpdate(update as never);
    const answers = api.calls.filter(
      ({ method }) => method === 'sendMessage' || method === 'editMessageText',
    );
    return answers.at(-1)?.payload as unknown as Payload;
  };
  /** Presses the button whose label begins so, under the card of the night. */
  const tap = (card: Payload, label: string, by: Person, number = 1000): Promise<Payload> =>
    deliver(press(dataOf(card, label), by, number, group));
  /** The calls that posted polls, once the last of so many is known to be there. */
  const polled = async (count = 1): Promise<readonly Payload[]> => {
    await expect.poll(async () => (await state.night(PLACE))?.poll?.number).toBe(count);
    await expect.poll(async () => (await state.night(PLACE))?.stale).toEqual([]);
    return called('sendPoll');
  };
  const notice = (): string => String(called('answerCallbackQuery').at(-1)?.text ?? '');
  /** A replica whose clock is ahead. */
  const later = (ms: number, other: State = state) => {
    const send = openDailySender(created.bot.api, () => undefined);
    const voting = openNightVoting(created.bot.api, send, () => undefined);
    const now = () => Date.now() + ms;
    return openNightRound({ butaca, state: other, prefix: 'telegram:', voting, now, log: parts.log });
  };
  return { api, state, butaca, ...created, deliver, tap, called, polled, notice, later };
}

function dataOf(card: Payload, label: string): string {
  const found = buttonsOf(card).find(({ text }) => text.startsWith(label));
  if (!found) throw new Error(`No button "${label}" of ${buttonsOf(card).map(({ text }) => text)}`);
  return found.callback_data;
}

/** Votes as people do; Telegram tells the bot how many there are. */
async function vote(
  { api, bot }: Pick<Awaited<ReturnType<typeof inTheGroup>>, 'api' | 'bot'>,
  ...votes: number[]
): Promise<Vote> {
  const poll = [...api.state.votes.values()].at(-1) as Vote;
  votes.forEach((count, at) => {
    const option = poll.options[at];
    if (option) option.voter_count = count;
  });
  const { update_id } = message('', somebody());
  await bot.handleUpdate({ update_id, poll: pollOf(poll) } as never);
  return poll;
}

const listed = ({ text }: Payload): readonly string[] =>
  [...text.matchAll(/^\d+\. (.+)$/gm)].map(([, one]) => one ?? '');

describe('A film night in a group', () => {
  it('is joined by a button, has a poll of films that nobody who joined has seen, and closes in time', async () => {
    const on = await inTheGroup();
    const [ana, bob] = [somebody(), somebody()];
    const opened = await on.deliver(inGroup('/noche comedia de menos de 2 horas', ana));
    expect(opened.text).toContain('Noche de pelis: de comedia, de hasta 119 minutos');
    expect(opened.text).toContain('1 persona ya está sumada');
    const joined = await on.tap(opened, 'Me sumo', bob);
    expect(joined).toMatchObject({ message_id: 1000, text: expect.stringContaining('2 personas') });
    await on.tap(joined, 'Me sumo', bob, 1001);
    expect(on.notice()).toBe('Ya te habías sumado.');
    await on.tap(joined, 'Empezar', bob);
    expect(on.notice()).toContain('quien abrió la noche');

    const seen = 105 as FilmId;
    await on.state.changeUser(`telegram:${bob.id}`, [{ change: 'seen', film: seen }]);
    const voting = await on.tap(joined, 'Empezar', ana);
    const [poll] = await on.polled();
    expect(poll).toMatchObject({
      chat_id: -500,
      is_anonymous: true,
      question: expect.stringContaining('¿Qué vemos?'),
    });
    const options = ((poll as { readonly options?: readonly { readonly text: string }[] }).options ?? []).map(
      ({ text }) => text,
    );
    expect(options).toHaveLength(5);
    expect(options.join()).not.toContain('Back to the Future');
    expect(JSON.stringify(on.api.calls)).not.toMatch(/vist[oa] por|Nombre/);
    expect(voting.text).toContain('cierra sola en 60 minutos');

    await on.later(VOTE_MS - 10_000).round();
    expect(on.called('stopPoll')).toEqual([]);
    await vote(on, 1, 3, 0, 0, 2);
    await Promise.all([on.later(VOTE_MS).round(), on.later(VOTE_MS).round()]);
    await on.later(VOTE_MS).round();
    expect(on.called('stopPoll')).toHaveLength(1);
    const won = on.called('sendMessage').at(-1) as Payload;
    expect(won.text).toContain('Esta noche:');
    expect(won.text).toContain(options[1]?.replace(/^2\. /, '').replace(/ \(.*/, '') ?? '');
    expect(won.text).toContain('3 de 6 votos');
    expect(await on.state.night(PLACE)).toBeUndefined();
    await on.tap(voting, 'Cerrar', ana);
    expect(on.notice()).toContain('ya terminó');
  });

  it('is one a place: a second one shows the first, in each topic its own', async () => {
    const on = await inTheGroup();
    const ana = somebody('en');
    await on.deliver(inGroup('/night comedy', ana));
    const second = await on.deliver(inGroup('@butaca_bot film night: horror', somebody('en')));
    expect(second.text).toContain('A night is open here already');
    expect(second.text).toContain('in comedy');
    const topic = { message_thread_id: 42, is_topic_message: true };
    const other = await on.deliver(inGroup('/night horror', ana, topic));
    expect(other.text).toContain('Film night: in horror');
    expect([...(await on.state.nights()).keys()]).toEqual([PLACE, `${PLACE}:42`]);
    const cancelled = await on.tap(second, 'Call it off', ana);
    expect(cancelled.text).toContain('called off');
    expect([...(await on.state.nights()).keys()]).toEqual([`${PLACE}:42`]);
  });

  it('replaces a vetoed film before the vote, has three others, and during the vote a veto keeps from winning', async () => {
    const on = await inTheGroup();
    const [ana, bob] = [somebody('en'), somebody('en')];
    const opened = await on.deliver(inGroup('/night', ana));
    const shown = await on.tap(await on.tap(opened, 'Join', bob), 'See the films', ana);
    const films = listed(shown);
    expect(films).toHaveLength(5);
    const replaced = await on.tap(shown, 'Veto', bob);
    expect(listed(replaced)).toHaveLength(5);
    expect(listed(replaced)).not.toContain(films[0]);
    await on.tap(replaced, 'Veto', bob);
    expect(on.notice()).toContain('You have vetoed one');
    await on.tap(replaced, 'Veto', somebody('en'));
    expect(on.notice()).toContain('for who joined');
    const others = await on.tap(replaced, 'Three others', bob);
    expect(listed(others).filter((film) => !listed(replaced).includes(film))).toHaveLength(3);

    const voting = await on.tap(others, 'Start', ana);
    await on.polled();
    await vote(on, 0, 4, 1);
    const best = listed(voting)[1] ?? '';
    const data = buttonsOf(voting).find(({ text }) =>
      text.startsWith(`Veto: ${best.split(' (')[0]?.slice(0, 12)}`),
    );
    const vetoed = await on.deliver(press(data?.callback_data ?? '', ana, 1000, group));
    expect(vetoed.text).toContain('A vetoed film cannot win');
    const closing = await on.tap(vetoed, 'Close now', ana);
    expect(closing.text).toContain('The vote closes');
    await on.api.saw(1, 'stopPoll');
    await expect.poll(() => on.called('sendMessage').at(-1)?.text).toContain('1 of 5 votes');
    const won = on.called('sendMessage').at(-1)?.text ?? '';
    expect(won).toContain((listed(voting)[2] ?? '').split(' (')[0]);
    expect(won).toContain('cannot win');
  });

  it('has a fresh poll for others during the vote, for who opened it alone', async () => {
    const on = await inTheGroup();
    const [ana, bob, admin] = [somebody('en'), somebody('en'), somebody('en')];
    const opened = await on.deliver(inGroup('/night', ana));
    const voting = await on.tap(await on.tap(opened, 'Join', bob), 'Start', ana);
    await on.polled();
    await on.tap(voting, 'Three others', bob);
    expect(on.notice()).toContain('That is for who opened the night');
    await vote(on, 2);
    on.api.state.admins.add(admin.id);
    await on.tap(voting, 'Three others', admin);
    await on.polled(2);
    expect(on.called('stopPoll')).toHaveLength(1);
    expect((await on.state.night(PLACE))?.votes).toEqual([]);
    await vote(on, 0, 0, 0);
    await on.later(VOTE_MS).round();
    expect(on.called('sendMessage').at(-1)?.text).toContain('Nobody voted: I propose');
  });

  it('goes on after a restart in the middle, also where the poll was ended or deleted meanwhile', async () => {
    const on = await inTheGroup();
    const ana = somebody('en');
    await on.tap(await on.deliver(inGroup('/night', ana)), 'Start', ana);
    await on.polled();
    const again = await inTheGroup(on.state, on.api);
    const poll = await vote(again, 2, 2);
    poll.isClosed = true;
    await again.later(VOTE_MS).round();
    const won = again.called('sendMessage').at(-1)?.text ?? '';
    expect(won).toContain('2 of 4 votes');
    expect(won).toContain('the score decides');
  });

  it('is a numbered vote in private', async () => {
    const on = await inTheGroup();
    const ana = somebody('en');
    const { text } = await on.deliver(message('/night comedy under 2 hours', ana));
    expect(text).toContain('I vote for number 2');
    const second = [...text.matchAll(/^2\. (.+?) \(/gm)].map(([, title]) => title)[0] ?? '?';
    expect((await on.deliver(message('I vote for number 2', ana))).text).toContain(second);
    expect(await on.state.nights()).toEqual(new Map());
  });

  it('forgets who is forgotten, and tells them before that they take part', async () => {
    const on = await inTheGroup();
    const ana = somebody('en');
    await on.deliver(inGroup('/night', ana));
    expect((await on.deliver(message('/privacy', ana))).text).toContain('You joined a film night in 1 place');
    await on.state.forget(`telegram:${ana.id}`, `telegram:${ana.id}`, 10_000);
    expect(JSON.stringify(await on.state.night(PLACE))).not.toContain(String(ana.id));
    expect((await on.deliver(message('/privacy', ana))).text).not.toContain('film night in');
  });
});

describe(`Two replicas on ${onRedis}`, () => {
  test.skipIf(withoutRedis)(
    'hold one vote: one poll, one end of it, one winner',
    { timeout: 20_000 },
    async () => {
      const redis = await startRedis();
      const states = [openRedisState(redis.url), openRedisState(redis.url)] as const;
      await Promise.all(states.map(({ connected }) => connected));
      const one = await inTheGroup(withGuests(states[0]));
      const two = await inTheGroup(withGuests(states[1]), one.api);
      const [ana, bob] = [somebody('en'), somebody('en')];
      const opened = await one.deliver(inGroup('/night', ana));
      const joined = await two.tap(opened, 'Join', bob);
      expect(joined.text).toContain('2 people');
      await one.tap(joined, 'Start', ana);
      await Promise.all([one.round(), two.round(), one.round()]);
      await one.polled();
      await vote(two, 0, 1);
      await Promise.all([one.later(VOTE_MS).round(), two.later(VOTE_MS).round()]);
      await Promise.all([one.later(VOTE_MS).round(), two.later(VOTE_MS).round()]);
      expect(one.called('sendPoll')).toHaveLength(1);
      expect(one.called('stopPoll')).toHaveLength(1);
      const winners = one.called('sendMessage').filter(({ text }) => text.includes('Tonight:'));
      expect(winners.map(({ text }) => text.includes('1 of 1 vote'))).toEqual([true]);
      for (const { close } of states) close();
      await redis.close();
    },
  );
});
