import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { openParts, type Part } from '../../catalog/people/characters.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, line, type Message, note } from '../../message/message.ts';
import { character as characterSlot } from '../../slots/names/character.ts';
import { filmShape, film as filmSlot } from '../../slots/names/film.ts';
import { personShape, person as personSlot } from '../../slots/names/person.ts';
import { defineQuestion } from '../question.ts';

type Parts = {
  /** Those whose character is known, as far as there is room. */
  readonly list: readonly Part[];
  readonly more: number;
  readonly film: FilmRef | undefined;
  readonly person: PersonRef | undefined;
  /** True where somebody is found as an actor, though as whom may not be known. */
  readonly isCast: boolean;
};

const MOST = 12;

/** Who plays whom, as far as the source tells characters. */
export const character = defineQuestion({
  kind: 'character',
  slots: {},
  optional: { film: filmSlot, person: personSlot, character: characterSlot },
  shape: z.strictObject({
    list: z.array(z.strictObject({ person: personShape, film: filmShape, character: z.string().nullable() })),
  }),
  prepare: ({ catalog }) => {
    const find = openParts(catalog);
    return (asked): Parts | Problem => {
      const { film, person, character } = asked;
      if (film === undefined && person === undefined && character === undefined)
        return { problem: 'missing', slot: 'film' };
      const parts = find(asked).filter((part) => part.character !== null);
      return {
        list: parts.slice(0, MOST),
        more: Math.max(0, parts.length - MOST),
        film: film === undefined ? undefined : filmRefs([film], catalog)[0],
        person: person === undefined ? undefined : personRefs([person], catalog)[0],
        isCast: parts.length > 0 || find({ film, person }).length > 0,
      };
    };
  },
  figures: ({ list }: Parts) => ({ list }),
  items: ({ list, film }) => (film ? [film] : distinct(list.map((part) => part.film))),
  about: ({ film, list }) => {
    const about = film ?? list[0]?.film;
    return about ? { film: about } : {};
  },
  // The film and the person that were found stand for the words.
  keep: ({ list }, { film, person, character }) => {
    const [first] = character === undefined ? [] : list;
    const ids = { film: film ?? first?.film.id, person: person ?? first?.person.id };
    return { kind: 'character', ...given(ids) };
  },
  next: ({ list, film, person, isCast }) => {
    const [first] = list;
    const shown = film ?? first?.film;
    const actor = isCast ? (person ?? first?.person) : undefined;
    return [
      ...(shown ? [{ kind: 'film', film: shown.id, field: 'cast' }] : []),
      ...(actor ? [{ request: { kind: 'filmography', person: actor.id, role: 'actor' }, of: actor }] : []),
    ];
  },
  phrases: ({ questions }) => questions.character.phrases,
  words: {
    es: {
      command: 'personaje',
      about: 'Quién hace de quién',
      slots: { film: 'Título de la película', person: 'Quien actúa', character: 'El nombre del personaje' },
      examples: ['¿quién hace de Woody en Toy Story?', '¿qué papel hace Tom Hanks en Toy Story?'],
      button: 'Personajes',
      message: characterMessage,
    },
    en: {
      command: 'character',
      about: 'Who plays whom',
      slots: { film: 'Title of the film', person: 'Who acts', character: "The character's name" },
      examples: ['who plays Woody in Toy Story?', 'what role does Tom Hanks play in Toy Story?'],
      button: 'Characters',
      message: characterMessage,
    },
  },
});

function given(values: Readonly<Record<string, number | undefined>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function distinct(films: readonly FilmRef[]): readonly FilmRef[] {
  return [...new Map(films.map((film) => [film.id, film])).values()];
}

type Words = {
  readonly plays: (name: string, character: string, film: string) => string;
  readonly unknownPart: (name: string, film: string) => string;
  readonly notIn: (name: string, film: string) => string;
  readonly unknownIn: (what: string, film: string) => string;
  readonly unknown: (what: string) => string;
  readonly cast: (film: string) => string;
  readonly of: (name: string) => string;
  readonly who: string;
  readonly more: (count: string) => string;
  readonly columns: readonly [string, string, string];
};
const labels: ByLocale<Words> = {
  es: {
    plays: (name, character, film) => `${name} hace de ${character} en ${film}.`,
    unknownPart: (name, film) => `${name} actúa en ${film}, pero mis datos no dicen de qué hace.`,
    notIn: (name, film) => `${name} no figura en el reparto de ${film}.`,
    unknownIn: (what, film) => `No sé quién hace de ${what} en ${film}: mis datos no lo dicen.`,
    unknown: (what) => `No encuentro a nadie que haga de ${what}: de muchas películas no sé los personajes.`,
    cast: (film) => `Personajes de ${film}`,
    of: (name) => `Personajes de ${name}`,
    who: 'Quién hace de quién',
    more: (count) => `Y ${count} más.`,
    columns: ['Intérprete', 'Personaje', 'Película'],
  },
  en: {
    plays: (name, character, film) => `${name} plays ${character} in ${film}.`,
    unknownPart: (name, film) => `${name} acts in ${film}, but my data does not say as whom.`,
    notIn: (name, film) => `${name} is not in the cast of ${film}.`,
    unknownIn: (what, film) => `I do not know who plays ${what} in ${film}: my data does not say.`,
    unknown: (what) => `I find nobody who plays ${what}: of many films I do not know the characters.`,
    cast: (film) => `Characters of ${film}`,
    of: (name) => `Characters of ${name}`,
    who: 'Who plays whom',
    more: (count) => `And ${count} more.`,
    columns: ['Actor', 'Character', 'Film'],
  },
};
/** Where nobody is named: "who plays what in it". */
const ANYBODY: ByLocale<string> = { es: 'cada personaje', en: 'which character' };

function characterMessage(
  answer: Parts,
  format: Formatter,
  request: { readonly character?: string | undefined },
): Message {
  const { list, film, person, more } = answer;
  const w = labels[format.locale];
  const [first] = list;
  if (!first) return { title: unknownTitle(answer, format, request.character), blocks: [] };
  const sentence = w.plays(first.person.name, first.character ?? '', format.film(first.film));
  if (list.length === 1) return { title: sentence, blocks: [] };
  const table: Block = {
    type: 'table',
    columns: w.columns.map((label) => ({ label, align: 'left' })),
    rows: list.map((part) => [part.person.name, part.character ?? '', format.film(part.film)]),
  };
  const heading = film ? w.cast(format.film(film)) : person ? w.of(person.name) : w.who;
  return {
    title: heading,
    blocks: [
      ...(request.character === undefined ? [] : [line(sentence)]),
      table,
      ...(more > 0 ? [note(w.more(format.number(more)))] : []),
    ],
  };
}

/** What is not known is said as such: the part, that somebody is in the film at all, or the character. */
function unknownTitle(
  { film, person, isCast }: Parts,
  format: Formatter,
  character: string | undefined,
): string {
  const w = labels[format.locale];
  const what = character ?? ANYBODY[format.locale];
  if (film && person) {
    const text = isCast ? w.unknownPart : w.notIn;
    return text(person.name, format.film(film));
  }
  return film ? w.unknownIn(what, format.film(film)) : w.unknown(what);
}
