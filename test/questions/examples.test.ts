import { afterAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { questions } from '../../src/questions/index.ts';
import { topics } from '../../src/questions/talk/parts/help-message.ts';
import { sampleCatalog } from '../catalogs.ts';
import { openService, talkTo } from '../service/talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

type Example = { readonly kind: string; readonly locale: Locale; readonly example: string };
const examples: readonly Example[] = questions.flatMap(({ kind, words }) =>
  locales.flatMap((locale) => words[locale].examples.map((example) => ({ kind, locale, example }))),
);

describe('Every example is heard as its own question and no other', () => {
  test.each(examples)('$kind: $example', async ({ kind, locale, example }) => {
    const { problem, request, ask } = await talkTo(service, locale).ask(example);
    // What erases is asked back: then it is the question that is about to be confirmed.
    if (ask.length === 0) expect(problem).toBeNull();
    expect((request ?? ask[0]?.request)?.kind).toBe(kind);
  });

  // A choice of language is answered in the language chosen.
  test.each(examples.filter(({ kind }) => kind !== 'language'))(
    '$example is answered in $locale where the client speaks so',
    async ({ locale, example }) => {
      expect((await talkTo(service, locale).ask(example)).locale).toBe(locale);
    },
  );
});

describe('Every example of the help works', () => {
  const all = locales.flatMap((locale) => topics[locale].map(({ example }) => ({ locale, example })));

  test.each(all)('$example', async ({ locale, example }) => {
    const reply = await talkTo(service, locale).ask(example);
    expect([reply.problem, reply.locale]).toEqual([null, locale]);
    expect(['help', 'greeting']).not.toContain(reply.request?.kind);
  });

  test('the help shows all of them', async () => {
    for (const locale of locales) {
      const reply = await talkTo(service, locale).answer({ kind: 'help' });
      const shown = JSON.stringify(reply.message);
      for (const { example } of topics[locale]) expect(shown).toContain(JSON.stringify(example));
    }
  });
});

describe('Every command works', () => {
  const commands = questions.flatMap(({ kind, words }) =>
    locales.map((locale) => ({ kind, locale, command: words[locale].command })),
  );

  test.each(commands)(
    '/$command without a word asks what is missing, or answers',
    async ({ kind, locale }) => {
      const { problem, request, message, ask } = await talkTo(service, locale).command(kind, '');
      expect(message.title).not.toBe('');
      if (ask.length > 0) expect(ask[0]?.request.kind).toBe(kind);
      else if (problem) expect(problem.problem).toMatch(/^(?:missing|noData)$/);
      else expect(request?.kind).toBe(kind);
    },
  );
});
