import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { locales } from '../../src/domain/locale.ts';
import { questions } from '../../src/questions/index.ts';
import { run, samplePath, start } from './run-butaca.ts';

const film = z.strictObject({ id: z.number(), title: z.string(), year: z.number() });
const person = z.strictObject({ id: z.number(), name: z.string() });
const figure = z.number().nullable();
const count = z.strictObject({ count: z.number() });
const money = { releaseDate: z.iso.date(), budget: figure, revenue: figure, return: figure, profit: figure };
const leftOut = z.strictObject({ film, budget: figure, revenue: figure });
const left = { filmsLeftOut: z.number(), leftOut: z.array(leftOut) };
const filmography = {
  person,
  films: z.number(),
  filmsWithMoney: z.number(),
  ...left,
  totalReturn: figure,
  meanReturn: figure,
  medianReturn: figure,
  meanReturnAllFilms: figure,
  totalProfit: figure,
  list: z.array(z.strictObject({ film, ...money })),
};
const ranked = z.strictObject({ list: z.array(z.strictObject({ film, value: figure })) });

/** What the contract says of the figures of each kind. */
const answers: Readonly<Record<string, z.ZodType>> = {
  filmsInMonth: count,
  filmsOnWeekday: count,
  filmsInPeriod: count,
  score: z.strictObject({ film, voteAverage: figure, voteCount: z.number(), popularity: figure }),
  votes: z.strictObject({ film, voteCount: z.number(), voteAverage: figure }),
  actor: z.strictObject(filmography),
  director: z.strictObject(filmography),
  person: z.strictObject({ ...filmography, role: z.enum(['actor', 'director']) }),
  film: z.strictObject({
    film,
    director: z.array(z.string()),
    cast: z.array(z.string()),
    genres: z.array(z.string()),
    runtime: figure,
    budget: figure,
    revenue: figure,
    return: figure,
    dubiousMoney: z.boolean(),
    releaseDate: z.iso.date(),
    overview: z.string().nullable(),
  }),
  similar: z.strictObject({
    film,
    list: z.array(z.strictObject({ film, score: z.number(), reasons: z.array(z.string()).min(1) })),
    saga: z.array(film),
  }),
  top: ranked.extend(left),
  search: ranked,
  seen: z.strictObject({
    film: film.nullable(),
    outcome: z.enum(['marked', 'removed', 'absent', 'full']).nullable(),
    list: z.array(film),
    total: z.number(),
  }),
  language: z.strictObject({ locale: z.enum(locales) }),
  export: z.strictObject({
    data: z.looseObject({ seen: z.array(z.number()), films: z.array(film), askedThisMinute: z.number() }),
  }),
  privacy: z.strictObject({
    erased: z.strictObject({ at: z.string(), until: z.string() }).nullable(),
    lists: z.looseObject({}),
    nights: z.int(),
  }),
  forgetMe: z.strictObject({ erased: z.boolean() }),
  undo: z.strictObject({ restored: z.boolean() }),
};

const asked = z.looseObject({ kind: z.string() });
const lineSchema = z.strictObject({
  version: z.literal(2),
  text: z.string(),
  locale: z.enum(locales),
  request: asked.nullable(),
  problem: z.looseObject({ problem: z.string() }).nullable(),
  answer: z.unknown(),
  items: z.array(film),
  alternatives: z.array(film),
  assumed: z.array(z.string()),
  ignored: z.array(z.string()),
  ask: z.array(z.strictObject({ label: z.string().min(1), request: asked })),
  message: z.string().min(1),
});
const KEYS = Object.keys(lineSchema.shape);
type Line = z.infer<typeof lineSchema>;

const env = { BUTACA_CATALOG: samplePath() };

async function answersTo(asked: readonly (string | object)[], more: NodeJS.ProcessEnv = {}) {
  const input = asked.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
  const { code, stdout, stderr } = await run(['ask', '--json'], input, { ...env, ...more });
  const lines = stdout.trimEnd().split('\n');
  for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(KEYS);
  return { code, stderr, lines: lines.map((line) => lineSchema.parse(JSON.parse(line))) };
}

