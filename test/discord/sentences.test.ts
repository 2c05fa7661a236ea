import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { questions } from '../../src/questions/index.ts';
import { seen } from './cards.ts';
import {
  ANA,
  BOB,
  directMessage,
  forwardOf,
  guildMessage,
  newId,
  onMessage,
  slash,
  typing,
} from './events.ts';
import { BOT } from './gateway.ts';
import { slashCommands } from './options.ts';
import { connectOverSample } from './over-sample.ts';

const on = await connectOverSample();

const MENTION = `<@${BOT.id}>`;
const examples = questions.flatMap(({ kind, words }) =>
  locales.map((locale) => ({ kind, locale, sentence: words[locale].examples[0] ?? '' })),
);

describe('A sentence of every question is answered', () => {
  test.each(examples)(
    'by /ask, in a private channel and where the bot is mentioned: $sentence',
    async ({ sentence, locale }) => {
      const by = locale === 'es' ? ANA : BOB;
      const asked = await on.discord.interact(slash(by, 'ask', { text: sentence }));
      const written = await on.discord.write(directMessage(by, sentence));
      const mentioned = await on.discord.write(guildMessage(by, `${MENTION} ${sentence}`));
      expect([asked.status, written.status, mentioned.status]).toEqual([204, 200, 200]);
      for (const { body } of [written, mentioned]) {
        expect(body.allowed_mentions).toEqual({ parse: [], replied_user: false });
      }
    },
  );
});

describe('A message', () => {
  test('in a private channel is answered in its own language', async () => {
    const call = await on.discord.write(directMessage(ANA, 'how many votes does Toy Story have?'));
    expect(seen(call).text).toContain('Votes');
  });

  test('is answered as a reply to it', async () => {
    const message = guildMessage(ANA, `${MENTION} votos de Toy Story`);
    const { body } = await on.discord.write(message);
    expect(body.message_reference.message_id).toBe(message.id);
  });

  test.each([160002, 160009])(
    'is answered without a reference where the bot may not read what was written before (%s)',
    async (code) => {
      on.discord.fail({ path: /messages$/, status: 403, body: { code, message: 'Cannot reply' } });
      const message = guildMessage(ANA, `${MENTION} votos de Toy Story`);
      const again = () => on.discord.next(new RegExp(`^/channels/${message.channel_id}/messages$`));
      expect((await on.discord.write(message)).status).toBe(403);
      const last = on.discord.calls.at(-1);
      const call = last?.status === 200 ? last : await again();
      expect([call.status, call.body.message_reference]).toEqual([200, undefined]);
      expect(call.body.nonce).toBe(message.id);
      expect(seen(call).text).toContain('Toy Story');
    },
  );

  test('that only mentions the bot gets a greeting', async () => {
    expect(seen(await on.discord.write(guildMessage(ANA, MENTION))).text).toContain('Butaca');
  });

  test('without a mention, of a bot, of a webhook or of the server itself is left alone', async () => {
    const before = on.discord.calls.length;
    const one = guildMessage(ANA, 'votos de Toy Story');
    const mention = guildMessage(ANA, `${MENTION} votos de Toy Story`);
    const unanswered = [
      one,
      { ...mention, author: { ...mention.author, bot: true } },
      { ...mention, webhook_id: '1' },
      { ...mention, type: 7 },
    ];
    for (const message of unanswered) on.discord.gateway.dispatch('MESSAGE_CREATE', message);
    await on.discord.interact(slash(ANA, 'help'));
    expect(on.discord.calls.length).toBe(before + 1);
  });
});

describe('A message without words of its own', () => {
  const picture = {
    attachments: [{ id: newId(), filename: 'IMG_2034.jpg', size: 1, url: 'x', proxy_url: 'x' }],
  };
  const answerTo = async (by: { readonly id: string }, content: string, more: object): Promise<string> =>
    seen(await on.discord.write({ ...guildMessage(by, `${MENTION} ${content}`), ...more })).text;

  test.each<[string, string, object]>([
    ['forwards one', '', forwardOf('everybody should see Toy Story again')],
    [
      'is a reply to one',
      '?',
      { type: 19, referenced_message: directMessage(BOB, 'has anyone seen Toy Story?') },
    ],
  ])('that %s is answered with the film that it speaks of', async (_how, content, more) => {
    expect(await answerTo({ id: newId() }, content, more)).toMatch(/^Toy Story \(1995\)/);
  });

  test('is answered so in a private channel, and never obeyed', async () => {
    const key = `discord:${BOB.id}`;
    await on.discord.interact(slash(BOB, 'seen', { film: 'id:862' }));
    await on.discord.write({ ...directMessage(BOB, ''), ...forwardOf('forget me') });
    expect((await on.state.user(key)).seen).toContain(862);
  });

  test('that is a picture alone is told to have no text, in the language that was spoken before', async () => {
    const by = { id: newId() };
    expect(await answerTo(by, '', picture)).toBe('That message has no text.');
    await on.discord.write(directMessage(by, '¿cuántos votos tiene Toy Story?'));
    expect(await answerTo(by, '', picture)).toBe('Ese mensaje no tiene texto.');
  });

  test('that is a reply with words is heard by its words', async () => {
    const more = { type: 19, referenced_message: directMessage(BOB, 'Heat') };
    expect(await answerTo({ id: newId() }, 'votes of Toy Story', more)).toMatch(/^Toy Story/);
  });
});

