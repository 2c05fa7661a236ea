import { describe, expect, it } from 'vitest';
import { commandName } from '../../adapters/telegram/receive/commands.ts';
import { locales } from '../../src/domain/locale.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { questions } from '../../src/questions/index.ts';
import { asker, openTestButaca } from '../catalogs.ts';
import { differences } from '../presenters/phrase-bank.ts';
import { visibleText } from './html.ts';
import { talkOverSample } from './over-sample.ts';
import { inGroup, message, press } from './updates.ts';
import { buttonsOf } from './with-bot.ts';

const { answerTo, api, catalog, deliver } = await talkOverSample();
const butaca = openTestButaca(catalog);

/** What is written after each command. */
const TEXTS: Readonly<Record<string, { readonly es: string; readonly en: string }>> = {
  filmsInMonth: { es: 'mayo', en: 'May' },
  filmsOnWeekday: { es: 'viernes', en: 'Friday' },
  filmsInPeriod: { es: 'los 90', en: 'the 90s' },
  score: both('Titanic'),
  votes: both('Titanic'),
  actor: both('Tom Hanks'),
  director: both('Christopher Nolan'),
  person: both('Clint Eastwood'),
  similar: both('Matrix'),
  search: { es: 'viajes en el tiempo', en: 'time travel' },
  film: both('Heat'),
  top: { es: 'mejores', en: 'best' },
  compare: { es: 'Alien con Aliens', en: 'Alien with Aliens' },
  saga: both('Harry Potter'),
  why: both('Aliens Alien'),
  language: both('en'),
};

function both(text: string) {
  return { es: text, en: text };
}

const spaced = (text: string): string => text.replace(/[\s·—]+/g, ' ').trim();
const cases = questions.flatMap(({ kind, words }) =>
  locales.map((locale) => ({
    kind,
    locale,
    name: commandName(words[locale].command),
    text: TEXTS[kind]?.[locale] ?? '',
  })),
);
let people = 5000;

