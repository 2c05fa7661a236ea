import { afterAll, describe, expect, test } from 'vitest';
import { USUAL_LIMITS } from '../../adapters/runtime/limits.ts';
import { sampleCatalog } from '../catalogs.ts';
import { seen } from './cards.ts';
import { ANA, BOB, directMessage, guildMessage, newId, press, slash, typing } from './events.ts';
import { BOT } from './gateway.ts';
import { connect } from './start-bot.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

test('Who writes more than anybody types is told so once, aside, and is not answered until the minute is over', async () => {
  const on = await connect(catalog, { USER_LIMIT: String(USUAL_LIMITS.user) });
  for (let i = 0; i < USUAL_LIMITS.user; i++)
    await on.discord.interact(slash(BOB, 'votes', { film: 'id:862' }));
  const told = seen(await on.discord.interact(slash(BOB, 'votes', { film: 'id:862' })));
  expect([told.ephemeral, told.text]).toEqual([true, expect.stringMatching(/You are faster than I am/)]);
  on.discord.gateway.dispatch('MESSAGE_CREATE', directMessage(BOB, 'votes of Toy Story'));
  const before = on.discord.calls.length;
  expect(seen(await on.discord.interact(slash(ANA, 'votes', { film: 'id:862' }))).text).toContain(
    'Toy Story',
  );
  expect(on.discord.calls.length).toBe(before + 1);
  await on.close();
}, 30_000);

describe('Beyond the limit every interaction is acknowledged', () => {
  const FASTER = /^You are faster than I am/;
  const votes = slash(BOB, 'votes', { film: 'id:862' });

  test('a command each time, aside, in as few words as the first time', async () => {
    const on = await connect(catalog, { USER_LIMIT: '1' });
    await on.discord.interact(votes);
    for (let i = 0; i < 4; i++) {
      const call = await on.discord.interact(votes);
      const card = seen(call);
      expect([call.status, call.body.type, card.ephemeral, card.buttons]).toEqual([204, 4, true, []]);
      expect(card.text).toMatch(FASTER);
    }
    await on.close();
  });

  test('a press too, whosever card it is on, and the card stays as it is', async () => {
    const on = await connect(catalog, { USER_LIMIT: '1' });
    const list = seen(await on.discord.interact(slash(BOB, 'top', {})));
    const more = list.buttons.find(({ label }) => label === 'More')?.id ?? '';
    await on.discord.interact(slash(ANA, 'top', {}));
    for (const by of [BOB, BOB, ANA, ANA]) {
      const call = await on.discord.interact(press(by, more));
      expect([call.status, call.body.type, seen(call).ephemeral]).toEqual([204, 4, true]);
      expect(seen(call).text).toMatch(/faster than I am|más rápido que yo/);
    }
    const aside = await on.discord.interact(press(BOB, more, { ephemeral: true }));
    expect([aside.body.type, seen(aside).text]).toEqual([4, expect.stringMatching(FASTER)]);
    await on.close();
  });

  test('choices are still given while somebody types', async () => {
    const on = await connect(catalog, { USER_LIMIT: '1' });
    for (let i = 0; i < 3; i++) await on.discord.interact(votes);
    const call = await on.discord.interact(typing(BOB, 'film', 'film', 'toy'));
    expect([call.status, call.body.type]).toEqual([204, 8]);
    await on.close();
  });

  test('of a busy channel: bystanders are told, in their language, and messages are met with silence', async () => {
    const on = await connect(catalog, { CHAT_LIMIT: '1', USER_LIMIT: '0' });
    const channel = { channel_id: newId(), guild_id: newId() };
    const there = { ...votes, guild: channel.guild_id, more: channel };
    expect(seen(await on.discord.interact(there)).ephemeral).toBe(false);
    for (const [by, said] of [
      [ANA, /^Vas más rápido/],
      [BOB, FASTER],
      [ANA, /^Vas más rápido/],
    ] as const) {
      const call = await on.discord.interact({ ...slash(by, 'votes', { film: 'id:862' }), ...place(there) });
      expect([call.status, seen(call).ephemeral, seen(call).text]).toEqual([
        204,
        true,
        expect.stringMatching(said),
      ]);
    }
    const before = on.discord.calls.length;
    const written = { ...guildMessage(BOB, `<@${BOT.id}> votes of Toy Story`), ...channel };
    on.discord.gateway.dispatch('MESSAGE_CREATE', written);
    await on.discord.interact(slash(ANA, 'votes', { film: 'id:862' }));
    expect(on.discord.calls.length).toBe(before + 1);
    await on.close();
  });
});

const place = ({ guild, more }: { readonly guild: string; readonly more: object }) => ({ guild, more });
