import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageData } from '../../etl/package-root.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { fold } from '../../src/domain/fold.ts';
import { locales } from '../../src/domain/locale.ts';
import { questions } from '../../src/questions/index.ts';
import { FAMOUS } from '../embedded/famous-films.ts';
import { readDialogues as readTested } from '../service/dialogues.ts';

/** A sentence and what it means, from a corpus. */
export type Row = {
  readonly file: string;
  readonly text: string;
  /** Which half of its file it belongs to, by a hash of its text: near twins stay together. */
  readonly half: 0 | 1;
  /** The row as its file has it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The films (ids) and people (names) that it means. */
  readonly films: readonly number[];
  readonly people: readonly string[];
  /** Where it is said in the middle of a talk about something else: which. */
  readonly context?: number;
};

/** Corpora and how much each weighs, whatever its number of rows. */
export const FILES: Readonly<Record<string, number>> = {
  requests: 2,
  'phrases-2': 2,
  facts: 1,
  filters: 2,
  trivia: 1,
  shared: 1,
  ours: 2,
  titles: 1,
  mistyped: 1,
  absent: 1,
  topics: 1,
  surnames: 1,
  examples: 1,
  'dialogues-2': 1,
  'dialogues-3': 1,
  talks: 1,
  sharedTalks: 1,
};

/** Every so many rows of a large file. */
const EVERY: Readonly<Record<string, number>> = { trivia: 1 };
const OURS = ['phrases', 'phrases-2', 'phrases-3', 'phrases-4', 'phrases-5', 'phrases-6', 'phrases-7'];

export function readRows(catalog: Catalog, shared: string, own: string): readonly Row[] {
  const corpora = ['requests', 'phrases-2', 'facts', 'trivia', 'filters'].flatMap((file) =>
    rowsOf(join(shared, 'corpora', `${file}.jsonl`), file),
  );
  const old = rowsOf(join(shared, 'phrases/phrases.jsonl'), 'shared');
  const ours = OURS.flatMap((name) => rowsOf(join(own, `${name}.jsonl`), 'ours')).filter(
    ({ data }) => data['split'] !== 'held',
  );
  return [
    ...corpora,
    ...old,
    ...ours,
    ...titleRows(catalog),
    ...mistypedRows(catalog),
    ...absentRows(catalog),
    ...topicRows(catalog),
    ...surnameRows(catalog),
    ...exampleRows(),
    ...freshRows([...corpora, ...old, ...ours]),
  ];
}

function rowsOf(path: string, file: string): readonly Row[] {
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return rows.filter((_, i) => i % (EVERY[file] ?? 1) === 0).map((data) => rowOf(file, data));
}

type Named = { readonly id: number; readonly or?: readonly number[] };

function rowOf(file: string, data: Record<string, unknown>): Row {
  const wants = (data['wants'] ?? {}) as {
    films?: Named[];
    film?: Named;
    people?: readonly (string | { readonly name: string })[];
    anyPerson?: string[];
  };
  const tags = (data['tags'] ?? {}) as { actor?: string[]; director?: string[] };
  const slots = (data['slots'] ?? {}) as { film?: Named; person?: string };
  const extra = (data['extra'] ?? {}) as { other?: Named; withPerson?: string; filmOr?: number[] };
  const films = [...(wants.films ?? []), wants.film, data['film'] as Named, slots.film, extra.other].filter(
    (film): film is Named => typeof film === 'object' && film !== null,
  );
  const people = [
    ...(wants.people ?? []).map((person) => (typeof person === 'string' ? person : person.name)),
    ...(wants.anyPerson ?? []),
    ...(tags.actor ?? []),
    ...(tags.director ?? []),
    ...[data['person'], slots.person, extra.withPerson].filter((name) => typeof name === 'string'),
  ];
  const text = String(data['text']);
  return {
    file,
    text,
    half: halfOf(text),
    data,
    films: [...films.flatMap(({ id, or }) => [id, ...(or ?? [])]), ...(extra.filmOr ?? [])],
    people: people as string[],
  };
}

function halfOf(text: string): 0 | 1 {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 0 : 1;
}

