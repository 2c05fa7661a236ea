import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands, registerCommands } from '../../adapters/discord/register.ts';
import { questions } from '../../src/questions/index.ts';
import { run } from '../terminal/run-butaca.ts';
import { bodyFaults } from './check-body.ts';
import { APPLICATION, TOKEN } from './gateway.ts';
import { openSmallDiscord, type SmallDiscord } from './small-discord.ts';
import { settings } from './start-bot.ts';

let discord: SmallDiscord;
beforeAll(async () => {
  discord = await openSmallDiscord();
});
afterAll(() => discord.close());

describe('The registered commands', () => {
  test('are one a question, one for sentences and one in the menu of messages', () => {
    const named = questions.map(({ words }) => words.en.command);
    expect(commands.map(({ name }) => name)).toEqual([...named, 'ask', 'Which film is this?']);
  });

  test('can be installed by servers and by users, and used everywhere', () => {
    for (const { integration_types, contexts } of commands) {
      expect([integration_types, contexts]).toEqual([
        [0, 1],
        [0, 1, 2],
      ]);
    }
  });

  test('are told in both Spanish and both English locales, options and choices too', () => {
    const tags = ['en-GB', 'en-US', 'es-419', 'es-ES'];
    for (const command of commands) {
      const options = command.options ?? [];
      const named = [command, ...options, ...options.flatMap(({ choices = [] }) => choices)];
      for (const { name_localizations } of named)
        expect(Object.keys(name_localizations).sort()).toEqual(tags);
    }
  });

  test('are taken by Discord', async () => {
    expect(bodyFaults('PUT', '/applications/1/commands', commands)).toEqual([]);
    expect(await registerCommands(settings(discord))).toBeUndefined();
    expect(await registerCommands(settings(discord), '555000000000000001')).toBeUndefined();
    expect(discord.calls.map(({ path, status }) => [path, status])).toEqual([
      [`/applications/${APPLICATION}/commands`, 200],
      [`/applications/${APPLICATION}/guilds/555000000000000001/commands`, 200],
    ]);
  });

  test.each([
    [403, 50001, '555000000000000001', /invite it there with the scope applications\.commands\.$/],
    [403, 20012, undefined, /DISCORD_APPLICATION_ID is not the one of DISCORD_TOKEN/],
    [404, 10002, undefined, /knows no application of that number/],
    [401, 0, undefined, /refuses DISCORD_TOKEN/],
  ] as const)(
    'that Discord refuses with %i %i end in one sentence',
    async (status, code, guild, sentence) => {
      discord.fail({ path: /commands$/, status, body: { code, message: 'No' } });
      expect((await registerCommands(settings(discord), guild))?.fault).toMatch(sentence);
    },
  );
});

describe('butaca discord', () => {
  test('prints the commands with --dry-run as JSON, and contacts nobody', async () => {
    const { code, stdout, stderr } = await run(['discord', 'register', '--dry-run']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(commands)));
  });

  test('tells every setting that is missing or wrong together, and where to get it', async () => {
    const { code, stderr } = await run(['discord'], '', { DISCORD_API_URL: 'nowhere', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    for (const name of ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID', 'DISCORD_API_URL', 'LOG_LEVEL']) {
      expect(stderr).toMatch(new RegExp(`^${name}: `, 'm'));
    }
    expect(stderr).toContain('https://discord.com/developers/applications');
    expect(stderr).not.toContain('    at ');
  });

  test('refuses a wrong token with one sentence and exit code 1', async () => {
    const env = { DISCORD_TOKEN: 'wrong', DISCORD_APPLICATION_ID: APPLICATION, DISCORD_API_URL: discord.api };
    const { code, stderr } = await run(['discord', 'register'], '', env);
    expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain('Discord refuses DISCORD_TOKEN');
  });

  test('registers with exit code 0', async () => {
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_APPLICATION_ID: APPLICATION, DISCORD_API_URL: discord.api };
    const { code, stderr } = await run(['discord', 'register'], '', env);
    expect([code, stderr]).toEqual([0, '33 commands registered.\n']);
  });
});
