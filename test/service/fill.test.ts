import { afterAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/service/reply/reply.ts';
import { sampleCatalog } from '../catalogs.ts';
import { listOf, openService, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

let forms = 0;

/** A form filled in by somebody who said nothing before. */
function fill(kind: string, typed: Readonly<Record<string, string>>): Promise<Reply> {
  const key = `form-${forms++}`;
  const asker = { user: key, conversation: key, clientLocale: 'en' } as const;
  return service.butaca.fill(kind, new Map(Object.entries(typed)), asker);
}

/** The same text after a command. */
function command(kind: string, text: string): Promise<Reply> {
  const key = `form-${forms++}`;
  return service.butaca.command(kind, text, { user: key, conversation: key, clientLocale: 'en' });
}

describe("A slot's text that says more than its slot", () => {
  test.each([
    ['filmsOnWeekday', { weekday: 'Friday 13' }, { weekday: 4, day: 13 }],
    ['filmsOnWeekday', { weekday: 'viernes 13' }, { weekday: 4, day: 13 }],
    ['filmsOnWeekday', { weekday: 'friday the 13th' }, { weekday: 4, day: 13 }],
    ['filmsOnWeekday', { weekday: 'vie 13' }, { weekday: 4, day: 13 }],
    [
      'filmsOnWeekday',
      { weekday: 'Friday in the 80s' },
      { weekday: 4, from: '1980-01-01', to: '1989-12-31' },
    ],
    ['filmsInMonth', { month: 'January 2010' }, { month: 1, year: 2010 }],
    ['filmsInMonth', { month: 'enero de terror' }, { month: 1, genre: 'Horror' }],
    ['top', { genre: 'horror 90s' }, { genre: 'Horror', from: '1990-01-01', to: '1999-12-31' }],
    ['top', { country: 'Argentina since 1990' }, { country: 'AR', from: '1990-01-01' }],
    ['filmsInPeriod', { from: '1990 to 1995' }, { from: '1990-01-01', to: '1995-12-31' }],
    ['similar', { film: 'Heat 1995 in comedies' }, { genre: 'Comedy' }],
    ['similar', { film: 'Alien without action', n: '3' }, { excludeGenre: 'Action', n: 3 }],
  ])('fills other slots of the question: %s %j', async (kind, typed, slots) => {
    const { request, ignored } = await fill(kind, typed as Readonly<Record<string, string>>);
    expect(request).toMatchObject({ kind, ...slots });
    expect(ignored).toEqual([]);
  });

  test('counts what was said, and no more', async () => {
    const all = (await fill('filmsOnWeekday', { weekday: 'Friday' })).answer as { count: number };
    const some = (await fill('filmsOnWeekday', { weekday: 'Friday 13' })).answer as { count: number };
    const apart = (await fill('filmsOnWeekday', { weekday: 'Friday', day: '13' })).answer;
    expect(some).toEqual(apart);
    expect(some.count).toBeLessThan(all.count);
  });

  test.each([
    ['votes', { film: 'Heat in comedies' }, 'comedies'],
    ['actor', { person: 'Tom Hanks in comedies' }, 'comedies'],
    ['filmsOnWeekday', { weekday: 'Friday blorptastic' }, 'blorptastic'],
    ['filmsOnWeekday', { weekday: 'Friday 13', day: '5' }, '13'],
    ['top', { genre: 'horror with zeppelins' }, 'zeppelins'],
  ])('is told where no slot can take it: %s %j', async (kind, typed, word) => {
    const reply = await fill(kind, typed as unknown as Readonly<Record<string, string>>);
    expect(reply.request).toMatchObject({ kind });
    expect(reply.ignored).toEqual([word]);
    expect(textOf(reply)).toContain(`Not taken into account: “${word}”.`);
  });

  test.each([
    ['Heat in comedies', ['comedies']],
    ['Heat', []],
  ])('is told after a command as well: /votes %s', async (text, ignored) => {
    expect(await command('votes', text)).toMatchObject({ request: { kind: 'votes' }, ignored });
  });

  test('leaves a beginning open that was typed as a beginning', async () => {
    const { request } = await fill('filmsInPeriod', { from: '1990' });
    expect(request).toEqual({ kind: 'filmsInPeriod', from: '1990-01-01' });
    const both = await fill('filmsInPeriod', { from: 'January 1990', to: '1995' });
    expect(both.request).toEqual({ kind: 'filmsInPeriod', from: '1990-01-01', to: '1995-12-31' });
  });
});

describe('Abbreviated weekdays', () => {
  const days = ['lun mon', 'tue', 'mie wed', 'jue thu', 'vie fri', 'sab sat', 'dom sun'];
  test.each(days.flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)))(
    '%s is day %d of the week',
    async (name, weekday) => {
      expect((await fill('filmsOnWeekday', { weekday: name })).request).toMatchObject({ weekday });
      expect((await command('filmsOnWeekday', `${name}.`)).request).toMatchObject({ weekday });
      expect((await command('filmsOnWeekday', `${name} 13`)).request).toMatchObject({ weekday, day: 13 });
    },
  );
});

