import { afterAll, describe, expect, test } from 'vitest';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { plainText } from '../../src/message/plain-text.ts';
import { openButaca } from '../../src/service/butaca.ts';
import { sampleCatalog } from '../catalogs.ts';
import { requestsOf } from '../questions/requests.ts';

const catalog = sampleCatalog();
afterAll(() => catalog.close());
const options = { catalog, today: () => '2026-11-22', random: () => 0.5 };
const open = () => openButaca({ ...options, memory: openProcessState() });
const butaca = open();

let conversations = 0;
const askerFrom = (clientTag: string | undefined, locale: 'es' | 'en' = 'es') => {
  const key = `place-${conversations++}`;
  return { user: key, conversation: key, clientLocale: locale, clientTag };
};
const said = (message: Parameters<typeof plainText>[0]): string =>
  plainText(message).replaceAll('\u00a0', ' ');

describe('The same answer in each place', () => {
  test.each([
    ['es-ES', 'recaudación de Titanic', /1845 millones de US\$/],
    ['es-MX', 'recaudación de Titanic', /USD 1,845 millones/],
    ['es-AR', 'recaudación de Titanic', /US\$ ?1\.845 millones/],
    [undefined, 'recaudación de Titanic', /USD 1,845 millones/],
    ['es-AR', 'puntaje de Titanic', /7,5/],
    ['es-ES', 'votos de Titanic', /7770/],
    ['es-AR', 'votos de Titanic', /7\.770/],
    ['es-MX', 'votos de Titanic', /7,770/],
  ])('%s: %s', async (tag, text, shown) => {
    expect(said((await butaca.ask(text, askerFrom(tag))).message)).toMatch(shown);
  });

  test.each([
    ['en', /November 18, 1997/],
    ['en-US', /November 18, 1997/],
    ['en-GB', /18 November 1997/],
  ])('in English, %s', async (tag, shown) => {
    const reply = await butaca.ask('when did Titanic come out?', askerFrom(tag, 'en'));
    expect(said(reply.message)).toMatch(shown);
  });

  test('the place of a client counts in the language that the user chose, not in another', async () => {
    const asker = askerFrom('es-AR');
    await butaca.ask('answer in English from now on', asker);
    expect(said((await butaca.ask('Titanic', asker)).message)).toContain('$1.85 billion');
    expect(said((await butaca.ask('votos de Titanic', askerFrom('en-GB', 'en'))).message)).toContain('7,770');
  });
});

/** A verb said to "vos", by its ending: "querés", "probá", "decime" has none and is named. */
const VOSEO =
  /(?<![\p{L}])(?:vos|sos|(?:quer|pod|ten|sab|dec)[ée]s|\p{L}{3,9}(?:ás)|decime|contame|preguntame|olvidame|recomendame|sorprendeme|hablame|avisame|mandalo|pedilo|prob[áa]me|(?:prob|pregunt|escrib|toc|mir|revis|eleg|indic|liber|compar|us|busc|mand)[áí])(?![\p{L}])/iu;
/** Words that end so and are none. */
const OTHERS = /(?<![\p{L}])(?:atrás|además|detrás|jamás|quizás|demás)(?![\p{L}])/giu;
const voseoIn = (text: string): string | undefined => VOSEO.exec(text.replace(OTHERS, ''))?.[0];

describe('In Spain nobody is spoken to as "vos"', () => {
  test('the search knows it where it stands', () => {
    expect(
      ['Decime qué querés', 'Por lo que contás', 'guardo de vos', 'Probá de nuevo'].map(voseoIn),
    ).toEqual(['Decime', 'contás', 'vos', 'Probá']);
  });

  test.each(butaca.questions.map(({ kind }) => kind))('not in any answer of %s', async (kind) => {
    for (const request of requestsOf(kind, catalog)) {
      const { message, next } = await butaca.answer(request, askerFrom('es-ES'));
      const { title, blocks } = message;
      const lines = blocks.flatMap((block) => (block.type === 'line' ? [block.text] : []));
      // Lists and facts hold titles and names.
      for (const text of [...lines, ...next.map(({ label }) => label)])
        expect(voseoIn(text), text).toBeUndefined();
      if (['help', 'privacy', 'forgetMe', 'undo', 'export', 'greeting', 'search'].includes(kind))
        expect(voseoIn(title), title).toBeUndefined();
    }
  });

  test.each([
    'hola',
    'sí',
    '¿cómo estás?',
    'sos un inútil',
    '¿qué puedes hacer?',
    'qwrtp zxcvb',
    'asdf qwerty',
    'cuántas se estrenaron hace mucho',
    'cuántas se estrenaron el 31/02/2010',
    'privacidad',
    'olvídame',
    'exportar mis datos',
    'deshacer',
    'un hombre repite el mismo día',
    'retorno de Brad Pit',
  ])('nor in what is answered to “%s”; where it is said it stays', async (text) => {
    const { message, next } = await butaca.ask(text, askerFrom('es-ES'));
    expect(voseoIn(said(message)), said(message)).toBeUndefined();
    for (const { label } of next) expect(voseoIn(label)).toBeUndefined();
  });

  test('and where it is said it stays', async () => {
    const answers = await Promise.all(
      ['es-AR', 'es-419', undefined].map((tag) => butaca.ask('sí', askerFrom(tag))),
    );
    for (const { message } of answers)
      expect(message.title).toBe('Decime qué querés saber, o qué querés ver.');
    const spain = await butaca.ask('sí', askerFrom('es-ES'));
    expect(spain.message.title).toBe('Dime qué quieres saber, o qué quieres ver.');
  });

  test('a title is never changed by it', async () => {
    const { message } = await butaca.command('votes', 'Sos vos Blorpen', askerFrom('es-ES'));
    expect(message.title).toContain('«Sos vos Blorpen»');
  });
});
