import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { present } from '../../adapters/discord/render/present.ts';
import { requestOf } from '../../src/questions/request.ts';
import { sampleCatalog } from '../catalogs.ts';
import { collectReports } from '../collect-reports.ts';
import { filmOf, replyOf } from '../presenters/cases.ts';
import { type Seen, seen } from './cards.ts';
import { ANA, BOB, directMessage, guildMessage, type Person, press, slash } from './events.ts';
import { BOT } from './gateway.ts';
import { type Connected, connect } from './start-bot.ts';

const catalog = sampleCatalog();
const collected = collectReports();
let on: Connected;
beforeAll(async () => {
  on = await connect(catalog, {}, undefined, undefined, collected.reporting);
});
afterAll(async () => {
  await on.close();
  catalog.close();
});

const ask = async (by: Person, text: string): Promise<Seen> =>
  seen(await on.discord.interact(slash(by, 'ask', { text })));
const idOf = (card: Seen, label: string): string =>
  card.buttons.find((one) => one.label === label)?.id ?? `no "${label}"`;
const pressed = (by: Person, card: Seen, label: string) => on.discord.interact(press(by, idOf(card, label)));
const textsSent = () => collected.reports.map(({ text }) => text);

describe('"That was wrong" under an answer', () => {
  test('to /ask in a server shows who asked, alone, what would be sent, and sends it by their yes', async () => {
    const card = await ask(BOB, 'votes of Toy Story');
    expect(card.ephemeral).toBe(false);
    const shown = seen(await pressed(BOB, card, 'That was wrong'));
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('votes of Toy Story');
    expect(shown.buttons.map(({ label }) => label)).toEqual(['Send it', 'Send nothing']);
    expect(textsSent()).not.toContain('votes of Toy Story');
    const told = seen(await pressed(BOB, shown, 'Send it'));
    expect([told.ephemeral, told.text]).toEqual([true, 'Thank you, it is noted.']);
    expect(textsSent()).toContain('votes of Toy Story');
  });

  test.each([
    ['in a private channel', directMessage],
    ['by mention', guildMessage],
  ] as const)('to a sentence %s does the same', async (_where, written) => {
    const mention = written === guildMessage ? `<@${BOT.id}> ` : '';
    const card = seen(await on.discord.write(written(ANA, `${mention}puntaje de Heat`)));
    const shown = seen(await pressed(ANA, card, 'No era eso'));
    expect([shown.ephemeral, shown.text]).toEqual([true, expect.stringContaining('puntaje de Heat')]);
  });

  test('tells anybody else that it is not theirs, and shows and sends nothing', async () => {
    const card = await ask(BOB, 'score of Jumanji');
    const told = seen(await pressed(ANA, card, 'That was wrong'));
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain('Eso lo preguntó otra persona');
    expect(told.text).not.toContain('Jumanji');
    const shown = seen(await pressed(BOB, card, 'That was wrong'));
    expect(seen(await pressed(ANA, shown, 'Send it')).text).toContain('Eso lo preguntó otra persona');
    expect(textsSent()).not.toContain('score of Jumanji');
  });

  test('is not there for commands, help, and what is about the user', async () => {
    const cards = [
      seen(await on.discord.interact(slash(BOB, 'votes', { film: 'id:862' }))),
      await ask(BOB, 'help'),
      await ask(BOB, 'my seen films'),
    ];
    expect(cards.flatMap(({ buttons }) => buttons.map(({ label }) => label))).not.toContain('That was wrong');
  });

  test('takes the place of no other button, and stands last', () => {
    const next = Array.from({ length: 25 }, (_, i) => ({
      label: `${i}`,
      request: requestOf({ kind: 'film' }, { film: i + 1 }),
    }));
    const items = next.map((_, i) => filmOf(`Film ${i}`, i + 1));
    const wrong = { label: 'That was wrong', request: { kind: 'wrong', said: 'abcde0' } };
    const buttonsOf = (more: object) => {
      const card = present(replyOf([], { next, items, ...more }), {
        owner: BOB.id,
        quiet: false,
        hidden: false,
      });
      return seen({ method: 'POST', path: '', body: card, status: 200 }).buttons;
    };
    expect(buttonsOf({ wrong }).slice(0, -1)).toEqual(buttonsOf({}));
    expect(buttonsOf({ wrong }).at(-1)?.label).toBe('That was wrong');
  });
});

test('said by mention it is a button that shows it to who presses, alone', async () => {
  await ask(BOB, 'votes of Heat');
  const card = seen(await on.discord.write(guildMessage(BOB, `<@${BOT.id}> that's wrong`)));
  expect(card.text).toBe('I show that to you alone.');
  const shown = seen(await pressed(BOB, card, 'That was wrong'));
  expect([shown.ephemeral, shown.text]).toEqual([true, expect.stringContaining('votes of Heat')]);
});

test('no sentence is in a button or in the log', async () => {
  const card = await ask(BOB, 'score of Casino');
  expect(JSON.stringify(card.buttons)).not.toContain('Casino');
  expect(on.lines.join()).not.toMatch(/Casino|Toy Story|Jumanji/);
});
