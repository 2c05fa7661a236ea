import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guard } from '../../adapters/runtime/guard.ts';
import { atLevel } from '../../adapters/runtime/log-level.ts';
import { logAnswers, withTelemetry } from '../../adapters/runtime/with-telemetry.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService } from '../service/talk.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { run, samplePath } from '../terminal/run-butaca.ts';

const SECRETS = 'Zyxwv Wutang Qwertz';
const errors: readonly (() => unknown)[] = [
  () => JSON.parse(SECRETS),
  () => BigInt(SECRETS),
  () => {
    throw new Error(`near "${SECRETS}"\n    at ${SECRETS}`);
  },
  () => {
    throw Object.assign(new TypeError(SECRETS), { code: 'SQLITE_ERROR' });
  },
  () => {
    throw SECRETS;
  },
];

describe('The log of what was thrown', () => {
  it.each(errors.map((fail, i) => [i, fail] as const))(
    'names kind and place, never what was typed (%i)',
    async (_i, fail) => {
      const lines: string[] = [];
      const { id } = (await guard(
        async () => fail() as object,
        (line) => lines.push(line),
      )) as { id: string };
      const told = JSON.parse(lines[0] ?? '');
      expect([lines.length, told.request]).toEqual([1, id]);
      expect(told.error).toMatch(/Error|string/);
      expect(lines[0]).not.toMatch(/Zyxwv|Wutang|Qwertz/);
    },
  );
});

describe('At the level trace', () => {
  it('each answer has a line that tells kind, outcome and time, and nothing of what was said', async () => {
    const catalog = sampleCatalog();
    const lines: string[] = [];
    const log = atLevel((line) => lines.push(line), 'trace');
    const butaca = withTelemetry(openService(catalog).butaca, 'test', logAnswers(log));
    const asker = { user: 'a', conversation: 'a' };
    await butaca.ask('votos de Titanic', asker);
    await butaca.ask(SECRETS, asker);
    await butaca.command('search', 'un zapatero melancólico', asker);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'debug', platform: 'test', kind: 'votes', outcome: 'answered', ms: expect.any(Number) },
      { kind: expect.any(String), outcome: expect.any(String) },
      { kind: 'search' },
    ]);
    expect(lines.join()).not.toMatch(/Titanic|Zyxwv|zapatero/i);
    catalog.close();
  });

  it.each([
    [['ask', `puntaje de ${SECRETS}`], ''],
    [
      ['ask', '--json'],
      `votos de ${SECRETS}\n{"text": "votos de ${SECRETS}"}\n{"text": 5, "${SECRETS}": 1}\n`,
    ],
    [['chat'], `votos de ${SECRETS}\n/buscar ${SECRETS}\nolvidame\n`],
  ])('butaca %j writes nothing of what was typed to its log', async (args, input) => {
    const file = join(temporaryFolder(), 'users.sqlite');
    const env = { BUTACA_CATALOG: samplePath(), BUTACA_USER_DATA: file, LOG_LEVEL: 'trace' };
    const { stderr, stdout } = await run(args, input, env);
    expect(stderr).not.toMatch(/Zyxwv|Wutang|Qwertz/i);
    expect(stdout).not.toBe('');
  });
});

describe('The level', () => {
  it('decides which lines are written; one that names none is a warning', () => {
    const lines = ['error', 'warn', 'info', 'debug'].map((level) => `{"level":"${level}"}`);
    const written = (level: Parameters<typeof atLevel>[1]): number => {
      const kept: string[] = [];
      const log = atLevel((line) => kept.push(line), level);
      for (const line of [...lines, 'A new catalog serves.']) log(line);
      return kept.length;
    };
    expect([written('silent'), written('error'), written('warn'), written('info'), written('trace')]).toEqual(
      [0, 1, 3, 4, 5],
    );
  });
});