describe('The command', () => {
  it.each(cases)(
    '/$name $text ($locale) answers $kind as the service does',
    async ({ kind, locale, name, text }) => {
      const payload = await answerTo(
        message(`/${name} ${text}`.trim(), { id: people++, language_code: locale }),
      );
      const reply = await butaca.command(kind, text, { ...asker(), clientLocale: locale });
      expect(reply.problem?.problem).not.toBe('notUnderstood');
      expect(
        spaced(visibleText(payload.text ?? payload.caption ?? '')).startsWith(spaced(reply.message.title)),
      ).toBe(true);
      if (kind === 'export') return; // what is kept of a user is each user's own
      const said = {
        text,
        message: plainText(reply.message),
        problem: reply.problem,
        request: reply.request,
      };
      expect(differences([said], [visibleText(payload.text)])).toEqual([]);
    },
  );

  it('is known in both languages, whatever the client’s, in any case and with accents', async () => {
    const english = { id: people++, language_code: 'en' };
    expect((await answerTo(message('/VOTOS Titanic', english))).text).toContain('Votos');
    expect((await answerTo(message('/película Heat', english))).text).toContain('Heat (1995)');
    expect((await answerTo(message('/forget_me', english))).text).toContain('Shall I erase');
  });

  it('/start greets in the client’s language, with three examples', async () => {
    for (const [language_code, hello] of [
      ['es-AR', '¡Hola!'],
      ['en', 'Hello!'],
      ['fr', '¡Hola!'],
    ] as const) {
      const { text } = await answerTo(message('/start', { id: people++, language_code }));
      expect(text).toContain(hello);
      expect(text.match(/^\d\. .+/gm)).toHaveLength(3);
    }
  });

  it('/idioma alone offers the languages, each of them one tap away', async () => {
    const payload = await answerTo(message('/idioma', { id: people++ }));
    expect(buttonsOf(payload).map(({ callback_data }) => callback_data)).toEqual([
      '/idioma es',
      '/idioma en',
    ]);
  });

  it('/votos alone offers well known films', async () => {
    const buttons = buttonsOf(await answerTo(message('/votos', { id: people++ })));
    expect(buttons.length).toBeGreaterThan(2);
    for (const { callback_data } of buttons) expect(callback_data).toMatch(/^\/votos id:\d+$/);
    const [best] = buttons;
    const picked = await answerTo(message(best?.callback_data ?? '', { id: people++ }));
    expect(visibleText(picked.text)).toContain(best?.text.split(' · ')[0]);
    expect(picked.text).toContain('Votos');
  });

  it('hears what its text holds beyond its slot, and tells what it cannot take', async () => {
    const ask = async (text: string) => visibleText((await answerTo(message(text, { id: people++ }))).text);
    expect(await ask('/dia vie 13')).toContain('viernes 13');
    expect(await ask('/dia viernes blorptastic')).toContain('No tuve en cuenta: «blorptastic».');
    expect(await ask('/pelicula Release the Heat')).toContain(
      'No encuentro ninguna película «Release the Heat»',
    );
    expect(await ask('/vistas xqzzv wkjhg')).toContain('No encuentro ninguna película «xqzzv wkjhg»');
  });

  it('never compares a film with itself, nor explains one by itself', async () => {
    const from = { id: people++, language_code: 'es' };
    for (const text of ['/sorpresa', '/similares', '/comparar']) await answerTo(message(text, from));
    const compared = visibleText((await answerTo(message('/compare', from))).text).split('\n')[0] ?? '';
    const [one, two] = compared.split(/ versus | contra /);
    expect(two).toBeDefined();
    expect(one).not.toBe(two);
    const why = visibleText((await answerTo(message('/porque', from))).text).split('\n')[0] ?? '';
    const [, other, film] = /^Por qué (.+) para (.+)$/.exec(why) ?? [];
    expect(film).toBeDefined();
    expect(other).not.toBe(film);
  });

  it('/mes and /dia alone offer every month and every day', async () => {
    for (const [command, count] of [
      ['/mes', 12],
      ['/dia', 7],
    ] as const) {
      const buttons = buttonsOf(await answerTo(message(command, { id: people++ })));
      const offered = buttons.filter(({ callback_data }) => callback_data?.startsWith(`${command} `));
      expect(offered).toHaveLength(count);
    }
  });

  it('/preguntar takes a sentence', async () => {
    expect((await answerTo(message('/preguntar votos de Titanic', { id: people++ }))).text).toContain(
      'Titanic (1997)',
    );
  });

  it.each([
    ['/votso Titanic', '/votos Titanic'],
    ['/pelicual Heat', '/pelicula Heat'],
    ['/películas', '/pelicula'],
    ['/preguntr votos de Heat', '/preguntar votos de Heat'],
  ])('%s is said to be unknown, %s is one tap away', async (text, nearest) => {
    const person = { id: people++, language_code: 'es' };
    const answer = await answerTo(message(text, person));
    expect(answer.text).toContain(`No conozco el comando /${commandName(text.split(' ')[0] ?? '')}.`);
    expect(answer.text).toContain(nearest.split(' ')[0]);
    expect(buttonsOf(answer)[0]?.callback_data).toBe(nearest);
    await answerTo(press(nearest, person));
    expect(api.calls.map(({ payload }) => String(payload['text'])).join()).not.toContain('No conozco');
  });

  it.each(['/weather Berlin', '/xyzzy', '/Titanic'])(
    '%s is like none: it is said to be unknown, and the help is one tap away',
    async (text) => {
      const person = { id: people++, language_code: 'en' };
      const answer = await answerTo(message(text, person));
      expect(answer.text).toMatch(/^<b>I do not know the command \/\w+\.<\/b>/);
      expect(buttonsOf(answer).map(({ callback_data }) => callback_data)).toEqual(['/help']);
      expect((await answerTo(press('/help', person))).text).toContain('What I can answer');
    },
  );

  it('that is unknown is told so in a group where it was sent to this bot, and else is another bot’s', async () => {
    const { text } = await answerTo(inGroup('/weather@butaca_bot Berlin', { id: people++ }));
    expect(text).toContain('No conozco el comando /weather.');
    const quiet = inGroup('/weather Berlin', { id: people++ });
    const answers = await deliver([quiet, inGroup('/votos Titanic', { id: people++ })], 1);
    expect(answers.map((answer) => answer.text.includes('Titanic'))).toEqual([true]);
  });
});
