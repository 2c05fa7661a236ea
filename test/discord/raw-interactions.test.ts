import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seen } from './cards.ts';
import { ANA, BOB, type Event, forwardOf, newId, onMessage, pollOf, press, slash } from './events.ts';
import { connectOverSample } from './over-sample.ts';
import { openSmallDiscord, type SmallDiscord } from './small-discord.ts';
import { startProcess, until } from './start-process.ts';

const on = await connectOverSample();

const guild = newId();
/** Where no channel is known to the client. */
const places: readonly (readonly [string, Pick<Event, 'guild' | 'more'>])[] = [
  ['a private channel', { more: { context: 1 } }],
  ['a private group', { more: { context: 2, channel: { id: newId(), type: 3, recipients: [] } } }],
  ['a server without the bot', { guild }],
  ['a thread', { guild, more: { channel: { id: newId(), type: 11, guild_id: guild, parent_id: newId() } } }],
  ['a place of no kind', { more: { channel: undefined, context: undefined } }],
];
const poll = pollOf('Which one tonight?', 'Toy Story', 'Heat', 'Something else that is no title of any film');
const messages = [
  ['a poll', poll],
  ['a forwarded poll', forwardOf('', poll)],
  ['a forwarded text', forwardOf('Toy Story')],
] as const;
const WHICH = 'Which film is this?';

describe('“Which film is this?” is answered', () => {
  for (const [place, where] of places) {
    test.each(messages)(`on %s in ${place}`, async (_name, more) => {
      const call = await on.discord.interact({ ...onMessage(ANA, WHICH, '', more), ...where });
      expect([call.status, seen(call).text]).toEqual([204, expect.stringContaining('Toy Story (1995)')]);
    });
  }

  test('on a poll that names several films with the first of them, the others one tap away', async () => {
    const card = seen(await on.discord.interact(onMessage(BOB, WHICH, '', poll)));
    expect(card.buttons.map(({ label }) => label)).toContain('Heat (1995)');
  });

  const embed = (title: string, more: object = {}) => ({ embeds: [{ type: 'rich', title, ...more }] });
  const link = (url: string) => `look at this ${url}`;
  test.each<[string, string, object, string]>([
    ['a card of another bot', '', embed('Toy Story (1995) ⭐ 8.3 | Animation'), 'Toy Story (1995)'],
    ['a card’s description', '', embed('', { description: 'toy story 3' }), 'Toy Story 3 (2010)'],
    ['a link to TMDB', link('https://www.themoviedb.org/movie/862-toy-story'), {}, 'Toy Story (1995)'],
    ['a link to IMDb', link('https://www.imdb.com/title/tt0114709/?ref_=x'), {}, 'Toy Story (1995)'],
    ['a link to Letterboxd', link('https://letterboxd.com/film/toy-story/'), {}, 'Toy Story (1995)'],
    ['a link in a card', '', embed('', { url: 'https://www.imdb.com/title/tt0114709/' }), 'Toy Story (1995)'],
    ['an address without its beginning', 'imdb.com/title/tt0114709 is good', {}, 'Toy Story (1995)'],
    ['IMDb’s number', 'tt0114709', {}, 'Toy Story (1995)'],
    ['a title within a sentence', 'did you see Heat yesterday?', {}, 'Heat (1995)'],
    ['a title at the end of one', 'has anyone seen Toy Story 3?', {}, 'Toy Story 3 (2010)'],
    ['a title at its beginning', 'Jumanji is overrated', {}, 'Jumanji (1995)'],
    ['one within a Spanish sentence', 'anoche vi El Padrino con los chicos', {}, 'The Godfather (1972)'],
    ['a title between quotation marks', 'we all cried at “toy story 3” again', {}, 'Toy Story 3 (2010)'],
    ['a picture that is described', '', { attachments: [attachment('Toy Story')] }, 'Toy Story (1995)'],
    ['a file that is named', '', { attachments: [attachment('', 'toy_story.mp4')] }, 'Toy Story (1995)'],
    ['a forwarded card', '', forwardOf('', embed('Toy Story')), 'Toy Story (1995)'],
    [
      'a card of components',
      '',
      {
        components: [
          {
            type: 17,
            components: [{ type: 9, components: [{ type: 10, content: '## Toy Story (1995)\n`x` y' }] }],
          },
        ],
      },
      'Toy Story (1995)',
    ],
    [
      'a mention before a title',
      '<@100000000000000002> toy story <:wow:100000000000000003>',
      {},
      'Toy Story (1995)',
    ],
  ])('on %s', async (_name, content, more, title) => {
    const call = await on.discord.interact(onMessage(ANA, WHICH, content, more));
    expect([call.status, seen(call).text]).toEqual([204, expect.stringContaining(title)]);
    expect(seen(call).ephemeral).toBe(false);
  });

  test('on a sentence that names several films with the first of them, the others one tap away', async () => {
    const card = seen(
      await on.discord.interact(onMessage(BOB, WHICH, 'tonight Heat or Toy Story, then bed')),
    );
    expect(card.text).toMatch(/^Heat \(1995\)/);
    expect(card.buttons.map(({ label }) => label)).toContain('Toy Story (1995)');
  });

  test.each(['movie about toys that come alive', 'I SAW A GREAT MOVIE ABOUT TOYS', 'Up we go, what a movie'])(
    'on words that name no film by what they tell: %s',
    async (text) => {
      const card = seen(await on.discord.interact(onMessage(BOB, WHICH, text)));
      expect(card.text).toContain('From what you tell');
    },
  );

  test('on a card of the bot’s own', async () => {
    const { body } = await on.discord.interact(slash(BOB, 'film', { film: 'id:862' }));
    const { components } = body.data;
    const call = await on.discord.interact(onMessage(ANA, WHICH, '', { components }));
    expect(seen(call).text).toMatch(/^Toy Story \(1995\)/);
  });

  test.each<[string, object]>([
    ['nothing at all', {}],
    ['a picture alone', { attachments: [attachment('', 'IMG_2034.jpg')] }],
    ['an empty poll', pollOf('')],
    [
      'parts of forms that are not known',
      { embeds: [7, null], poll: 'x', components: {}, attachments: [[]] },
    ],
  ])('on %s with words that say so, to who asked alone', async (_name, more) => {
    const call = await on.discord.interact(onMessage(ANA, WHICH, '', more));
    expect([call.status, seen(call).ephemeral, seen(call).text]).toEqual([
      204,
      true,
      'Ese mensaje no tiene texto.',
    ]);
  });
});

