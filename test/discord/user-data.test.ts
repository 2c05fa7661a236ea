import { beforeAll, describe, expect, test } from 'vitest';
import { buttonOf, seen } from './cards.ts';
import { ANA, BOB, guildMessage, type Person, press, slash } from './events.ts';
import { BOT } from './gateway.ts';
import { connectOverSample } from './over-sample.ts';

const on = await connectOverSample();
const films = on.catalog.all<Record<string, never>, { readonly id: number }>(
  'SELECT id FROM film ORDER BY id LIMIT 600',
)({});
const watched = (by: Person, ids: readonly number[]): Promise<unknown> =>
  on.state.changeUser(
    `discord:${by.id}`,
    ids.map((film) => ({ change: 'seen', film }) as never),
  );
beforeAll(async () => {
  await watched(
    ANA,
    films.map(({ id }) => id),
  );
  await watched(BOB, [949]);
});

const seenBy = async ({ id }: Person) => (await on.state.user(`discord:${id}`)).seen;
const aside = { ephemeral: true };

describe('What is exported', () => {
  test('is a whole file, however many films were seen, for its user alone', async () => {
    const call = await on.discord.interact(slash(ANA, 'export'));
    const { films: exported, seen: numbers } = JSON.parse(
      Buffer.from(call.files?.['butaca-export.json'] ?? []).toString('utf8'),
    );
    expect([call.status, seen(call).ephemeral]).toEqual([204, true]);
    expect([exported.length, numbers.length]).toEqual([600, 600]);
  });

  test('by mention is exported for whoever presses the button, about them', async () => {
    const card = seen(await on.discord.write(guildMessage(ANA, `<@${BOT.id}> exportar mis datos`)));
    const call = await on.discord.interact(press(BOB, card.buttons[0]?.id ?? ''));
    const { seen: numbers } = JSON.parse(
      Buffer.from(call.files?.['butaca-export.json'] ?? []).toString('utf8'),
    );
    expect([call.status, seen(call).ephemeral, numbers]).toEqual([204, true, [949]]);
  });
});

test('The list of seen films turns its pages in its place, there and back, to the last', async () => {
  const first = seen(await on.discord.interact(slash(ANA, 'seen')));
  let card = first;
  let pages = 1;
  while (card.buttons.some(({ label }) => label === 'Más')) {
    const call = await on.discord.interact(press(ANA, buttonOf(card, 'Más'), aside));
    expect([call.status, call.body.type]).toEqual([204, 7]);
    card = seen(call);
    pages++;
  }
  expect(pages).toBeGreaterThan(5);
  expect(card.text).toMatch(/^600\. /m);
  const back = await on.discord.interact(press(ANA, buttonOf(card, 'Anterior'), aside));
  expect([back.status, back.body.type]).toEqual([204, 7]);
});

describe('Erasing', () => {
  test('is asked first, aside, and done by the same person’s press alone', async () => {
    const question = seen(await on.discord.interact(slash(ANA, 'forget-me')));
    expect([question.ephemeral, (await seenBy(ANA)).length]).toEqual([true, 600]);
    const yes = buttonOf(question, 'Borrar todo');
    await on.discord.interact(slash(BOB, 'forget-me'));
    const others = seen(await on.discord.interact(press(BOB, yes)));
    expect([others.ephemeral, others.text]).toEqual([true, expect.stringMatching(/^Shall I erase/)]);
    expect([(await seenBy(ANA)).length, (await seenBy(BOB)).length]).toEqual([600, 1]);
    const done = seen(await on.discord.interact(press(ANA, yes, aside)));
    expect([done.ephemeral, await seenBy(ANA), (await seenBy(BOB)).length]).toEqual([true, [], 1]);
    const undone = await on.discord.interact(press(ANA, buttonOf(done, 'Deshacer'), aside));
    expect([undone.status, seen(undone).ephemeral, (await seenBy(ANA)).length]).toEqual([204, true, 600]);
  });

  test('asked for by mention is a button, whose press asks whoever presses it', async () => {
    const card = seen(await on.discord.write(guildMessage(BOB, `<@${BOT.id}> forget me`)));
    for (const by of [ANA, BOB]) {
      const call = await on.discord.interact(press(by, card.buttons[0]?.id ?? ''));
      expect([call.status, seen(call).ephemeral]).toEqual([204, true]);
      expect(seen(call).text).toMatch(/^(?:Shall I erase|¿Borro todo)/);
    }
    expect([(await seenBy(ANA)).length, (await seenBy(BOB)).length]).toEqual([600, 1]);
  });
});