describe('butaca ask --json', () => {
  it('answers a question of every kind in both languages with the figures of the contract', async () => {
    const cases = questions.flatMap(({ kind, words }) =>
      locales.flatMap((locale) => words[locale].examples.map((text) => ({ kind, locale, text }))),
    );
    const { code, lines } = await answersTo(
      cases.map(({ text, locale }, i) => ({ text, locale, conversation: `example ${i}` })),
    );
    expect([code, lines.length]).toEqual([0, cases.length]);
    const wrong = lines.flatMap(
      ({ request, answer }) => answers[request?.kind ?? '']?.safeParse(answer).error ?? [],
    );
    expect(wrong).toEqual([]);
    const answered = new Set(
      lines.flatMap(({ request, problem, locale, ask }) => {
        const kind = ask[0]?.request.kind ?? (problem ? undefined : request?.kind); // what erases is asked back
        return kind === undefined ? [] : [`${kind} ${locale}`];
      }),
    );
    const unanswered = questions
      .flatMap(({ kind }) => locales.map((locale) => `${kind} ${locale}`))
      .filter((one) => !answered.has(one));
    expect(unanswered).toEqual([]);
  });

  it('names films and people in the request, the other films of the title, and what it could not answer', async () => {
    const unanswerable = ['qwrtp zxcvb', 'votos de Zzyzxqwv Blorgon'];
    const { lines } = await answersTo([
      'votos de Titanic',
      'return of director Christopher Nolan',
      ...unanswerable,
    ]);
    const titanic = { id: 597, title: 'Titanic', year: 1997 };
    expect(lines[0]).toEqual({
      version: 2,
      text: 'votos de Titanic',
      locale: 'es',
      request: { kind: 'votes', film: titanic },
      problem: null,
      answer: { film: titanic, voteCount: 7770, voteAverage: 7.5 },
      items: [],
      alternatives: [{ id: 16535, title: 'Titanic', year: 1953 }],
      assumed: [],
      ignored: [],
      ask: [],
      message: 'Titanic (1997)\nVotos: 7.770\nPromedio: 7,5 de 10\nTambién: Titanic (1953).',
    });
    expect(lines[1]).toMatchObject({
      locale: 'en',
      request: { kind: 'director', person: { id: 525, name: 'Christopher Nolan' } },
    });
    expect(lines[2]).toMatchObject({ request: null, problem: { problem: 'notUnderstood' }, answer: null });
    expect(lines[3]).toMatchObject({ problem: { problem: expect.any(String) }, answer: null });
  });

  it('gives every bad line a line of its own, in its place, and ends with 0', async () => {
    const bad = [
      '',
      '   ',
      '{"text": ',
      '{}',
      '{"text": 5}',
      '{"text": " "}',
      '{"text": "hola", "conversation": []}',
      '{"request": "votes"}',
      '{"request": {"kind": "votes"}}',
      '{"request": {"kind": "nothing"}}',
      '{"request": {"kind": "votes", "film": "Titanic"}}',
      '{"request": {"kind": "votes", "film": 597, "colour": 1}}',
      '{"text": "hola", "request": {"kind": "help"}}',
    ];
    const asked = [
      ...bad.flatMap((line) => [line, 'hola']),
      'x'.repeat(70_000),
      '{"text":"gracias","extra":1}',
    ];
    const { code, lines, stderr } = await answersTo(asked);
    expect([code, stderr, lines.length]).toEqual([0, '', asked.length]);
    for (const [i, line] of bad.entries()) {
      expect(lines[2 * i]).toMatchObject({
        text: line,
        request: null,
        problem: { problem: 'badInput', detail: expect.any(String) },
        answer: null,
        items: [],
      });
      expect(lines[2 * i + 1]?.request).toEqual({ kind: 'greeting' });
    }
    expect(lines.at(-2)).toMatchObject({ problem: { problem: 'badInput', detail: 'the line is too long' } });
    expect(lines.at(-1)?.request).toEqual({ kind: 'smallTalk', act: 'thanks' });
  });

  it('keeps a conversation, and a choice of language, to its own lines; lines that name none share nothing', async () => {
    const asked = (text: string, conversation?: string | number) => ({ text, conversation });
    const { lines } = await answersTo([
      asked('¿cuántas películas se estrenaron en enero de 1999?', 'a'),
      asked('votos de Titanic', 7),
      asked('y su puntaje?', 7),
      asked('¿y en marzo?', 'a'),
      asked('votos de Titanic'),
      asked('y su puntaje?'),
      asked('/language en', 'b'),
      asked('Titanic', 'b'),
      asked('/language en'),
      asked('Titanic'),
    ]);
    expect(lines[2]?.request).toMatchObject({ kind: 'score', film: { title: 'Titanic', year: 1997 } });
    expect(lines[3]?.answer).toEqual({ count: expect.any(Number) });
    expect(lines[5]?.answer).toBeNull();
    expect(lines.slice(6).map(({ locale }) => locale)).toEqual(['en', 'en', 'en', 'es']);
    expect(lines[8]?.problem).toEqual({ problem: 'guest' });
  });

  it('takes a request as it shows them, or with plain ids, as a button pressed', async () => {
    const { lines } = await answersTo([
      { text: 'votos de Titanic', conversation: 'p' },
      { request: { kind: 'score', film: { id: 597, title: 'Titanic', year: 1997 } }, conversation: 'p' },
      { request: { kind: 'votes', film: 597 } },
      { request: { kind: 'director', person: { id: 525, name: 'Christopher Nolan' } }, locale: 'en' },
      { text: '¿y quién la dirigió?', conversation: 'p' },
    ]);
    const titanic = { id: 597, title: 'Titanic', year: 1997 };
    expect(lines[1]).toMatchObject({ text: '', request: { kind: 'score', film: titanic }, problem: null });
    expect(lines[2]?.answer).toEqual(lines[0]?.answer);
    expect(lines[3]).toMatchObject({ locale: 'en', request: { kind: 'director' }, problem: null });
    expect(lines[4]?.request).toMatchObject({ kind: 'film', film: titanic, field: 'director' });
  });

  it('answers every request of its answers with the answer to its words', async () => {
    const texts = ['parecidas a Matrix sin terror', 'top 3 horror movies of the 80s', 'películas de Nolan'];
    const told = (await answersTo(texts)).lines;
    const again = (await answersTo(told.map(({ request, locale }) => ({ request, locale })))).lines;
    expect(again.map(({ answer, request }) => ({ answer, request }))).toEqual(
      told.map(({ answer, request }) => ({ answer, request })),
    );
  });

  it.each([
    ['its request', { request: { kind: 'forgetMe' } }, (line: Line) => ({ request: line.ask[0]?.request })],
    ['its label', { text: 'olvidame' }, (line: Line) => ({ text: line.ask[0]?.label })],
    ['"sí"', { text: '/olvidame' }, () => ({ text: 'sí' })],
    ['"yes"', { text: 'forget me' }, () => ({ text: 'yes' })],
  ] as const)('erases when asked back and told by %s, and restores', async (_how, first, second) => {
    const conversation = 'e';
    const [marked] = (await answersTo([first])).lines; // nobody is asked for nobody
    expect(marked?.problem).toEqual({ problem: 'guest' });
    const [asked] = (await answersTo([{ ...first, conversation }])).lines;
    expect(asked).toMatchObject({ request: null, problem: { problem: 'ambiguous' }, answer: null });
    const { lines } = await answersTo(
      [
        { text: 'ya vi Titanic' },
        first,
        { request: { kind: 'seen' } },
        first,
        second(asked as Line),
        { request: { kind: 'seen' } },
        { request: { kind: 'undo' } },
        { request: { kind: 'seen' } },
      ].map((line) => ({ ...line, conversation })),
    );
    const seen = lines.flatMap(({ answer, request }) => (request?.kind === 'seen' ? [answer] : []));
    expect(seen).toMatchObject([{}, { total: 1 }, { total: 0 }, { total: 1 }]);
    expect([lines[4]?.answer, lines[6]?.answer]).toEqual([{ erased: true }, { restored: true }]);
  });

  it.each(['ya vi Titanic', 'speak English', 'export my data', 'olvidame', 'deshacer', 'mis vistas'])(
    'pretends nothing to whom it does not know: %s',
    async (text) => {
      const [line] = (await answersTo([{ text }])).lines;
      expect(line).toMatchObject({ problem: { problem: 'guest' }, answer: null });
      expect(line?.message).toMatch(/^(?:Acá no guardo nada|Here I keep nothing)/);
    },
  );

  it("answers a text without a language in the line's, then the environment's; a tag's region does not matter", async () => {
    const asked = ['Titanic', ...['en-GB', 'es_419', 'fr'].map((locale) => ({ text: 'Titanic', locale }))];
    expect((await answersTo(asked)).lines.map(({ locale }) => locale)).toEqual(['es', 'en', 'es', 'es']);
    const { lines } = await answersTo(asked, { LANG: 'en_US.UTF-8' });
    expect(lines.map(({ locale }) => locale)).toEqual(['en', 'en', 'es', 'en']);
  });

  it('answers each line as it comes, before the next one is there, and the last without a line break', async () => {
    const running = start(['ask', '--json'], env);
    running.write('votos de Titanic\r\n');
    expect(JSON.parse(await running.saw(1)).text).toBe('votos de Titanic');
    running.write('{"text":"Amé');
    running.write('lie"}\n');
    expect((await running.saw(2)).split('\n')[1]).toContain('"Amélie"');
    running.write('gracias');
    running.end();
    const { code, stdout } = await running.ended;
    expect([code, stdout.split('\n').length]).toEqual([0, 4]);
  });

  it('ends in silence where its reader leaves', async () => {
    const running = start(['ask', '--json'], env);
    running.write('hola\n'.repeat(2000));
    await running.saw(1);
    running.stopReading();
    running.write('hola\n'.repeat(2000));
    running.end();
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([0, '']);
  });
});