function attachment(description: string, filename = 'image.png') {
  return {
    id: newId(),
    filename,
    description,
    size: 1,
    url: 'https://x.org/x',
    proxy_url: 'https://x.org/x',
  };
}

describe('An interaction of a kind that the bot does not offer is acknowledged, to its user alone', () => {
  const person = { id: newId(), name: 'Who is this?', type: 2, target_id: '1' };
  test.each<[string, Event]>([
    ['a modal', { by: BOB, type: 5, data: { custom_id: 'x', components: [] } }],
    ['a person’s menu', { by: BOB, type: 2, data: { ...person, resolved: { users: {} } } }],
    ['an entry point', { by: BOB, type: 2, data: { id: newId(), name: 'launch', type: 4 } }],
    ['a command of a kind to come', { by: BOB, type: 2, data: { id: newId(), name: 'x', type: 99 } }],
    ['a kind to come', { by: BOB, type: 77, data: {} }],
    ['a menu of people', { by: BOB, type: 3, data: { component_type: 5, custom_id: 'x', values: ['1'] } }],
    ['a message’s menu without the message', { by: BOB, type: 2, data: { ...person, type: 3 } }],
    ['a component of a kind to come', { by: BOB, type: 3, data: { component_type: 99, custom_id: 'x' } }],
    ['nobody’s', { ...slash(BOB, 'film'), more: { user: undefined, member: undefined } }],
    ['one with odd data', { by: BOB, type: 2, data: [] }],
  ])('%s', async (_name, event) => {
    const call = await on.discord.interact(event);
    const card = seen(call);
    expect([call.status, card.ephemeral]).toEqual([204, true]);
    expect(card.text).toBe('This is no longer offered.\nType / to see the commands that there are.');
  });

  test.each([undefined, {}, { name: 'gone', type: 1, options: [{ name: 'x', value: 'y', focused: true }] }])(
    'typing where nothing is known gets an empty list: %j',
    async (data) => {
      const call = await on.discord.interact({ by: BOB, type: 4, data: data as object });
      expect([call.status, call.body]).toEqual([204, { type: 8, data: { choices: [] } }]);
    },
  );

  test('two presses of the same button at once are both acknowledged', async () => {
    const card = seen(await on.discord.interact(slash(BOB, 'top', {})));
    const more = card.buttons.find(({ label }) => label === 'More')?.id ?? '';
    const both = await Promise.all([more, more].map((id) => on.discord.interact(press(BOB, id))));
    expect(both.map(({ status, body }) => [status, body.type])).toEqual([
      [204, 7],
      [204, 7],
    ]);
  });
});

describe('A packet that nobody can read ends nothing', () => {
  const answers = async (): Promise<void> =>
    expect((await on.discord.interact(slash(BOB, 'votes', { film: 'id:862' }))).status).toBe(204);

  test.each<[string, object]>([
    ['INTERACTION_CREATE', {}],
    ['INTERACTION_CREATE', { id: 'x', type: 2, token: 't' }],
    ['MESSAGE_CREATE', { id: '1', channel_id: '1' }],
    ['MESSAGE_UPDATE', { id: '1', channel_id: '1', poll: {} }],
    ['GUILD_CREATE', { id: '1', channels: 7, members: null }],
    ['CHANNEL_CREATE', { id: '1', type: 0, permission_overwrites: 5 }],
    ['READY', { guilds: [], user: null, application: null }],
    ['A_KIND_TO_COME', { x: 1 }],
  ])('%s %j', async (event, data) => {
    on.discord.gateway.dispatch(event, data);
    await answers();
  });

  test('and is one line of the log, without a text of anybody', () => {
    const said = on.lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
    expect(said.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['interaction not read', 'event not handled', 'packet not read']),
    );
    expect(on.lines.join()).not.toMatch(/Toy Story|Heat|tonight|somebody/);
  });
});

describe('The process', () => {
  let discord: SmallDiscord;
  beforeEach(async () => {
    discord = await openSmallDiscord();
  });
  afterEach(() => discord.close());

  test('goes on after a poll in every place, and ends with exit code 0', async () => {
    const bot = startProcess(discord, []);
    await until(() => discord.gateway.sessions.identified === 1, 'it is connected');
    for (const [, where] of places) {
      const call = await discord.interact({ ...onMessage(BOB, WHICH, '', poll), ...where });
      expect(call.status).toBe(204);
    }
    bot.stop();
    expect(await bot.ended, bot.stderr()).toBe(0);
  });

  test('ends with a sentence where Discord greets it in a way that it cannot read', async () => {
    discord.gateway.greeting = { user: null };
    const bot = startProcess(discord, []);
    expect(await bot.ended).toBe(1);
    expect(bot.stderr()).toContain("Discord's greeting cannot be read by this release; update Butaca");
  });
});
