import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { openSqliteState } from '../../adapters/state/sqlite/sqlite-state.ts';
import type { State } from '../../adapters/state/state.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { newUser } from '../../src/service/user/user-record.ts';
import { UNDO_MS } from '../../src/service/user/user-store.ts';
import { sampleCatalog } from '../catalogs.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openService, type Talk, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const service = openService(catalog);
const NOTHING = { conversation: undefined, user: newUser };
const YES = { kind: 'forgetMe', confirm: 'yes' };

/** Somebody of whom everything there is is kept. */
async function known(locale: Locale = 'es', of = service): Promise<Talk> {
  const talk = talkTo(of, locale);
  for (const text of ['ya vi Titanic', 'ya vi Avatar', 'speak English', 'puntaje de Alien'])
    await talk.ask(text);
  return talk;
}

describe('Who asks to be forgotten', () => {
  test.each([
    ['olvidame', 'es', 'Borrar todo'],
    ['por favor, ¿podés borrar mis datos?', 'es', 'Borrar todo'],
    ['quiero que me olvides', 'es', 'Borrar todo'],
    ['borrá todos mis datos', 'es', 'Borrar todo'],
    ['forget me', 'en', 'Erase everything'],
    ['could you please delete all my data now?', 'en', 'Erase everything'],
  ] as const)('is asked back, and nothing is erased: "%s"', async (text, locale, label) => {
    const talk = await known(locale);
    const before = await talk.remembered();
    const reply = await talk.ask(text);
    expect([reply.problem, reply.request, reply.locale]).toEqual([{ problem: 'ambiguous' }, null, locale]);
    expect(reply.ask[0]).toEqual({ label, request: YES });
    expect(reply.next).toEqual(reply.ask);
    expect(await talk.remembered()).toMatchObject({ user: (before as { user: object }).user });
  });

  test.each([
    ['presses the button', (talk: Talk) => talk.answer(YES)],
    ['types its label', (talk: Talk) => talk.ask('Borrar todo')],
    ['types its label of the other language', (talk: Talk) => talk.ask('erase everything!')],
    ['says "sí"', (talk: Talk) => talk.ask('Sí')],
    ['says "sí, por favor"', (talk: Talk) => talk.ask('sí, por favor')],
    ['says "dale"', (talk: Talk) => talk.ask('dale')],
    ['says "yes"', (talk: Talk) => talk.ask('yes')],
    ['says "yes, do it"', (talk: Talk) => talk.ask('yes, do it')],
  ] as const)('and %s is, of everything', async (_how, confirm) => {
    const talk = await known();
    await talk.ask('olvidame');
    const reply = await confirm(talk);
    expect([reply.problem, reply.answer]).toEqual([null, { erased: true }]);
    expect(reply.next.map(({ request }) => request)).toEqual([{ kind: 'undo' }]);
    expect(await talk.remembered()).toEqual(NOTHING);
    expect((await talk.ask('¿y sus votos?')).problem).not.toBeNull();
  });

  test.each(['no', 'mejor no', 'olvidalo', 'olvidate de eso', 'forget it', 'never mind', 'No borrar nada'])(
    'and then says "%s" is not, which is said in one line, and the button has lost its force',
    async (text) => {
      const talk = await known();
      const before = await talk.remembered();
      await talk.ask('olvidame');
      const reply = await talk.ask(text);
      expect([reply.answer, reply.message.blocks]).toEqual([{ erased: false }, []]);
      expect(await talk.remembered()).toEqual({ ...(before as object), conversation: expect.anything() });
      expect((await talk.answer(YES)).problem).toEqual({ problem: 'ambiguous' });
      expect((await talk.remembered()) as object).toMatchObject({ user: { seen: [597, 19995] } });
    },
  );

  test('and then talks of something else is not by a "sí", but by the button', async () => {
    const talk = await known();
    await talk.ask('olvidame');
    await talk.ask('votos de Titanic');
    expect((await talk.ask('sí')).request?.kind).not.toBe('forgetMe');
    expect((await talk.remembered()) as object).toMatchObject({ user: { seen: [597, 19995] } });
    expect((await talk.answer(YES)).answer).toEqual({ erased: true });
  });

  test('by the command is asked, too, in both languages', async () => {
    const question = service.butaca.questions.find(({ kind }) => kind === 'forgetMe');
    expect(locales.map((locale) => question?.words[locale].command)).toEqual(['olvidame', 'forget-me']);
    const talk = await known();
    expect((await talk.command('forgetMe', '')).ask[0]?.request).toEqual(YES);
  });

  test.each(['es', 'en'] as const)('is told so in %s', async (locale) => {
    const talk = talkTo(service, locale);
    const asked = textOf(await talk.answer({ kind: 'forgetMe' }));
    const done = textOf(await talk.answer(YES));
    expect([asked, done].join()).toMatch(
      locale === 'es' ? /¿Borro todo.*Borré todo.*«deshacer»/s : /Shall I erase.*I erased.*“undo”/s,
    );
  });
});