const FRAMES: readonly { readonly frame: string; readonly kind: string }[] = [
  { frame: 'T', kind: 'film' },
  { frame: 'score of T', kind: 'score' },
  { frame: 'puntaje de T', kind: 'score' },
  { frame: 'movies like T', kind: 'similar' },
  { frame: 'parecidas a T', kind: 'similar' },
  { frame: 'who directed T', kind: 'film' },
];
const A_TITLE_IN = 61;

/** Titles bare and in frames, evenly drawn from all by their number and by their fame. */
function titleRows(catalog: Catalog): readonly Row[] {
  const films = catalog.all<Record<string, never>, { id: number; title: string; year: number }>(
    `SELECT id, title, year FROM film WHERE vote_count >= 1 ORDER BY id`,
  )({});
  return films
    .filter((_, i) => i % A_TITLE_IN === 0)
    .map(({ id, title, year }, i) => {
      const { frame, kind } = FRAMES[i % FRAMES.length] ?? { frame: 'T', kind: 'film' };
      const text = frame.replace('T', () => (i % 4 === 0 ? `${title} (${year})` : title));
      return { file: 'titles', text, half: halfOf(text), data: { kind, title }, films: [id], people: [] };
    });
}

const A_MISTYPED_IN = 17;

/** Known titles with a letter left out, doubled or swapped with the next, in the frames. */
function mistypedRows(catalog: Catalog): readonly Row[] {
  const films = catalog.all<Record<string, never>, { id: number; title: string }>(
    `SELECT id, title FROM film WHERE vote_count >= 300 AND length(title) >= 7 ORDER BY id`,
  )({});
  return films
    .filter((_, i) => i % A_MISTYPED_IN === 0)
    .map(({ id, title }, i) => {
      const { frame, kind } = FRAMES[i % FRAMES.length] ?? { frame: 'T', kind: 'film' };
      const text = frame.replace('T', () => withMistake(title, i));
      return { file: 'mistyped', text, half: halfOf(text), data: { kind, title }, films: [id], people: [] };
    });
}

function withMistake(title: string, seed: number): string {
  const at = 2 + ((seed * 7) % (title.length - 4));
  const [before, one, two, after] = [title.slice(0, at), title[at], title[at + 1], title.slice(at + 2)];
  return (
    [`${before}${two}${after}`, `${before}${one}${one}${two}${after}`, `${before}${two}${one}${after}`][
      seed % 3
    ] ?? title
  );
}

/** Films that came after the data's end, and titles made of two, in the frames: they are not there. */
function absentRows(catalog: Catalog): readonly Row[] {
  const known = new Set(
    catalog
      .all<Record<string, never>, { title: string }>('SELECT title FROM film')({})
      .map(({ title }) => fold(title)),
  );
  const films = catalog.all<Record<string, never>, { title: string; year: number }>(
    `SELECT title, year FROM film WHERE vote_count >= 200 ORDER BY id`,
  )({});
  const made = films.flatMap(({ title }, i) => {
    const other = films[(i * 31 + 17) % films.length]?.title ?? '';
    const [first, last] = [title.split(' ')[0], other.split(' ').at(-1)];
    return i % 29 === 0 && first && last ? [`${first} ${last}`] : [];
  });
  const words = films.flatMap(({ title }) => title.split(' ').filter((word) => /^\p{L}{6,}$/u.test(word)));
  const nonsense = words.flatMap((word, i) => {
    const [second, third] = [
      words[(i * 37 + 11) % words.length] ?? '',
      words[(i * 53 + 7) % words.length] ?? '',
    ];
    const mixed = `${word.slice(0, 4)}${second.slice(3).toLowerCase()}`;
    return i % 41 === 0 ? [i % 2 === 0 ? mixed : `${mixed} ${third.slice(0, 3)}${second.slice(-3)}`] : [];
  });
  const dated = films.flatMap(({ title, year }, i) =>
    i % 67 === 0 ? [`${title} (${Math.min(2025, year + 17)})`] : [],
  );
  return [...FAMOUS.map(([title]) => title), ...made, ...nonsense, ...dated]
    .filter((title) => !known.has(fold(title)))
    .map((title, i) => {
      const { frame, kind } = FRAMES[i % FRAMES.length] ?? { frame: 'T', kind: 'film' };
      const text = frame.replace('T', () => title);
      return { file: 'absent', text, half: halfOf(text), data: { kind, title }, films: [], people: [] };
    });
}