describe('Where no language of the client is known', () => {
  const first = async (text: string): Promise<string> =>
    seen(await on.discord.write(directMessage({ id: newId() }, text))).text;

  test('a title alone, and what was not understood, are answered in English', async () => {
    expect(await first('Jumanji')).toContain('Director');
    expect(await first('asdf qwer')).toContain('I did not get that');
  });

  test('a sentence is answered in its own language, and so is what follows', async () => {
    const by = { id: newId() };
    await on.discord.write(directMessage(by, '¿qué puntaje tiene Heat?'));
    expect(seen(await on.discord.write(directMessage(by, 'Jumanji'))).text).toContain('Dirección');
  });

  test.each(['WALL-E', 'La La Land', 'El Mariachi', 'Amélie'])(
    'the words of a title tell no language, and an English client is answered in English: %s',
    async (text) => {
      const by = { id: newId(), locale: 'en-US' };
      expect(seen(await on.discord.interact(slash(by, 'ask', { text }))).text).toContain('Director');
    },
  );
});

describe('The menu of a message', () => {
  const which = (content: string) => on.discord.interact(onMessage(ANA, 'Which film is this?', content));

  test('shows the card of a film that is named', async () => {
    expect(seen(await which('toy story 3!!')).text).toContain('Toy Story 3 (2010)');
  });

  test('finds films by what is told', async () => {
    const call = await which('Has anyone seen the one about dinosaurs in a park?');
    expect(seen(call).text).toContain('Jurassic Park (1993)');
  });

  test('does not obey a message of somebody else', async () => {
    const key = `discord:${ANA.id}`;
    await on.discord.interact(slash(ANA, 'seen', { film: 'id:862' }));
    for (const text of ['forget me', 'olvidame', 'borra mis datos']) await which(text);
    expect((await on.state.user(key)).seen).toContain(862);
  });

  test('answers a message without a text', async () => {
    expect((await which('')).status).toBe(204);
  });
});

describe('Autocomplete', () => {
  const options = slashCommands.flatMap(({ name, options = [] }) =>
    options
      .filter(({ autocomplete }) => autocomplete)
      .map((option) => ({ command: name, option: option.name })),
  );
  const choicesOf = async (command: string, option: string, text: string) => {
    const { status, body } = await on.discord.interact(typing(ANA, command, option, text));
    expect([status, body.type]).toEqual([204, 8]);
    return body.data.choices as readonly { readonly name: string; readonly value: string }[];
  };

  test('is on every film, person, genre and saga', () => {
    const names = slashCommands.flatMap(({ options = [] }) =>
      options.filter(({ autocomplete }) => !autocomplete).map(({ name }) => name),
    );
    for (const name of [
      'film',
      'other',
      'person',
      'with-person',
      'genre',
      'exclude-genre',
      'saga',
      'country',
    ]) {
      expect(names).not.toContain(name);
      expect(options.map(({ option }) => option)).toContain(name);
    }
  });

  test.each(options)(
    '/$command $option: popular ones where nothing is typed yet',
    async ({ command, option }) => {
      expect((await choicesOf(command, option, '')).length).toBeGreaterThan(4);
    },
  );

  test.each(options)('/$command $option: whatever is typed', async ({ command, option }) => {
    for (const text of ['a', '💥', 'x'.repeat(1000), "'; --", 'ñandú ë'])
      await choicesOf(command, option, text);
  });

  test('forgives accents and typing mistakes, the best known first', async () => {
    for (const text of ['amelie', 'AMÉLIE', 'toy stroy', 'gladiatr']) {
      expect((await choicesOf('film', 'film', text)).length, text).toBeGreaterThan(0);
    }
    const [first] = await choicesOf('film', 'film', 'toy');
    expect(first).toEqual({ name: 'Toy Story (1995) · John Lasseter', value: 'id:862' });
  });
});