describe('A title typed into a film slot', () => {
  const texts = [
    'Night of the Day of the Dawn of the Son of the Bride of the Return of the Revenge',
    'Release the Heat',
    'who directed Heat',
    "'; DROP TABLE film;--",
    '$',
    '_',
    'xqzzv wkjhg',
  ];
  test.each(texts)('is a title, never a sentence: %s', async (text) => {
    for (const reply of [await fill('film', { film: text }), await command('film', text)]) {
      expect(reply.request).toBeNull();
      expect(reply.problem).toMatchObject({ problem: 'unknown', slot: 'film', typed: text });
      expect(textOf(reply)).toContain(`I cannot find a film called “${text}”.`);
    }
  });

  test('asks for no fact where the form has a field for facts, and may after a command', async () => {
    const form = await fill('film', { film: 'Heat director' });
    expect(form.problem).toMatchObject({ problem: 'unknown', typed: 'Heat director' });
    expect(listOf(form)).toContain('Heat (1995)');
    expect((await command('film', 'Heat director')).request).toMatchObject({ field: 'director' });
    expect((await fill('film', { film: 'Heat', field: 'director' })).request).toMatchObject({
      field: 'director',
    });
  });

  test.each(['xqzzv wkjhg', '$', 'The xqzzv', '12qx'])(
    'has no nearest that is like nothing: %s',
    async (text) => {
      const { problem, next } = await fill('votes', { film: text });
      expect(problem).toMatchObject({ problem: 'unknown', nearest: [] });
      expect(next).toEqual([]);
    },
  );

  test('is told to be missing by /seen, too, and nothing is listed or marked', async () => {
    for (const reply of [await fill('seen', { film: 'xqzzv wkjhg' }), await command('seen', 'xqzzv wkjhg')]) {
      expect(reply.problem).toMatchObject({ problem: 'unknown', slot: 'film', typed: 'xqzzv wkjhg' });
      expect(textOf(reply)).toContain('I cannot find a film called “xqzzv wkjhg”.');
    }
  });

  test('is read in the second field as in the first', async () => {
    const { request } = await fill('compare', { film: 'Alien', other: 'Aliens' });
    expect(request).toEqual({ kind: 'compare', film: 348, other: 679 });
    const wrong = await fill('compare', { film: 'Alien', other: 'xqzzv' });
    expect(wrong.problem).toMatchObject({ problem: 'unknown', slot: 'other', typed: 'xqzzv' });
  });

  test('has its namesakes one tap away', async () => {
    const { alternatives, next } = await fill('film', { film: 'Titanic', field: 'director' });
    expect(alternatives.map(({ year }) => year)).toContain(1953);
    expect(next.some(({ label }) => label === 'Titanic (1953)')).toBe(true);
  });
});

describe('What was picked and is no longer in the catalog', () => {
  const FILM = 'That film is no longer in the catalog.';
  test.each([
    ['film', { film: 'id:999999999' }, FILM],
    ['compare', { film: 'id:348', other: 'id:999999999' }, FILM],
    ['seen', { film: 'id:999999999' }, FILM],
    ['actor', { person: 'id:999999999' }, 'That person is no longer in the catalog.'],
    ['top', { withPerson: 'id:999999999' }, 'That person is no longer in the catalog.'],
    ['saga', { collection: 'id:999999999' }, 'That saga is no longer in the catalog.'],
  ])('is said to be gone: %s %j', async (kind, typed, said) => {
    const reply = await fill(kind, typed as unknown as Readonly<Record<string, string>>);
    expect(textOf(reply)).toBe(said);
    expect(reply.problem).toMatchObject({ problem: 'unknown', nearest: [] });
    const [slot = '', picked = ''] = Object.entries(typed).at(-1) ?? [];
    const pressed = await service.butaca.answer(
      { kind, film: 348, other: 679, [slot]: Number(picked.slice(3)) },
      { user: 'p', conversation: 'p', clientLocale: 'en' },
    );
    expect(textOf(pressed)).toBe(said);
  });

  test('is said in Spanish, too', async () => {
    const asker = { user: 'q', conversation: 'q', clientLocale: 'es' } as const;
    const reply = await service.butaca.answer({ kind: 'votes', film: 999_999_999 }, asker);
    expect(textOf(reply)).toBe('Esa película ya no está en el catálogo.');
  });

  test('is no text to look for: a choice that is there is taken after a command as well', async () => {
    expect((await command('votes', 'id:862')).request).toEqual({ kind: 'votes', film: 862 });
    expect(textOf(await command('votes', 'id:999999999'))).toBe(FILM);
  });
});
