import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { sampleCatalog } from '../catalogs.ts';
import { seen } from './cards.ts';
import { ANA, BOB, choose, newId, onMessage, type Person, slash, typing } from './events.ts';
import { optionsOf, slashCommands } from './options.ts';
import { type Connected, connect, recording } from './start-bot.ts';

const catalog = sampleCatalog();
let on: Connected;
beforeAll(async () => {
  on = await connect(catalog, {}, recording(answered));
});
afterAll(async () => {
  await on.close();
  catalog.close();
});

const answered: Reply[] = [];
const PRIVATE = new Set([
  ...[
    'help',
    'start',
    'language',
    'settings',
    'watchlist',
    'seen',
    'rate',
    'taste',
    'privacy',
    'import',
    'export',
    'forget-me',
    'undo',
  ],
  'guess', // its clues are for the player alone
]);
const cases = slashCommands.flatMap((command) =>
  locales.map((locale) => ({ command, locale, name: command.name })),
);

test('numbers are written as the place of the client does, and Spain is not spoken to as "vos"', async () => {
  const votesIn = async (locale: string): Promise<string> => {
    const by = { id: newId(), locale };
    return seen(await on.discord.interact(slash(by, 'votes', { film: 'Titanic' }))).text;
  };
  expect(await votesIn('es-ES')).toContain('7770');
  expect(await votesIn('es-419')).toContain('7,770');
  const about = slashCommands.find(({ name }) => name === 'privacy')?.description_localizations;
  expect(about).toMatchObject({ 'es-ES': 'Qué guarda Butaca de ti', 'es-419': 'Qué guarda Butaca de vos' });
});

/** Somebody new: what a command keeps of its user changes no answer to another. */
const somebody = (locale: Locale): Person => ({ ...(locale === 'es' ? ANA : BOB), id: newId() });

describe('Every command is answered with a card', () => {
  test.each(cases)('/$name in $locale', async ({ command, locale, name }) => {
    const call = await on.discord.interact(slash(somebody(locale), name, optionsOf(command, locale, false)));
    expect([call.status, call.body.type]).toEqual([204, 4]);
    const card = seen(call);
    expect(card.text).not.toMatch(/No entendí|I did not get|No encuentro|I cannot find|undefined|null/);
    expect(card.ephemeral).toBe(PRIVATE.has(name));
    // The answer to a choice of language is in the language chosen.
    if (name !== 'language') expect(answered.at(-1)?.locale).toBe(locale);
  });

  test.each(cases)('/$name in $locale with all of its options', async ({ command, locale, name }) => {
    const call = await on.discord.interact(slash(somebody(locale), name, optionsOf(command, locale, true)));
    expect([call.status, call.body.type]).toEqual([204, 4]);
    expect(seen(call).text).not.toMatch(/No sé qué es|I do not know what/);
  });
});

