import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { openNightVoting } from '../../adapters/discord/deliver/night-voting.ts';
import { openDailySender } from '../../adapters/discord/deliver/send-daily.ts';
import { openNightRound } from '../../adapters/runtime/night-round.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { VOTE_MS } from '../../src/domain/film-night.ts';
import { buttonOf, type Seen, seen } from './cards.ts';
import { ANA, BOB, newId, type Person, press, slash } from './events.ts';
import { TOKEN } from './gateway.ts';
import { connectOverSample } from './over-sample.ts';
import type { Call } from './rest.ts';

const on = await connectOverSample(Date.now);

const MANAGES_CHANNELS = '16';
const there = (by: Person, channel: string, permissions = '0') => ({
  channel_id: channel,
  member: { user: { id: by.id }, permissions },
  authorizing_integration_owners: { 0: '77' },
});
const asked = async (by: Person, name: string, given: Record<string, string>, channel: string) =>
  seen(await on.discord.interact({ ...slash(by, name, given), guild: '77', more: there(by, channel) }));
/** Presses a button of a card in the channel; resolves with the call that answers it. */
const pressed = (card: Seen, label: string, by: Person, channel: string, permissions = '0') =>
  on.discord.interact({
    ...press(by, buttonOf(card, label)),
    guild: '77',
    more: there(by, channel, permissions),
  });
const UPDATES = 7;

const pollsIn = (channel: string): readonly Call[] =>
  on.discord.calls.filter(({ path, body }) => path === `/channels/${channel}/messages` && body?.poll);
const polled = async (channel: string, count = 1): Promise<readonly Call[]> => {
  await expect.poll(async () => (await on.state.night(`discord:${channel}`))?.poll?.number).toBe(count);
  await expect.poll(async () => (await on.state.night(`discord:${channel}`))?.stale).toEqual([]);
  return pollsIn(channel);
};
/** Another replica, or the same after a restart, whose clock is `ms` ahead of the bot's. */
const replica = (ms: number) => {
  const rest = new REST({ api: on.discord.api, retries: 0 }).setToken(TOKEN);
  const log = (): void => undefined;
  const voting = openNightVoting(rest, openDailySender(rest, undefined, log), log);
  const { butaca, state } = on;
  return openNightRound({ butaca, state, prefix: 'discord:', voting, now: () => Date.now() + ms, log });
};
const cardsIn = (channel: string): readonly Seen[] =>
  on.discord.calls
    .filter(({ path, body }) => path === `/channels/${channel}/messages` && body?.components)
    .map((call) => seen(call));

