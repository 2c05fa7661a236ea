import type { Catalog } from '../../catalog/catalog.ts';
import { collectionRefs } from '../../catalog/films/collections.ts';
import { companyName } from '../../catalog/films/companies.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { personRefs } from '../../catalog/people/person-refs.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { Taste } from '../../domain/taste.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, note } from '../../message/message.ts';
import type { Topics } from '../../recommend/taste/topics.ts';
import { genreLabel } from './reason-words.ts';

/** What a taste is about, with its name from the data; a topic has one in each language. */
export type NamedTaste = Taste & {
  readonly film?: FilmRef | undefined;
  readonly person?: PersonRef | undefined;
  readonly name?: string | undefined;
  readonly topic?: ByLocale<string | undefined> | undefined;
};

type About = Pick<Taste, 'about' | 'value'>;

/** Looks up what a taste is about. A film or person that the catalog no longer has stays without a name. */
export function named<T extends About>(
  taste: T,
  catalog: Catalog,
  topics: Topics,
): T & Omit<NamedTaste, 'likes'> {
  const { about, value } = taste;
  const id = Number(value);
  switch (about) {
    case 'genre':
      return { ...taste, name: String(value) };
    case 'film':
      return { ...taste, film: filmRefs([id], catalog)[0] };
    case 'person':
      return { ...taste, person: personRefs([id], catalog)[0] };
    case 'collection':
      return { ...taste, name: collectionRefs([id], catalog)[0]?.name.replace(/ Collection$/, '') };
    case 'company':
      return { ...taste, name: companyName(catalog, id) };
    case 'topic':
      return {
        ...taste,
        topic: { es: topics.name(String(value), 'es'), en: topics.name(String(value), 'en') },
      };
  }
}

const quoted: ByLocale<(text: string) => string> = {
  es: (text) => `«${text}»`,
  en: (text) => `“${text}”`,
};

const gone: ByLocale<string> = {
  es: 'algo que ya no está en el catálogo',
  en: 'something no longer in the catalog',
};

/** The words for what a taste is about: a genre's label, a name, a title with its year, a topic in quotes. */
export function tasteName(
  { about, film, person, name = person?.name, topic }: Omit<NamedTaste, 'likes'>,
  format: Formatter,
): string {
  const { locale } = format;
  if (film) return format.film(film);
  const phrase = topic?.[locale];
  if (phrase !== undefined) return quoted[locale](phrase);
  if (name === undefined) return gone[locale];
  return about === 'genre' ? genreLabel(name, locale).toLowerCase() : name;
}

type Words = {
  readonly without: (names: string) => string;
  readonly films: string;
  readonly more: string;
};
const words: ByLocale<Words> = {
  es: {
    without: (names) => `Sin ${names}, como preferís.`,
    films: 'las que no te gustaron',
    more: 'lo demás que no te gusta',
  },
  en: {
    without: (names) => `Without ${names}, as you like it.`,
    films: 'those you did not like',
    more: 'what else you do not like',
  },
};

const MOST_NAMED = 3;

/** What was left out because the user dislikes it; nothing where nothing was. Single films are not told by name. */
export function leftOutForTaste(dislikes: readonly NamedTaste[], format: Formatter): readonly Block[] {
  if (dislikes.length === 0) return [];
  const w = words[format.locale];
  const kinds = dislikes.filter(({ about }) => about !== 'film');
  const names = kinds.slice(0, MOST_NAMED).map((taste) => tasteName(taste, format));
  const rest = kinds.length > MOST_NAMED ? [w.more] : [];
  const films = kinds.length === 0 ? [w.films] : [];
  return [note(format.own(w.without(format.neither([...names, ...rest, ...films]))))];
}

const untold: ByLocale<string> = {
  es: 'Todavía no me contaste qué te gusta y qué no: decime, por ejemplo, «odio los musicales».',
  en: 'You have not told me yet what you like and dislike: say, for instance, “I hate musicals”.',
};
const shared: ByLocale<string> = {
  es: 'Tus gustos los tengo en cuenta solo en privado.',
  en: 'I heed your tastes in private only.',
};

/** What a list "for me" was made by, or why by nothing. */
export function forMeNotes({ dislikes, isUntold, isShared }: ForMeTold, format: Formatter): readonly Block[] {
  if (isShared) return [note(format.own(shared[format.locale]))];
  return isUntold ? [note(format.own(untold[format.locale]))] : leftOutForTaste(dislikes, format);
}

/** What is told of the tastes by which a list was asked for. */
export type ForMeTold = {
  readonly dislikes: readonly NamedTaste[];
  readonly isUntold: boolean;
  readonly isShared: boolean;
};

/** The button that shows them all the same. */
export const allTheSame: ByLocale<string> = { es: 'Mostrar todo igual', en: 'Show them all the same' };