describe('A command', () => {
  test('takes what was picked from its choices', async () => {
    const call = await on.discord.interact(slash(BOB, 'votes', { film: 'id:862' }));
    expect(seen(call).text).toContain('Toy Story (1995)');
  });

  test('takes the words of its menu in whatever language they are registered', async () => {
    const call = await on.discord.interact(slash(BOB, 'film', { film: 'id:862', field: 'director' }));
    expect(seen(call).text).toContain('John Lasseter');
  });

  test.each<[string, object, object]>([
    ['month', { month: 'May', year: '1995' }, { month: 'May', year: 1995 }],
    ['month', { month: 'May', year: 'nineteen ninety-five' }, { month: 'May', year: 1995 }],
    ['weekday', { weekday: 'Friday', day: '13' }, { weekday: 'Friday', day: 13 }],
    ['top', { metric: 'score', 'how-many': 'three' }, { metric: 'score', 'how-many': 3 }],
    ['top', { metric: 'score', 'max-minutes': '90 min' }, { metric: 'score', 'max-minutes': 90 }],
    ['top', { metric: 'score', 'max-minutes': '2 h' }, { metric: 'score', 'max-minutes': 120 }],
    ['top', { metric: 'score', 'min-minutes': 'una hora y media' }, { metric: 'score', 'min-minutes': 90 }],
    ['top', { metric: 'score', 'min-score': '7,5' }, { metric: 'score', 'min-score': 7.5 }],
    ['top', { metric: 'score', 'min-votes': '2 million' }, { metric: 'score', 'min-votes': 2_000_000 }],
  ])('takes /%s %j, as older releases registered it, for %j', async (name, typed, counted) => {
    const textOf = async (given: object): Promise<string> =>
      seen(await on.discord.interact(slash({ ...BOB, id: newId() }, name, { ...given }))).text;
    expect(await textOf(typed)).toBe(await textOf(counted));
  });

  test('hears what the text of an option holds beyond it', async () => {
    const typed = seen(await on.discord.interact(slash(BOB, 'weekday', { weekday: 'Friday 13' })));
    const apart = seen(await on.discord.interact(slash(BOB, 'weekday', { weekday: 'Friday', day: '13' })));
    expect(typed.text).toContain('Friday the 13th');
    expect(typed.text).toBe(apart.text);
    const told = seen(await on.discord.interact(slash(BOB, 'votes', { film: 'Titanic in comedies' })));
    expect(told.text).toContain('Not taken into account: “comedies”.');
  });

  test.each(['Release the Heat', "'; DROP TABLE film;--", '$', 'xqzzv wkjhg'])(
    'takes the text of a film for a title and nothing else: %s',
    async (film) => {
      for (const command of ['film', 'seen']) {
        const card = seen(await on.discord.interact(slash(BOB, command, { film })));
        expect([card.ephemeral, card.text]).toEqual([
          true,
          expect.stringContaining('I cannot find a film called'),
        ]);
      }
    },
  );

  test('says of a suggestion of an older catalog that it is gone', async () => {
    const card = seen(await on.discord.interact(slash(BOB, 'film', { film: 'id:999999999' })));
    expect(card.text.trim()).toBe('That film is no longer in the catalog.');
  });

  test('tells the guess, the other films one tap away', async () => {
    const alone = seen(await on.discord.interact(slash(BOB, 'votes', { film: 'Heat' })));
    expect(alone.text).toContain('Also: Heat (1986)');
    expect(alone.buttons.map(({ label }) => label)).toEqual(['Similar', 'Card']);
    const other = alone.choices.find(({ label }) => label === 'Heat (1986)');
    const chosen = seen(await on.discord.interact(choose(BOB, 'menu', other?.value ?? '')));
    expect(chosen.text).toMatch(/^Heat \(1986\)\n5 votes/);
    const withMore = seen(await on.discord.interact(slash(BOB, 'film', { film: 'Heat', field: 'director' })));
    expect(withMore.text).toContain('Also: Heat (1986)');
  });

  test('answers a title that is not there for its user alone, the nearest one tap away', async () => {
    const card = seen(
      await on.discord.interact(slash(BOB, 'compare', { film: 'id:862', other: 'Toy Stoqqqqqqqq' })),
    );
    expect(card.ephemeral).toBe(true);
    expect(card.text).toContain('I cannot find a film called “Toy Stoqqqqqqqq”');
    expect(card.buttons.length).toBeGreaterThan(0);
  });

  test('that needs a text and has none says what to type, with examples', async () => {
    const card = seen(await on.discord.interact(slash(BOB, 'search', {})));
    expect([card.ephemeral, card.text]).toEqual([true, expect.stringMatching(/^What is the film about\?/)]);
    expect(card.text).toContain('1. movies about time travel');
    const narrowed = seen(await on.discord.interact(slash(ANA, 'search', { genre: 'Comedy' })));
    expect(narrowed.text).toMatch(/^¿De qué trata la película\?/);
  });

  test('that an older release registered is answered, for its user alone', async () => {
    const card = seen(await on.discord.interact(slash(BOB, 'gone', { x: 'y' })));
    expect([card.ephemeral, card.text]).toEqual([true, expect.stringContaining('I did not get that')]);
  });

  test('works in a server where the bot is not', async () => {
    const call = await on.discord.interact({
      ...slash(BOB, 'votes', { film: 'Toy Story' }),
      guild: '555000000000000001',
    });
    expect(call.status).toBe(204);
  });

  test.each(['fr', 'de', 'pt-BR', 'zh-CN'])(
    'is answered in English, as its name is shown, where the client speaks %s',
    async (locale) => {
      const by = { id: '177000000000000000', locale };
      const call = await on.discord.interact(slash(by, 'votes', { film: 'id:862' }));
      expect(seen(call).text).toContain('Votes');
      const [choice] = (await on.discord.interact(typing(by, 'month', 'month', ''))).body.data.choices;
      expect(choice.name).toBe('January');
      const stopped = seen(await on.discord.interact(onMessage(by, 'Which film is this?', '')));
      expect(stopped.text).toBe('That message has no text.');
    },
  );

  test('and its choices are in the language that was chosen, whatever the client speaks', async () => {
    const by = { id: '178000000000000000', locale: 'en-US' };
    await on.discord.interact(slash(by, 'language', { language: 'es' }));
    const call = await on.discord.interact(slash(by, 'votes', { film: 'id:862' }));
    expect(seen(call).text).toContain('Votos');
    const [choice] = (await on.discord.interact(typing(by, 'month', 'month', ''))).body.data.choices;
    expect(choice.name).toBe('enero');
    for (const [text, said] of [
      ['', 'Ese mensaje no tiene texto.'],
      ['Toy Story', 'Estreno'],
      ['the one about dinosaurs in a park', 'Por lo que contás'],
    ] as const) {
      const found = await on.discord.interact(onMessage(by, 'Which film is this?', text));
      expect(seen(found).text).toContain(said);
    }
  });

  test('shows the poster of its one film, with an alternative text', async () => {
    const { picture } = seen(await on.discord.interact(slash(BOB, 'film', { film: 'id:862' })));
    expect(picture?.url).toMatch(/^https:\/\/image\.tmdb\.org\/t\/p\/w342\/\w+\.jpg$/);
    expect(picture?.alt).toBe('Poster of Toy Story (1995)');
    const list = seen(await on.discord.interact(slash(BOB, 'top', {})));
    expect(list.picture).toBeUndefined();
    expect(list.gallery.map(({ alt }) => alt)).toContain('Poster of The Shawshank Redemption (1994)');
    expect(list.gallery).toHaveLength(5);
  });

  test('shows no poster where posters are off', async () => {
    const off = await connect(catalog, { BUTACA_POSTERS: 'off' });
    const call = await off.discord.interact(slash(BOB, 'film', { film: 'id:862' }));
    expect(seen(call).picture).toBeUndefined();
    expect(seen(await off.discord.interact(slash(BOB, 'top', {}))).gallery).toEqual([]);
    await off.close();
  });

  test('is never answered with a mention', () => {
    const cards = on.discord.calls.filter(({ body }) => body?.data?.components);
    expect(cards.length).toBeGreaterThan(50);
    for (const { body } of cards) expect(body.data.allowed_mentions).toEqual({ parse: [] });
  });
});
