import { expect, test } from 'vitest';
import { sampleCatalog } from '../catalogs.ts';
import { ANA, BOB, directMessage, guildMessage, onMessage, press, slash, typing } from './events.ts';
import { BOT } from './gateway.ts';
import { connect } from './start-bot.ts';

test('x', async () => {
  const c = await connect(sampleCatalog());
  const show = (x: any) => console.log(JSON.stringify(x, null, 1));
  show(await c.discord.interact(slash(ANA, 'film', { film: 'Toy Story' })));
  show(await c.discord.interact(slash(BOB, 'top', { metric: 'revenue' })));
  show(await c.discord.interact(slash(BOB, 'month', { month: 'January' })));
  show(await c.discord.interact(slash(BOB, 'director', { person: 'Steven Spielberg' })));
  show(await c.discord.interact(slash(BOB, 'compare', { film: 'Toy Story', other: 'Heat' })));
  show(await c.discord.interact(slash(BOB, 'votes', { film: 'xqzzk' })));
  show(await c.discord.interact(typing(BOB, 'film', 'film', 'toy')));
  show(await c.discord.write(directMessage(ANA, 'votos de Heat')));
  show(await c.discord.write(guildMessage(ANA, `<@${BOT.id}> votos de Heat`)));
  show(
    await c.discord.interact(
      onMessage(ANA, 'Which film is this?', 'a toy that comes alive when the boy leaves'),
    ),
  );
  console.log(c.lines);
  await c.close();
});