const TOPIC_FRAMES = {
  en: [
    'T movies',
    'movies about T',
    'a T movie',
    'films about T',
    'any good T movies?',
    'something about T',
    'recommend me a T movie',
  ],
  es: [
    'pelis de T',
    'películas sobre T',
    'una de T',
    'algo sobre T',
    'una peli de T',
    'recomendame una de T',
    'alguna buena de T?',
  ],
} as const;
const FEWEST_OF_A_TOPIC = 40;
const A_TOPIC_IN = 4;
/** Keywords that say what a film is rather than what it tells of. */
const NO_TOPICS =
  /film|movie|director|based|stinger|nud|sex|porn|erot|rape|short|sequel|remake|comedy|relationship|coming|\d/;

/** What films tell of, in few words: keywords of many films, in Spanish by the dictionary of stories. */
function topicRows(catalog: Catalog): readonly Row[] {
  const keywords = catalog.all<{ fewest: number }, { name: string }>(
    `SELECT name FROM film_keyword JOIN keyword ON id = keyword_id GROUP BY keyword_id HAVING count(*) >= @fewest
     EXCEPT SELECT lower(name) FROM genre EXCEPT SELECT lower(name) FROM country ORDER BY name`,
  )({ fewest: FEWEST_OF_A_TOPIC });
  const isTopic = (name: string): boolean => /^[a-z]{4,}(?: [a-z]+)?$/.test(name) && !NO_TOPICS.test(name);
  const english = keywords.map(({ name }) => name).filter(isTopic);
  const known = new Set(english);
  const spanish = readFileSync(packageData('story-words.es.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [es, en] = line.split(',');
      return es && known.has(en?.split('|')[0] ?? '') ? [es] : [];
    });
  const rowsIn = (topics: readonly string[], frames: readonly string[]): readonly Row[] =>
    topics
      .filter((_, i) => i % A_TOPIC_IN === 0)
      .map((topic, i) => {
        const text = (frames[i % frames.length] ?? 'T').replace('T', () => topic);
        return { file: 'topics', text, half: halfOf(text), data: { topic }, films: [], people: [] };
      });
  return [...rowsIn(english, TOPIC_FRAMES.en), ...rowsIn(spanish, TOPIC_FRAMES.es)];
}

const SURNAME_FRAMES = [
  'peliculas de X',
  'movies with X',
  'pelis con X',
  'films by X',
  'X movies',
  'algo de X',
  'las mejores de X',
  'something with X',
  'pelis de X de los 90',
  'X films from the 2000s',
];
const MOST_KNOWN = 500;

/**
 * The best known by their surname alone, mostly written small; of a surname the best known of it. Not those that are what films
 * tell of as well ("stone", "bird").
 */
function surnameRows(catalog: Catalog): readonly Row[] {
  const people = catalog.all<{ most: number }, { id: number; name: string }>(
    `SELECT p.id, p.name FROM (
       SELECT person_id, f.vote_count / (1 + position / 3.0) AS fame FROM film_cast c JOIN film f ON f.id = c.film_id
       UNION ALL SELECT person_id, f.vote_count FROM film_director d JOIN film f ON f.id = d.film_id
     ) JOIN person p ON p.id = person_id GROUP BY p.id ORDER BY sum(fame) DESC LIMIT @most`,
  )({ most: MOST_KNOWN });
  const told = new Set(
    catalog
      .all<Record<string, never>, { name: string }>(
        'SELECT name FROM keyword JOIN film_keyword ON keyword_id = id GROUP BY id',
      )({})
      .flatMap(({ name }) => name.split(' ')),
  );
  const seen = new Set<string>();
  const dominant = people.flatMap(({ id, name }) => {
    const surname = fold(name).split(' ').at(-1) ?? '';
    const isUsable = surname.length > 3 && name.includes(' ') && !told.has(surname) && !seen.has(surname);
    seen.add(surname);
    return isUsable ? [{ id, name, surname }] : [];
  });
  return dominant.map(({ id, name, surname }, i) => {
    const written = i % 4 === 0 ? (name.split(' ').at(-1) ?? surname) : surname;
    const text = (SURNAME_FRAMES[i % SURNAME_FRAMES.length] ?? 'X').replace('X', () => written);
    return { file: 'surnames', text, half: halfOf(text), data: { id }, films: [], people: [name] };
  });
}

