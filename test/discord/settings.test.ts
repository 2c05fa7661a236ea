import { expect, test } from 'vitest';
import { describeCommands } from '../../adapters/discord/lifecycle/describe-commands.ts';
import { questions } from '../../src/questions/index.ts';
import { buttonOf, seen } from './cards.ts';
import { ANA, BOB, newId, type Person, press, slash } from './events.ts';
import { connectOverSample } from './over-sample.ts';

const on = await connectOverSample();

const [NOTHING, MANAGES_SERVER] = ['0', '32'];
const there = (by: Person, channel: string, permissions: string) => ({
  guild: '77',
  more: {
    channel_id: channel,
    member: { user: { id: by.id }, permissions },
    authorizing_integration_owners: { 0: '77' },
  },
});
const settings = (by: Person, channel: string, permissions: string, given: Record<string, string> = {}) =>
  on.discord.interact({ ...slash(by, 'settings', given), ...there(by, channel, permissions) });

test('the command is shown to who manages the server at first, and to everybody with the bot alone', () => {
  const command = describeCommands(questions).find(({ name }) => name === 'settings');
  expect(command).toMatchObject({ default_member_permissions: 32, contexts: [0, 1, 2] });
  const others = describeCommands(questions).filter(({ name }) => name !== 'settings');
  expect(others.filter((one) => 'default_member_permissions' in one)).toEqual([]);
});

test('who manages a channel sets each by a button on the same card, or by its option', async () => {
  const channel = newId();
  const card = seen(await settings(BOB, channel, MANAGES_SERVER));
  expect(card.ephemeral).toBe(true);
  const pressed = await on.discord.interact({
    ...press(BOB, buttonOf(card, 'Without pictures'), { ephemeral: true }),
    ...there(BOB, channel, MANAGES_SERVER),
  });
  expect(pressed.body.type).toBe(7);
  expect(await on.state.place(`discord:${channel}`)).toEqual({ pictures: false });
  await settings(BOB, channel, MANAGES_SERVER, { language: 'es', quiet: 'on' });
  expect(await on.state.place(`discord:${channel}`)).toEqual({ pictures: false, locale: 'es', quiet: true });
  const film = seen(
    await on.discord.interact({ ...slash(BOB, 'film', { film: 'id:597' }), ...there(BOB, channel, NOTHING) }),
  );
  expect(film.text).toContain('Dirección');
});

test('nobody else changes any', async () => {
  const channel = newId();
  const card = seen(await settings(ANA, channel, NOTHING, { quiet: 'on' }));
  expect(card.text).toContain('quien administra este lugar');
  expect(await on.state.place(`discord:${channel}`)).toEqual({});
});