describe('Who was not asked', () => {
  test('is, whatever is pressed, and "sí" is no answer', async () => {
    const talk = await known();
    expect((await talk.ask('sí')).request?.kind).not.toBe('forgetMe');
    expect((await talk.answer(YES)).ask[0]?.request).toEqual(YES);
    expect((await talk.remembered()) as object).toMatchObject({ user: { seen: [597, 19995] } });
  });

  test('is, where somebody else was: in one place nobody erases anything of anybody', async () => {
    const group = { conversation: 'a-group', clientLocale: 'es' as const };
    const [ana, bob] = ['ana', 'bob'].map((user) => ({ ...group, user })) as [typeof A, typeof A];
    const { butaca, memory } = service;
    for (const one of [ana, bob]) await butaca.ask('ya vi Titanic', one);
    await butaca.ask('olvidame', ana);
    const pressed = [await butaca.answer(YES, bob), await butaca.ask('sí', { ...bob, conversation: 'b' })];
    expect(pressed.map(({ answer }) => answer)).toEqual([null, null]);
    for (const { user } of [ana, bob]) expect((await memory.user(user)).seen).toEqual([597]);
  });

  test('is where the question is older than ten minutes', async () => {
    const clock = { ms: 0 };
    const memory = withGuests(openProcessState(() => clock.ms));
    const talk = await known('es', serviceOn(memory));
    await talk.ask('olvidame');
    clock.ms += UNDO_MS;
    expect((await talk.answer(YES)).problem).toEqual({ problem: 'ambiguous' });
    expect((await talk.answer(YES)).answer).toEqual({ erased: true });
  });
});

const A = { user: '', conversation: '', clientLocale: 'es' as const };
const serviceOn = (memory: State) => ({
  butaca: openButaca({ catalog, memory, today: () => '2026-11-22', random: () => 0.5 }),
  memory,
});

describe('Where others read along', () => {
  const shared = { user: 'group-ana', conversation: 'group', clientLocale: 'en' as const, shared: true };

  test.each(['export', 'seen', 'privacy', 'forgetMe', 'undo'])('%s is offered in private', async (kind) => {
    const reply = await service.butaca.answer({ kind }, shared);
    expect([reply.message.title, reply.answer, reply.personal]).toEqual([
      'I show that to you alone.',
      null,
      true,
    ]);
    expect(reply.next[0]?.request).toEqual({ kind });
  });

  test('nothing is noted, asked or erased', async () => {
    for (const text of ['I have seen Titanic', 'forget me', 'yes']) await service.butaca.ask(text, shared);
    await service.butaca.answer(YES, shared);
    const { user, offered, erased } = await service.memory.recall(shared.user, shared.conversation);
    expect([user, offered, erased]).toEqual([newUser, false, undefined]);
  });

  test.each([
    ['speak English', 'language'],
    ['help', 'help'],
  ])('"%s" is answered: it is not about the user', async (text, kind) => {
    const { request, answer } = await service.butaca.ask(text, shared);
    expect([request?.kind, answer !== null]).toEqual([kind, true]);
  });
});

describe('Who erased everything', () => {
  const erased = async (of = service): Promise<Talk> => {
    const talk = await known('es', of);
    await talk.ask('olvidame');
    await talk.ask('sí');
    return talk;
  };

  test.each(['undo', 'deshacer', 'undo that, please', 'Deshacer'])(
    'has it back by "%s": films, language and talk',
    async (text) => {
      const talk = await known();
      const before = await talk.remembered();
      await talk.ask('olvidame');
      await talk.ask('sí');
      const reply = await talk.ask(text);
      expect([reply.request, reply.answer]).toEqual([{ kind: 'undo' }, { restored: true }]);
      expect(await talk.remembered()).toEqual(before);
      expect((await talk.ask('and its votes?')).request).toMatchObject({ kind: 'votes', film: 348 });
    },
  );

  test('has back by the button what was told before, beside what was told since', async () => {
    const talk = await erased();
    await talk.ask('ya vi Alien');
    await talk.answer({ kind: 'undo' });
    expect((await talk.remembered()) as object).toMatchObject({
      user: { seen: [597, 19995, 348], locale: 'en' },
    });
  });

  test('is not told that it was restored where there is nothing to restore', async () => {
    const talk = talkTo(service, 'en');
    const reply = await talk.answer({ kind: 'undo' });
    expect([reply.answer, reply.message.title]).toEqual([{ restored: false }, 'There is nothing to undo.']);
  });

  test('is told of it by privacy and export until it is gone, ten minutes later', async () => {
    const clock = { ms: Date.parse('2026-11-22T12:00:30Z') };
    const memory = withGuests(openProcessState(() => clock.ms));
    const talk = await erased(serviceOn(memory));
    const row = { at: '2026-11-22T12:00:30.000Z', until: '2026-11-22T12:10:30.000Z' };
    expect((await talk.answer({ kind: 'privacy' })).answer).toMatchObject({ erased: row });
    expect(textOf(await talk.answer({ kind: 'privacy' }))).toContain('a las 12:00 UTC; hasta las 12:10 UTC');
    expect((await talk.answer({ kind: 'export' })).answer).toMatchObject({ data: { seen: [], erased: row } });
    clock.ms += UNDO_MS;
    expect((await talk.answer({ kind: 'privacy' })).answer).toMatchObject({ erased: null });
    expect((await talk.answer({ kind: 'undo' })).answer).toEqual({ restored: false });
    expect(await talk.remembered()).toEqual(NOTHING);
  });

  test('may say so, and take it back, after a restart in between', async () => {
    const path = join(temporaryFolder(), 'users.sqlite');
    const asker = { user: 'telegram:1', conversation: 'telegram:1', clientLocale: 'es' as const };
    const afterRestart = async (text: string): Promise<unknown> => {
      const memory = openSqliteState(path, Date.now);
      const { answer } = await serviceOn(memory).butaca.ask(text, asker);
      memory.close();
      return answer;
    };
    await afterRestart('ya vi Titanic');
    expect(await afterRestart('olvidame')).toBeNull();
    expect(await afterRestart('sí')).toEqual({ erased: true });
    expect(await afterRestart('mis vistas')).toMatchObject({ list: [] });
    expect(await afterRestart('deshacer')).toEqual({ restored: true });
    expect(await afterRestart('mis vistas')).toMatchObject({ list: [{ id: 597 }] });
  });
});