test('a night is joined on its card, has a poll of Discord’s own, and its end has a winner', async () => {
  const channel = newId();
  const opened = await asked(ANA, 'night', { genre: 'Comedy', 'max-minutes': '120' }, channel);
  expect(opened.text).toContain('Noche de pelis: de comedia, de hasta 120 minutos');
  expect(opened.ephemeral).toBe(false);
  await on.state.changeUser(`discord:${BOB.id}`, [{ change: 'seen', film: 105 as FilmId }]);
  const joining = await pressed(opened, 'Me sumo', BOB, channel);
  expect(joining.body.type).toBe(UPDATES);
  const joined = seen(joining);
  expect(joined.text).toContain('2 personas');
  const refused = seen(await pressed(joined, 'Empezar la votación', BOB, channel));
  expect([refused.ephemeral, refused.text, refused.buttons]).toEqual([
    true,
    expect.stringContaining('quien abrió la noche'),
    [],
  ]);
  const voting = seen(await pressed(joined, 'Empezar la votación', ANA, channel));
  const [posted] = await polled(channel);
  expect(posted?.status).toBe(200);
  const { poll } = posted?.body ?? {};
  expect(poll).toMatchObject({ duration: 1, allow_multiselect: false });
  const answers: readonly string[] = poll.answers.map(
    ({ poll_media }: { readonly poll_media: { readonly text: string } }) => poll_media.text,
  );
  expect(answers).toHaveLength(5);
  expect(answers.join()).not.toContain('Back to the Future');
  on.discord.vote(channel, 1, 0, 4);
  const again = seen(await pressed(voting, 'Me sumo', ANA, channel));
  expect([again.ephemeral, again.text]).toEqual([true, 'Ya te habías sumado.']);
  await Promise.all([replica(VOTE_MS).round(), replica(VOTE_MS).round()]);
  await replica(VOTE_MS).round();
  const [won, ...others] = cardsIn(channel);
  expect(others).toEqual([]);
  expect(won?.text).toContain('4 de 5 votos');
  expect(won?.text).toContain(answers[2]?.replace(/^3\. /, '').replace(/ \(.*| · .*/, ''));
  expect(on.discord.calls.filter(({ path }) => path.endsWith('/expire'))).toHaveLength(1);
  const late = seen(await pressed(voting, 'Cerrar ahora', ANA, channel));
  expect([late.ephemeral, late.text]).toEqual([true, expect.stringContaining('ya terminó')]);
});

test('a veto before the vote replaces the film, three others come, and who manages the channel closes the vote', async () => {
  const channel = newId();
  const opened = await asked(BOB, 'night', {}, channel);
  const shown = seen(await pressed(opened, 'See the films', BOB, channel));
  const films = (card: Seen) =>
    card.buttons.filter(({ label }) => label.startsWith('Veto: ')).map(({ label }) => label);
  expect(films(shown)).toHaveLength(5);
  const [first = ''] = films(shown);
  const replaced = seen(await pressed(shown, first, BOB, channel));
  expect(films(replaced)).not.toContain(first);
  expect(films(replaced)).toHaveLength(5);
  const twice = seen(await pressed(replaced, films(replaced)[0] ?? '', BOB, channel));
  expect([twice.ephemeral, twice.text]).toEqual([true, expect.stringContaining('vetoed one')]);
  const changed = seen(await pressed(replaced, 'Three others', BOB, channel));
  expect(films(changed).filter((film) => !films(replaced).includes(film))).toHaveLength(3);
  const voting = seen(await pressed(changed, 'Start the vote', ANA, channel, MANAGES_CHANNELS));
  await polled(channel);
  on.discord.vote(channel, 5, 3);
  const anew = seen(await pressed(voting, 'Three others', BOB, channel));
  await polled(channel, 2);
  expect(pollsIn(channel)).toHaveLength(2);
  const join = seen(await pressed(anew, 'Join', ANA, channel));
  on.discord.vote(channel, 5, 3);
  const vetoed = seen(await pressed(join, films(join)[0] ?? '', ANA, channel));
  expect(vetoed.text).toContain('cannot win');
  await pressed(vetoed, 'Close now', ANA, channel, MANAGES_CHANNELS);
  await expect.poll(() => cardsIn(channel).at(-1)?.text).toContain('3 of 8 votes');
  expect(cardsIn(channel).at(-1)?.text).toContain('cannot win');
});

test('a night goes on after a restart, and what Discord ended by itself is counted', async () => {
  const channel = newId();
  const opened = await asked(BOB, 'night', { genre: 'Horror' }, channel);
  await pressed(opened, 'Start the vote', BOB, channel);
  await polled(channel);
  on.discord.vote(channel, 2, 2);
  on.discord.fail({
    path: /\/expire$/,
    status: 400,
    body: { code: 520001, message: 'Poll expired' },
    after: true,
  });
  await replica(VOTE_MS).round();
  expect(cardsIn(channel).at(-1)?.text).toContain('2 of 4 votes');
  expect(cardsIn(channel).at(-1)?.text).toContain('the score decides');
});

test('where the bot can only answer it says that it has to be there', async () => {
  const more = { ...there(BOB, newId()), authorizing_integration_owners: { 1: BOB.id } };
  const card = seen(await on.discord.interact({ ...slash(BOB, 'night', {}), guild: '77', more }));
  expect([card.ephemeral, card.text]).toEqual([
    true,
    expect.stringContaining('add me to the group or server'),
  ]);
});
