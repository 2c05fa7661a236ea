import { afterAll, expect, test } from 'vitest';
import { USUAL_LIMITS } from '../../adapters/shared/limits.ts';
import { sampleCatalog } from '../catalogs.ts';
import { seen } from './cards.ts';
import { ANA, BOB, directMessage, slash } from './events.ts';
import { connect } from './start-bot.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

test('Who asks more than anybody types is told so once, aside, and is not answered until the minute is over', async () => {
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
