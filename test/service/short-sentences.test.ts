import { afterAll, describe, expect, test } from 'vitest';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const options = { catalog, today: () => '2026-11-22', random: () => 0.5 };
const butaca = openButaca({ ...options, memory: openProcessState() });

let conversations = 0;
const somebody = (clientLocale?: 'es' | 'en') => {
  const key = `short-${conversations++}`;
  return { user: key, conversation: key, clientLocale };
};

describe('A few words are answered in their language on first contact', () => {
  test.each([
    ['korean thrillers', 'en'],
    ['thrillers coreanos', 'es'],
    ['japanese animation', 'en'],
    ['animación japonesa', 'es'],
    ['spanish dramas', 'en'],
    ['dramas españoles', 'es'],
    ['documentaries', 'en'],
    ['documentales', 'es'],
    ['most expensive', 'en'],
    ['más caras', 'es'],
    ['biggest losses', 'en'],
    ['budget Avatar', 'en'],
    ['presupuesto Avatar', 'es'],
    ['Tom Hanks dramatic', 'en'],
  ] as const)('%s: %s, whatever the client speaks', async (text, locale) => {
    for (const client of ['es', 'en', undefined] as const)
      expect((await butaca.ask(text, somebody(client))).locale).toBe(locale);
  });

  test('words for films are mixed into Spanish, and tell none', async () => {
    const { locale } = await butaca.ask('movies donde actúa Javier Bardem', somebody('es'));
    expect(locale).toBe('es');
  });

  test('a name tells none: the client does', async () => {
    expect((await butaca.ask('Tom Hanks', somebody('en'))).locale).toBe('en');
    expect((await butaca.ask('Tom Hanks', somebody('es'))).locale).toBe('es');
    // "Spanish" is of the title, and no word of the sentence's.
    expect((await butaca.ask('Titanic', somebody('es'))).locale).toBe('es');
  });

  test('the language that was chosen wins, and so does that of the talk', async () => {
    const chosen = somebody('en');
    await butaca.command('language', 'es', chosen);
    expect((await butaca.ask('korean thrillers', chosen)).locale).toBe('es');
    const talking = somebody('en');
    await butaca.ask('¿cuántas películas se estrenaron en 1999?', talking);
    expect((await butaca.ask('korean thrillers', talking)).locale).toBe('es');
  });
});
