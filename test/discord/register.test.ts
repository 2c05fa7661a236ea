import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands, registerCommands } from '../../adapters/discord/lifecycle/register.ts';
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

  test('ask for digits within bounds where a number is wanted', () => {
    const options = commands.flatMap(({ options = [] }) => options);
    const bounds = new Map(
      options.flatMap(({ name, type, min_value, max_value }) =>
        type === 3 || type === 11 ? [] : [[name, [type, min_value, max_value]]],
      ),
    );
    expect(Object.fromEntries(bounds)).toEqual({
      year: [4, 1850, 2100],
      day: [4, 1, 31],
      'how-many': [4, 1, 20],
      'min-minutes': [4, 1, 2000],
      'max-minutes': [4, 1, 2000],
      'min-score': [10, 0, 10],
      'min-votes': [4, 0, 1_000_000_000],
    });
  });

  test('are taken by Discord', async () => {
    expect(bodyFaults('PUT', '/applications/1/commands', commands)).toEqual([]);
    expect(await registerCommands(settings(discord))).toEqual({ warnings: [] });
    expect(await registerCommands(settings(discord), '555000000000000001')).toEqual({ warnings: [] });
    const put = discord.calls.filter(({ method }) => method === 'PUT');
    expect(put.map(({ path, status }) => [path, status])).toEqual([
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
      expect(await registerCommands(settings(discord), guild)).toEqual({
        fault: expect.stringMatching(sentence),
      });
    },
  );
});

describe('Registering lets the application be installed', () => {
  const SERVER = { scopes: ['bot', 'applications.commands'], permissions: 563224831446016 };
  const USER = { scopes: ['applications.commands'], permissions: 0 };
  const installs = (server: object, user: object) => ({
    0: { oauth2_install_params: server },
    1: { oauth2_install_params: user },
  });
  const registered = async (application: object): Promise<unknown> => {
    Object.assign(discord.application, { integration_types_config: undefined, tags: [] }, application);
    return registerCommands(settings(discord));
  };

  test('by servers, to write there, and by users, for themselves', async () => {
    await registered({});
    const patch = discord.calls.findLast(({ method }) => method === 'PATCH');
    expect(patch?.status).toBe(200);
    expect(patch?.body.integration_types_config).toEqual(installs(SERVER, USER));
    expect(patch?.body.tags).toContain('films');
  });

  test('and keeps what was set at the portal', async () => {
    const theirs = { scopes: ['applications.commands'], permissions: '8192' };
    await registered({ integration_types_config: installs(theirs, USER), tags: ['cinema'] });
    const body = discord.calls.findLast(({ method }) => method === 'PATCH')?.body;
    const { scopes, permissions } = body.integration_types_config[0].oauth2_install_params;
    expect([scopes, permissions]).toEqual([['applications.commands', 'bot'], SERVER.permissions + 8192]);
    expect(body.tags).toBeUndefined();
  });

  test.each([
    [{ interactions_endpoint_url: 'https://x.org/discord' }, /Interactions Endpoint URL https:\/\/x\.org/],
    [{ bot_require_code_grant: true }, /Requires OAuth2 Code Grant/],
    [{ bot_public: false }, /Public Bot/],
  ])('and tells of a switch that is in the way: %j', async (more, sentence) => {
    const off = { interactions_endpoint_url: null, bot_require_code_grant: false, bot_public: true };
    expect(await registered({ ...off, ...more })).toEqual({ warnings: [expect.stringMatching(sentence)] });
    await registered(off);
  });
});

describe('butaca discord', () => {
  test('prints the commands with --dry-run as JSON, and contacts nobody', async () => {
    const { code, stdout, stderr } = await run(['discord', 'register', '--dry-run']);
    expect([code, stderr]).toEqual([0, '']);
    const told = JSON.parse(stdout);
    expect(told.commands).toEqual(JSON.parse(JSON.stringify(commands)));
    expect(bodyFaults('PATCH', '/applications/@me', told.application)).toEqual([]);
    expect(told.invite.server).toContain('https://discord.com/oauth2/authorize?client_id=');
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
    expect(code).toBe(0);
    const [done = '', server = '', user = ''] = stderr.split('\n');
    expect(done).toBe(`${commands.length} commands registered.`);
    const [ofServer, ofUser] = [server, user].map((line) => new URL(line.slice(line.indexOf('https'))));
    expect(Object.fromEntries(ofServer?.searchParams ?? [])).toEqual({
      client_id: APPLICATION,
      integration_type: '0',
      scope: 'bot applications.commands',
      permissions: '563224831446016',
    });
    expect(Object.fromEntries(ofUser?.searchParams ?? [])).toEqual({
      client_id: APPLICATION,
      integration_type: '1',
      scope: 'applications.commands',
    });
  });
});
