import { beforeAll, describe, expect, test } from 'vitest';
import { type Seen, seen } from './cards.ts';
import { ANA, BOB, directMessage, guildMessage, type Person, press, slash } from './events.ts';
import { BOT } from './gateway.ts';
import { connectOverSample } from './over-sample.ts';

const on = await connectOverSample();
beforeAll(async () => {
  await on.discord.interact(slash(ANA, 'seen', { film: 'id:862' }));
  await on.discord.interact(slash(BOB, 'seen', { film: 'id:949' }));
});

const seenBy = async ({ id }: Person) => (await on.state.user(`discord:${id}`)).seen;
const mention = async (by: Person, text: string): Promise<Seen> =>
  seen(await on.discord.write(guildMessage(by, `<@${BOT.id}> ${text}`)));

const personal = [
  'export my data',
  'my seen films',
  'I have seen Jurassic Park',
  'privacy',
  'forget me',
] as const;

describe('Asked by mention, where everybody reads the answer,', () => {
  test.each(personal)('“%s” is one line with a button, and reads and changes nothing', async (text) => {
    const before = await seenBy(ANA);
    const card = await mention(ANA, text);
    expect(card.text).toBe('I show that to you alone.');
    expect(card.buttons).toHaveLength(1);
    expect(await seenBy(ANA)).toEqual(before);
  });

  test.each(personal.slice(0, 2))(
    'the button of “%s” answers whoever presses it, aside, about them',
    async (text) => {
      const [button] = (await mention(ANA, text)).buttons;
      for (const [by, own, others] of [
        [ANA, /Toy Story|862/, /Heat|949/],
        [BOB, /Heat|949/, /Toy Story|862/],
      ] as const) {
        const call = await on.discord.interact(press(by, button?.id ?? ''));
        const shown = textsOf(call);
        expect([call.status, call.body.type, seen(call).ephemeral]).toEqual([204, 4, true]);
        expect(shown).toMatch(own);
        expect(shown).not.toMatch(others);
      }
    },
  );

  test('what is about the bot or films is answered there', async () => {
    expect((await mention(ANA, 'help')).text).toContain('TMDB');
    expect((await mention(ANA, 'votes of Toy Story')).text).toContain('5,415');
  });

  test('an answer aside leads to answers aside', async () => {
    const [button] = (await mention(ANA, 'my seen films')).buttons;
    const list = seen(await on.discord.interact(press(ANA, button?.id ?? '')));
    const next = await on.discord.interact(press(ANA, list.buttons[0]?.id ?? '', { ephemeral: true }));
    expect(seen(next).ephemeral).toBe(true);
  });
});

describe('A page of what is personal', () => {
  const page = (by: Person) => `e${BigInt(by.id).toString(36)}|seen~n-1`;

  test('never takes the place of a card that others see', async () => {
    const call = await on.discord.interact(press(BOB, page(BOB)));
    expect([call.status, call.body.type, seen(call).ephemeral]).toEqual([204, 4, true]);
  });

  test('takes the place of one that nobody else sees', async () => {
    const call = await on.discord.interact(press(BOB, page(BOB), { ephemeral: true }));
    expect([call.status, call.body.type]).toEqual([204, 7]);
    const alone = await on.discord.interact({ ...press(BOB, page(BOB)), more: { context: 1 } });
    expect([alone.status, alone.body.type]).toEqual([204, 7]);
  });
});

describe('In a private channel', () => {
  test('what is personal is answered at once', async () => {
    const { text } = seen(await on.discord.write(directMessage(ANA, 'my seen films')));
    expect(text).toContain('Toy Story');
    expect(text).not.toContain('alone');
  });
});

function textsOf(call: Parameters<typeof seen>[0]): string {
  const files = Object.values(call.files ?? {}).map((bytes) => Buffer.from(bytes).toString('utf8'));
  return [seen(call).text, ...files].join('\n');
}
