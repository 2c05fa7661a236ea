import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { openDailySender } from '../../adapters/discord/deliver/send-daily.ts';
import { openDailyRound } from '../../adapters/runtime/daily-round.ts';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { localTime } from '../../src/domain/time-zone.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { seen } from './cards.ts';
import { ANA, BOB, newId, type Person, slash } from './events.ts';
import { TOKEN } from './gateway.ts';
import { connectOverSample } from './over-sample.ts';

const on = await connectOverSample();

const MANAGES_CHANNELS = '16';
/** A command in a channel of a server, by somebody with permissions. */
const inServer = (
  by: Person,
  name: string,
  given: Record<string, string>,
  channel: string,
  permissions = '0',
) => ({
  ...slash(by, name, given),
  guild: '77',
  more: {
    channel_id: channel,
    member: { user: { id: by.id }, permissions },
    authorizing_integration_owners: { 0: '77' },
  },
});

test('who manages a channel has the film of the day sent there, and nobody else', async () => {
  const channel = newId();
  const given = { hour: '9', zone: 'Europe/Madrid' };
  const refused = seen(await on.discord.interact(inServer(ANA, 'daily', given, channel)));
  expect(refused.text).toContain('quien administra');
  expect(await on.state.subscriptions()).toEqual(new Map());
  await on.discord.interact(inServer(ANA, 'daily', given, channel, MANAGES_CHANNELS));
  expect([...(await on.state.subscriptions())]).toEqual([
    [`discord:${channel}`, expect.objectContaining({ hour: 9, zone: 'Europe/Madrid', locale: 'es' })],
  ]);
  await on.discord.interact(inServer(ANA, 'daily', { action: 'off' }, channel, MANAGES_CHANNELS));
  expect(await on.state.subscriptions()).toEqual(new Map());
});

test('the chat with the bot alone is one’s own: in others it cannot write, and what is sent there stays', async () => {
  const [own, friends] = [newId(), newId()];
  const given = { hour: '9', zone: 'Europe/Madrid' };
  const privately = (given: Record<string, string>, context: number, channel_id: string) =>
    on.discord.interact({ ...slash(ANA, 'daily', given), more: { context, channel_id } });
  await privately(given, 1, own);
  const kept = [...(await on.state.subscriptions())];
  expect(kept).toEqual([[`discord:${own}`, expect.objectContaining({ hour: 9, zone: 'Europe/Madrid' })]]);
  // A chat with a friend, or of a group; a server that has not the bot, only its user has.
  expect(seen(await privately({ hour: '20' }, 2, friends)).text).toContain('no puedo escribir por mi cuenta');
  await privately({ action: 'off' }, 2, friends);
  const { more, ...command } = inServer(ANA, 'daily', { hour: '20' }, friends, MANAGES_CHANNELS);
  await on.discord.interact({ ...command, more: { ...more, authorizing_integration_owners: { 1: ANA.id } } });
  expect([...(await on.state.subscriptions())]).toEqual(kept);
  await privately({ action: 'off' }, 1, own);
  expect(await on.state.subscriptions()).toEqual(new Map());
});

test('it is sent once, as a card that anybody may press, and no more where the bot may not write', async () => {
  const state = withGuests(openProcessState(Date.now));
  const butaca = openButaca({
    catalog: on.catalog,
    memory: state,
    today: () => '2026-11-22',
    random: () => 0.5,
  });
  const rest = new REST({ api: on.discord.api, retries: 0 }).setToken(TOKEN);
  const log: unknown[] = [];
  const round = openDailyRound({
    butaca: { answer: (request, asker) => butaca.answer({ ...request, on: '2026-11-29' }, asker) },
    state,
    prefix: 'discord:',
    send: openDailySender(rest, undefined, (...line) => log.push(line)),
    now: Date.now,
    log: (line) => log.push(line),
  });
  const [channel, closed] = [newId(), newId()];
  const daily = { hour: localTime(Date.now(), 'UTC').hour, zone: 'UTC', locale: 'en' } as const;
  await state.subscribe(`discord:${channel}`, daily);
  await Promise.all([round(), round()]);
  await round();
  const calls = on.discord.calls.filter(({ path }) => path.includes(channel));
  expect(calls.map(({ method, status }) => [method, status])).toEqual([['POST', 200]]);
  const card = seen(calls[0] as never);
  expect(card.text).toContain('Film of the day');
  expect(card.buttons).toHaveLength(3);
  await state.subscribe(`discord:${closed}`, daily);
  on.discord.fail({
    path: new RegExp(closed),
    status: 403,
    body: { code: 50001, message: 'Missing Access' },
  });
  await round();
  expect([...(await state.subscriptions()).keys()]).toEqual([`discord:${channel}`]);
});

test('the film to guess is played for one’s own eyes in a channel, and its board knows who plays there', async () => {
  const channel = newId();
  const first = seen(await on.discord.interact(inServer(ANA, 'guess', { film: 'Heat' }, channel)));
  expect(first.ephemeral).toBe(true);
  const second = seen(await on.discord.interact(inServer(BOB, 'guess', { film: 'Titanic' }, channel)));
  expect(second.text).toContain('Here today: 2 players');
  // Discord shows a mention as what they are called there, and calls nobody.
  expect(second.text).toContain(`<@${ANA.id}> · 🟥…`);
  expect(second.text).toContain(`<@${BOB.id}> · 🟥…`);
});
