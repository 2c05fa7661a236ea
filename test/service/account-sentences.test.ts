import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withGuests } from '../../adapters/state/guests.ts';
import { openProcessState } from '../../adapters/state/process-state.ts';
import { type Catalog, isCatalogFault, openCatalog } from '../../src/catalog/catalog.ts';
import { changeOf } from '../../src/questions/question.ts';
import { openButaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { fullCatalog, onFullData, sampleCatalog, withoutFullData } from '../catalogs.ts';
import { build } from '../etl/catalog.ts';
import { writeDetails } from '../etl/data-folder.ts';
import { openService, type Service, talkTo } from './talk.ts';

const catalog = sampleCatalog();
const service = openService(catalog);
afterAll(() => catalog.close());

const ACCOUNT = new Set(['seen', 'watch', 'rate', 'language', 'export', 'forgetMe', 'undo', 'privacy']);
/** What a sentence was heard as, also where it is asked back. */
const heard = ({ request, ask }: Reply): string | undefined => (request ?? ask[0]?.request)?.kind;

/** True where answering handed out what is kept of the user, changed it, or led to a question that does. */
function touches({ butaca }: Service, { request, ask, answer }: Reply): boolean {
  const asked = request ?? ask[0]?.request;
  const question = butaca.questions.find(({ kind }) => kind === asked?.kind);
  if (!asked || !question || (answer === null && ask.length === 0)) return false;
  return question.handsOut === true || changeOf(question, asked) !== undefined;
}

/** Titles that begin like, hold or are what changes the data of a user. */
const TITLES = [
  'Forget Me',
  'Forget Me Not',
  'Forget Me Knot',
  "Don't You Forget About Me",
  '¡Olvídate de mí!',
  'No me olvides',
  'Olvidame',
  'Delete My Data',
  'Erase Everything',
  'Clear My History',
  'The Expert',
  'Export',
  'My Data',
  'Undo',
  'Marfa Girl',
  'Mark Felt',
  'Seen It',
  'Already Seen',
  'I Saw the Devil',
  'Ya la vi',
  'Have You Seen Titanic',
  'Rocky VI',
  'English',
  'Learn English',
  'Speak Spanish',
  'In English',
  'Clear My List',
  'Borra la lista',
];
const OTHERS = ['Girl', 'The Devil', 'Rocky', 'Mark', 'Saw', 'Titanic'];

describe('A sentence that is a title, whole,', () => {
  let made: Catalog;
  let service: Service;
  beforeAll(async () => {
    const films = [...TITLES, ...OTHERS].map((title, i) => ({
      ...{ id: i + 1, title, release_date: '2001-02-03', status: 'Released', vote_count: 900 },
      ...{ vote_average: 7, runtime: 100, original_language: 'en', overview: 'A story.' },
    }));
    const opened = openCatalog((await build(writeDetails(films))).out);
    if (isCatalogFault(opened)) throw new Error(opened.message);
    made = opened;
    service = openService(made);
  });
  afterAll(() => made.close());

  test.each(TITLES)('is that title, and does nothing to what is kept: %s', async (title) => {
    for (const text of [title, `¿${title}?`, title.toLowerCase(), title.toUpperCase()]) {
      const talk = talkTo(service);
      await talk.answer({ kind: 'film', film: OTHERS.length });
      const before = (await talk.remembered()) as { user: unknown };
      expect(ACCOUNT, text).not.toContain(heard(await talk.ask(text)));
      expect(((await talk.remembered()) as { user: unknown }).user, text).toEqual(before.user);
    }
  });

  test.each(TITLES)('with more around it does nothing either: %s', async (title) => {
    for (const text of [
      `votos de ${title}`,
      `movies like ${title}`,
      `${title} 2`,
      `who directed ${title}?`,
    ]) {
      const talk = talkTo(service);
      expect(touches(service, await talk.ask(text)), text).toBe(false);
    }
  });
});

/** Sentences about films, and about not doing it. */
const NONE = [
  "don't forget me",
  'please do not forget me',
  'no me olvides',
  'nunca me olvides',
  'no borres mis datos',
  "don't delete my data",
  'never delete my data please',
  'olvidalo',
  'olvídala',
  'olvidate',
  'olvidate de eso',
  'olvidate de todo',
  'forget it',
  'forget that',
  'forget everything',
  'never mind',
  'borra mis datos y mostrame Titanic',
  'forget me and recommend a film',
  'what happens if I delete my data?',
  '¿cómo borro mis datos?',
  'is it in english? oldboy',
  'is Titanic in english?',
  'watch it in english',
  'quiero ver en español',
  'algo en español',
  'películas en inglés',
  "don't speak english",
  'no me hables en inglés',
  'subtitulada en español',
  'the expert',
  'expert',
  'movies about export',
  'no me exportes los datos',
  'have I seen Titanic?',
  'have you seen Titanic?',
  '¿ya viste Titanic?',
  'quién vio Titanic',
  'I saw the trailer of Titanic',
  'I saw Titanic Blorgon',
  'ya vi Titanicc',
  'mark Titanic',
  'mark hamill',
  'marfa alien',
  'recommend something, I have seen Titanic',
  'ya vi todo',
  'i saw her',
  "don't add Titanic to my list",
  'no agregues Titanic a mi lista',
  'no la guardes',
  'no quiero ver Titanic',
  'quiero ver una como Titanic',
  'I want to see the trailer of Titanic',
  'add comedies',
  'save me',
  'rate Titanic',
  'rate the movies of 2010',
  'give me 3',
  'dame 8',
  'how would you rate Titanic?',
  'le pondrías un 8 a Titanic?',
  'is Titanic on my list?',
  'movies rated 8',
  'take it off',
  "don't clear my list",
  'no borres la lista',
  'please do not show seen films',
];

describe('A sentence that is not nothing else', () => {
  test.each(NONE)('neither shows nor changes what is kept: %s', async (text) => {
    const talk = talkTo(service, 'en');
    await talk.answer({ kind: 'score', film: 348 });
    expect(touches(service, await talk.ask(text))).toBe(false);
    expect(((await talk.remembered()) as { user: unknown }).user).toEqual({ seen: [] });
  });
});

describe('A sentence that is nothing else', () => {
  test.each([
    ['ya vi Titanic', { kind: 'seen', film: 597 }],
    ['Titanic ya la vi', { kind: 'seen', film: 597 }],
    ['ya vi titanic ayer con mi novia', { kind: 'seen', film: 597 }],
    ['he visto Titanic dos veces en el cine', { kind: 'seen', film: 597 }],
    ['marcá Titanic como vista, por favor', { kind: 'seen', film: 597 }],
    ["hi, I've already seen Titanic", { kind: 'seen', film: 597 }],
    ['I watched Titanic last night', { kind: 'seen', film: 597 }],
    ['mark Titanic as seen', { kind: 'seen', film: 597 }],
    ['already seen Titanic 1953', { kind: 'seen', film: 16535 }],
    ['english please', { kind: 'language', locale: 'en' }],
    ['¿podés hablarme en inglés?', { kind: 'language', locale: 'en' }],
    ['che, podés switch to english', { kind: 'language', locale: 'en' }],
    ['cambia el idioma a español', { kind: 'language', locale: 'es' }],
    ['answer me only in English from now on', { kind: 'language', locale: 'en' }],
    ['quiero exportar mis datos', { kind: 'export' }],
    ['let me have a copy of all my data', { kind: 'export' }],
    ['clear my seen list', { kind: 'seen', action: 'clear' }],
    ["I haven't seen Titanic", { kind: 'seen', unseen: 'off', film: 597 }],
    ['todavía no vi Titanic', { kind: 'seen', unseen: 'off', film: 597 }],
    ["don't hide seen films", { kind: 'seen', action: 'show' }],
  ])('is heard: %s', async (text, request) => {
    expect((await talkTo(service).ask(text)).request).toEqual(request);
  });
});

describe('"Seen it"', () => {
  test.each(['ya la vi', 'seen it', 'no, ya la vi', 'I saw it last week'])(
    'marks the film spoken of: %s',
    async (text) => {
      const talk = talkTo(service);
      await talk.ask('puntaje de Titanic');
      expect((await talk.ask(text)).request).toEqual({ kind: 'seen', film: 597 });
    },
  );

  test('after a list asks which; a film of the list that was seen leaves it, and is marked by one tap', async () => {
    const talk = talkTo(service);
    const { items } = await talk.ask('parecidas a Matrix');
    expect((await talk.ask('ya la vi')).problem).toEqual({ problem: 'missing', slot: 'film' });
    const others = await talk.ask('la segunda ya la vi');
    expect(others.items).not.toContainEqual(items[1]);
    expect(others.next.map(({ request }) => request)).toContainEqual({ kind: 'seen', film: items[1]?.id });
  });

  test('is not heard in a fragment that follows it', async () => {
    const talk = talkTo(service);
    await talk.ask('ya vi Titanic');
    await talk.ask('mis vistas');
    for (const text of ['Alien', '¿y Avatar?', 'and Heat?', 'la primera']) await talk.ask(text);
    expect((await talk.remembered()) as object).toMatchObject({ user: { seen: [597] } });
  });

  test('is no choice of a language in a fragment either', async () => {
    const talk = talkTo(service, 'es');
    await talk.ask('speak English');
    await talk.ask('Titanic in spanish?');
    expect((await talk.remembered()) as object).toMatchObject({ user: { locale: 'en' } });
  });
});

describe.skipIf(withoutFullData)(`The titles ${onFullData}`, () => {
  const WORDS = ['forget', 'olvid', 'seen', 'saw', ' vi', 'vist', 'watch', 'mark', 'marc', 'englis', 'españ'];
  const MORE = [
    'spani',
    'ingl',
    'speak',
    'exp',
    'data',
    'dato',
    'delet',
    'eras',
    'borr',
    'undo',
    'list',
    'clear',
  ];

  test('that hold a word of what changes the data of a user do nothing to it', async () => {
    const full = fullCatalog();
    const memory = withGuests(openProcessState());
    const butaca = openButaca({ catalog: full, memory, today: () => '2026-11-22', random: () => 0.5 });
    const like = [...WORDS, ...MORE].map((word) => `title LIKE '%${word}%'`).join(' OR ');
    const titles = full.all<Record<string, never>, { title: string }>(
      `SELECT title FROM film WHERE ${like} UNION SELECT title FROM alias WHERE ${like}`,
    )({});
    const heardSo: unknown[] = [];
    for (const { title } of titles) {
      const reply = await butaca.ask(title, { user: 'a', conversation: title });
      if (touches({ butaca, memory }, reply)) heardSo.push([title, reply.request ?? reply.ask]);
    }
    expect(titles.length).toBeGreaterThan(500);
    expect(heardSo).toEqual([]);
    full.close();
  }, 120_000);
});
