import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { present } from '../../adapters/telegram/render/present.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { sampleCatalog } from '../catalogs.ts';
import { cases } from '../effort.ts';
import { openService } from './talk.ts';

const real = sampleCatalog();
afterAll(() => real.close());

/** A word that stands in no statement and no answer of its own. */
const CANARY = 'zqxjk';
const statements = new Set<string>();
const recording: Catalog = {
  ...real,
  one: (sql) => {
    statements.add(sql);
    return real.one(sql);
  },
  all: (sql) => {
    statements.add(sql);
    return real.all(sql);
  },
  many: (sql) => {
    statements.add(sql);
    return real.many(sql);
  },
};
const { butaca } = openService(recording);
const asker = { user: 'any', conversation: 'any' };

/** Code of every language that a text could be taken for, around the canary, among words that questions hear. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '--',
        ';',
        '*',
        '^',
        'NEAR(',
        'OR',
        '{',
        '}',
        '<b>',
        '</pre>',
        '&amp;',
        '`',
        '](',
        '\0',
        '\\',
        '../',
        '%00',
        '${',
        '\u202e',
        '💥',
      ),
      fc.constantFrom(
        'votos de',
        'puntaje de',
        'películas sobre',
        'movies like',
        'films by',
        'retorno de',
        'viernes',
        'de los 90',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => [...parts.slice(0, 6), CANARY, ...parts.slice(6)].join(' '));

describe('Whatever is written', { timeout: 60_000 }, () => {
  test('reaches no statement: it is bound, by sentence and by every command', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom(...butaca.questions.map(({ kind }) => kind)),
        async (text, kind) => {
          await butaca.ask(text, asker);
          await butaca.command(kind, text, asker);
          for (const { kind: asked } of butaca.questions.slice(0, 3))
            butaca.suggest(asked, 'film', text, 'es');
          expect([...statements].filter((sql) => sql.includes(CANARY))).toEqual([]);
        },
      ),
      { numRuns: cases(300, 40) },
    );
    expect(statements.size).toBeGreaterThan(20);
  });

  test('reaches no markup: what an answer quotes of it is text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        for (const sentence of [text, `puntaje de ${text}`, `"${text}"`]) {
          const html = present(await butaca.ask(sentence, asker)).text;
          const bare = html.replace(
            /<\/?(?:b|i|pre|code|blockquote(?: expandable)?)>|&(?:amp|lt|gt|quot);/g,
            '',
          );
          expect(bare).not.toMatch(/[<>&]/);
        }
      }),
      { numRuns: cases(200, 30) },
    );
  });

  test('is cut after 1,000 characters: what stands behind is not heard', async () => {
    const padded = `votos de Titanic${' '.repeat(990)}${' Heat'.repeat(300)}`;
    expect((await butaca.ask(padded, asker)).request).toMatchObject({ kind: 'votes', film: 597 });
    expect((await butaca.ask('x'.repeat(1_000_000), asker)).problem).not.toBeNull();
  });
});
