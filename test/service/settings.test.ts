import { afterAll, describe, expect, test } from 'vitest';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import type { Asker } from '../../src/service/asker.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { textOf } from './talk.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());

const GROUP = 'telegram:-100';

/** A group with a topic and those who write there, of whom one manages it; and where each is alone with the bot. */
function openWorld() {
  const memory = withGuests(openProcessState());
  const butaca = openButaca({ catalog, memory, today: () => '2026-11-29', random: () => 0.5 });
  const speaking = (asker: Asker) => ({
    ask: (text: string) => butaca.ask(text, asker),
    command: (text = '', kind = 'settings') => butaca.command(kind, text, asker),
    answer: (request: AnyRequest) => butaca.answer(request, asker),
  });
  const inGroup = (user: string, mayManage = false, more: Partial<Asker> = {}) => {
    const address = { key: `${GROUP}:42`, place: GROUP, isOwn: false, mayManage: async () => mayManage };
    const conversation = `${user} there`;
    return speaking({
      user,
      conversation,
      clientLocale: 'es',
      place: `${GROUP}:42`,
      shared: true,
      address,
      ...more,
    });
  };
  const alone = (user: string, more: Partial<Asker> = {}) => {
    const address = { key: user, isOwn: true, mayManage: async () => true };
    return speaking({ user, conversation: user, clientLocale: 'es', address, ...more });
  };
  return { memory, inGroup, alone };
}

describe('The settings of a group', () => {
  test('are shown with a button for each, to who manages it', async () => {
    const { inGroup } = openWorld();
    const shown = await inGroup('telegram:1', true).command();
    expect(shown.answer).toEqual({
      ...{ of: 'place', outcome: 'shown', locale: null, pictures: true, quiet: false, daily: null },
    });
    expect(shown.next.map(({ label }) => label)).toEqual([
      ...['Idioma: Español', 'Idioma: English', 'Sin imágenes', 'En silencio', 'Película del día a las 9:00'],
    ]);
    const text = textOf(shown);
    for (const told of [
      'Idioma',
      'el de cada uno',
      'Imágenes',
      'no se manda',
      'comandos, menciones y respuestas',
    ])
      expect(text).toContain(told);
  });

  test('are for nobody else to change, who is told so and has no buttons', async () => {
    const { inGroup, memory } = openWorld();
    const { command, answer } = inGroup('telegram:2');
    for (const request of [{ quiet: 'on' }, { pictures: 'off' }, { placeLocale: 'en' }])
      expect((await answer({ kind: 'settings', ...request })).answer).toMatchObject({ outcome: 'notTheirs' });
    const shown = await command();
    expect(textOf(shown)).toContain('Los cambia quien administra este lugar');
    expect(shown.next).toEqual([]);
    expect(await memory.place(GROUP)).toEqual({});
  });

  test('say at once in which language all are answered there, whatever they write and chose', async () => {
    const { inGroup, alone } = openWorld();
    const changed = await inGroup('telegram:1', true).answer({ kind: 'settings', placeLocale: 'en' });
    expect(changed).toMatchObject({ locale: 'en', answer: { outcome: 'changed', locale: 'en' } });
    expect(textOf(changed)).toContain('Settings of this place');
    expect(changed.next[0]?.label).toBe('Language: Español');
    const [there, own] = [inGroup('telegram:2'), alone('telegram:2')];
    await own.command('es', 'language');
    expect((await there.ask('¿quién dirigió Heat?')).locale).toBe('en');
    expect((await own.ask('Heat')).locale).toBe('es');
    const each = await inGroup('telegram:1', true).answer({ kind: 'settings', placeLocale: 'each' });
    expect(each.answer).toMatchObject({ locale: null });
    expect((await there.ask('¿quién dirigió Heat?')).locale).toBe('es');
  });

  test('leave pictures out of the answers there, and of no others', async () => {
    const { inGroup, alone } = openWorld();
    await inGroup('telegram:1', true).answer({ kind: 'settings', pictures: 'off' });
    expect((await inGroup('telegram:2').ask('Heat')).isPlain).toBe(true);
    expect((await alone('telegram:2').ask('Heat')).isPlain).toBeUndefined();
    await inGroup('telegram:1', true).answer({ kind: 'settings', pictures: 'on' });
    expect((await inGroup('telegram:2').ask('Heat')).isPlain).toBeUndefined();
  });

  test('keep the hour of the film of the day, and say that it is paused where it is quiet', async () => {
    const { inGroup } = openWorld();
    const admin = inGroup('telegram:1', true);
    await admin.answer({ kind: 'daily', hour: 9 });
    const quiet = await admin.answer({ kind: 'settings', quiet: 'on' });
    expect(quiet.answer).toMatchObject({ quiet: true, daily: { hour: 9, zone: 'UTC' } });
    expect(textOf(quiet)).toContain('a las 9:00 (UTC), en pausa');
    expect(quiet.next.map(({ label }) => label)).toContain('No mandarla más');
  });

  test('are none where nobody can tell who manages it', async () => {
    const { inGroup } = openWorld();
    const reply = await inGroup('telegram:1', true, { address: undefined }).command();
    expect(reply.answer).toMatchObject({ of: 'place', outcome: 'noPlace' });
    expect(reply.next).toEqual([]);
  });
});

describe('One’s own settings', () => {
  test('are one’s language, pictures and film of the day; exported, forgotten and had back', async () => {
    const { alone } = openWorld();
    const ana = alone('telegram:3');
    const shown = await ana.command();
    expect(shown.answer).toMatchObject({ of: 'own', locale: 'es', pictures: true, quiet: null, daily: null });
    expect(shown.next.map(({ label }) => label)).toEqual([
      ...['English', 'Sin imágenes', 'Película del día a las 9:00'],
    ]);
    await ana.answer({ kind: 'settings', pictures: 'off' });
    expect((await ana.ask('Heat')).isPlain).toBe(true);
    const exported = async () => (await ana.command('', 'export')).answer as { data: object };
    expect(await exported()).toMatchObject({ data: { pictures: false } });
    await ana.answer({ kind: 'forgetMe' });
    await ana.answer({ kind: 'forgetMe', confirm: 'yes' });
    expect((await exported()).data).not.toHaveProperty('pictures');
    await ana.answer({ kind: 'undo' });
    expect(await exported()).toMatchObject({ data: { pictures: false } });
  });

  test('are the language alone in a terminal, and it says so', async () => {
    const { alone } = openWorld();
    const shown = await alone('terminal', { address: undefined }).command();
    expect(shown.answer).toMatchObject({ of: 'own', pictures: null, quiet: null });
    expect(shown.next.map(({ label }) => label)).toEqual(['English']);
    expect(textOf(shown)).toContain('Por acá se elige solo el idioma');
  });

  test.each([
    ['ajustes', 'es'],
    ['ver mis preferencias', 'es'],
    ['settings', 'en'],
    ['show the settings', 'en'],
  ] as const)('are asked for by "%s"', async (text, locale) => {
    const reply = await openWorld().alone('telegram:4').ask(text);
    expect(reply).toMatchObject({ locale, request: { kind: 'settings' } });
  });
});
