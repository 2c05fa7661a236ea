import { expect, test } from 'vitest';
import { packPress, unpackPress } from '../../adapters/discord/receive/press.ts';
import { buttonOf, seen } from './cards.ts';
import { ANA, BOB, choose, newId, press, slash } from './events.ts';
import { connectOverSample } from './over-sample.ts';

const on = await connectOverSample();

test('a button leads to the next question, answered for everybody', async () => {
  const card = seen(await on.discord.interact(slash(BOB, 'film', { film: 'id:862' })));
  const next = await on.discord.interact(press(BOB, buttonOf(card, 'Votes')));
  expect([next.status, next.body.type, seen(next).ephemeral]).toEqual([204, 4, false]);
  expect(seen(next).text).toContain('Toy Story (1995)');
});

test('a button that is pressed again is answered aside: nobody sees the same card twice', async () => {
  const card = seen(await on.discord.interact(slash(BOB, 'film', { film: 'id:862' })));
  const similar = buttonOf(card, 'Similar');
  const message = { id: newId(), flags: 32_768 };
  const answers = [];
  for (let i = 0; i < 3; i++)
    answers.push(seen(await on.discord.interact({ ...press(BOB, similar), message })));
  expect(answers.map(({ ephemeral }) => ephemeral)).toEqual([false, true, true]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
});

test('another surprise is for everybody, however often it is asked for', async () => {
  const card = seen(await on.discord.interact(slash(BOB, 'surprise')));
  const another = buttonOf(card, 'Another');
  const message = { id: newId(), flags: 32_768 };
  for (let i = 0; i < 2; i++)
    expect(seen(await on.discord.interact({ ...press(BOB, another), message })).ephemeral).toBe(false);
});

test('a page is turned in the same message, there and back', async () => {
  const first = seen(await on.discord.interact(slash(BOB, 'top', {})));
  const turned = await on.discord.interact(press(BOB, buttonOf(first, 'More')));
  expect([turned.status, turned.body.type]).toEqual([204, 7]);
  const second = seen(turned);
  expect(second.text).toMatch(/^11\. /m);
  const back = await on.discord.interact(press(BOB, buttonOf(second, 'Previous')));
  expect(back.body.type).toBe(7);
  expect(seen(back).text).toBe(first.text);
});

test('a search turns its pages without its sentence being in the button', async () => {
  const first = seen(await on.discord.interact(slash(BOB, 'search', { story: 'dinosaurs in a park' })));
  const id = buttonOf(first, 'More');
  expect(id).not.toMatch(/dinosaur|park/);
  const turned = await on.discord.interact(press(BOB, id));
  expect([turned.body.type, seen(turned).text]).toEqual([7, expect.stringMatching(/^6\. /m)]);
});

test('the menu of a list shows the card of the film that is chosen', async () => {
  const list = seen(await on.discord.interact(slash(BOB, 'top', {})));
  const [first] = list.choices;
  const card = seen(await on.discord.interact(choose(BOB, 'menu', first?.value ?? '')));
  expect(first?.label).toBe('1. The Shawshank Redemption (1994)');
  expect(card.text).toContain('The Shawshank Redemption (1994)');
});

test("somebody else's press is answered for that person alone, in their language, and changes nothing for others", async () => {
  const list = seen(await on.discord.interact(slash(BOB, 'top', {})));
  const call = await on.discord.interact(press(ANA, buttonOf(list, 'More')));
  const card = seen(call);
  expect([call.status, call.body.type, card.ephemeral]).toEqual([204, 4, true]);
  expect(card.text).toContain('Las mejores películas');
  const turned = await on.discord.interact(press(ANA, buttonOf(card, 'Más'), { ephemeral: true }));
  expect(turned.body.type).toBe(7);
  const film = await on.discord.interact(choose(ANA, 'menu', card.choices[0]?.value ?? ''));
  expect(seen(film).ephemeral).toBe(true);
});

test('the near title picked after a misspelled one is answered for everybody', async () => {
  const wrong = seen(
    await on.discord.interact(slash(BOB, 'compare', { film: 'id:862', other: 'Toy Stoqqqqqqqq' })),
  );
  expect(wrong.ephemeral).toBe(true);
  const right = seen(await on.discord.interact(press(BOB, wrong.buttons[0]?.id ?? '', { ephemeral: true })));
  expect(right.ephemeral).toBe(false);
});

test.each([
  '',
  'x',
  'menu',
  'nzz|',
  'n1|gone~f-1',
  'n1|film~f-zzzzzzzzzz',
  'n1|votes',
  'e1|top~n-zzzz',
  '💥|💥',
])('a button that is none of this release is answered, for its user alone: "%s"', async (id) => {
  const call = await on.discord.interact(press(BOB, id));
  expect([call.status, seen(call).ephemeral]).toEqual([204, true]);
});

test('what a button carries survives the journey, whoever owns it', () => {
  for (const owner of ['1', '100000000000000001', '18446744073709551615']) {
    for (const [edits, quiet] of [
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const one = { owner, edits, quiet, request: { kind: 'film', film: 862 } };
      const packed = packPress(one) ?? '';
      expect(unpackPress(packed)).toEqual(one);
      expect(packed.length).toBeLessThanOrEqual(80);
    }
  }
});