/** What is said in turns; the half is that of the first. */
export type Dialogue = { readonly turns: readonly Row[] };

const OUR_TALKS = ['dialogues', 'dialogues-2', 'dialogues-3', 'dialogues-4', 'dialogues-5', 'dialogues-6'];

export function readDialogues(shared: string, own: string, catalog: Catalog): readonly Dialogue[] {
  return [
    ...testedDialogues(catalog),
    ...['dialogues-2', 'dialogues-3'].flatMap((file) =>
      dialoguesOf(join(shared, 'corpora', `${file}.jsonl`), file),
    ),
    ...dialoguesOf(join(shared, 'phrases/dialogues.jsonl'), 'sharedTalks'),
    ...OUR_TALKS.flatMap((name) => dialoguesOf(join(own, `${name}.jsonl`), 'talks')),
  ];
}

type Talk = { readonly turns: readonly Record<string, unknown>[]; readonly split?: string };

function dialoguesOf(path: string, file: string): readonly Dialogue[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Talk)
    .filter(({ split }) => split !== 'held')
    .map((dialogue) => {
      const half = halfOf(String(dialogue.turns[0]?.['text']));
      return {
        turns: dialogue.turns.map((turn) => ({ ...rowOf(file, turn), half, data: { ...turn, dialogue } })),
      };
    });
}

/** The dialogues of the tests, their films and people by name as the other files have them. */
function testedDialogues(catalog: Catalog): readonly Dialogue[] {
  const nameOf = catalog.one<{ id: number }, { name: string }>('SELECT name FROM person WHERE id = @id');
  const named = (slot: string, value: unknown): unknown => {
    if (slot === 'film' || slot === 'other') return { id: value };
    return slot === 'person' || slot === 'withPerson' ? nameOf({ id: Number(value) })?.name : value;
  };
  return readTested()
    .filter(({ isWrong }) => !isWrong)
    .map((dialogue) => {
      const half = halfOf(dialogue.turns[0]?.text ?? '');
      const turns = dialogue.turns.map(({ text, kind, slots, item }) => {
        const meant = Object.fromEntries(
          Object.entries(slots).map(([slot, value]) => [slot, named(slot, value)]),
        );
        return { text, kind, slots: meant, partial: true, ...(item === undefined ? {} : { item }) };
      });
      return {
        turns: turns.map((turn) => ({
          ...rowOf('talks', turn),
          half,
          data: { ...turn, dialogue: { turns } },
        })),
      };
    });
}

const FRESH_OF = ['requests', 'phrases-2', 'filters', 'shared', 'ours'];
const FEWEST_WORDS = 5;

/** Every second whole request again, said in the middle of a talk about something else: it goes on with nothing. */
function freshRows(rows: readonly Row[]): readonly Row[] {
  const whole = rows.filter(
    ({ file, text, data }) =>
      FRESH_OF.includes(file) &&
      data['first'] !== false &&
      !['outOfScope', 'unknownFilm', 'greeting'].includes(String(data['kind'])) &&
      text.split(' ').length >= FEWEST_WORDS,
  );
  return whole.filter((_, i) => i % 2 === 0).map((row, i) => ({ ...row, context: i }));
}

/** The examples that questions give of themselves. */
function exampleRows(): readonly Row[] {
  return questions.flatMap(({ kind, words }) =>
    locales.flatMap((locale) =>
      words[locale].examples.map(
        (text): Row => ({
          file: 'examples',
          text,
          half: halfOf(text),
          data: { kind },
          films: [],
          people: [],
        }),
      ),
    ),
  );
}
