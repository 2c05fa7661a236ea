import { z } from 'zod';
import type { Catalog } from '../../../catalog/catalog.ts';
import { filmRefs } from '../../../catalog/films/film-refs.ts';
import { personRefs } from '../../../catalog/people/person-refs.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { Taste, TasteSubject } from '../../../domain/taste.ts';
import { collection } from '../../../filters/collection.ts';
import { company } from '../../../filters/company.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, line } from '../../../message/message.ts';
import { genreLabel } from '../../parts/reason-words.ts';
import type { UserData } from '../../request-context.ts';

/** How many films are on each list of a user, and what they told of their taste. */
export type KeptLists = {
  readonly watch: number;
  readonly seen: number;
  readonly rated: number;
  readonly tastes: readonly KeptTaste[];
};
/** The name is in the words of the catalog; null for a topic, which is kept as a number of the index, and for what is gone from it. */
export type KeptTaste = Pick<Taste, 'about' | 'likes'> & { readonly name: string | null };

/** The same, for the description of the API. */
export const keptListsShape = z.strictObject({
  ...{ watch: z.int(), seen: z.int(), rated: z.int() },
  tastes: z.array(z.strictObject({ about: z.string(), likes: z.boolean(), name: z.string().nullable() })),
});

export function keptLists(user: UserData, catalog: Catalog): KeptLists {
  const count = (list: 'watch' | 'seen' | 'rated'): number => user.list(list).length;
  const tastes = user.tastes().map(({ about, value, likes }) => ({
    ...{ about, likes },
    name: NAME_OF[about](value, catalog) ?? null,
  }));
  return { watch: count('watch'), seen: count('seen'), rated: count('rated'), tastes };
}

const NAME_OF: Readonly<
  Record<TasteSubject, (value: Taste['value'], catalog: Catalog) => string | undefined>
> = {
  genre: (value) => String(value),
  film: (value, catalog) => filmRefs([Number(value)], catalog)[0]?.title,
  person: (value, catalog) => personRefs([Number(value)], catalog)[0]?.name,
  collection: (value, catalog) => collection.nameOf?.(Number(value), catalog),
  company: (value, catalog) => company.nameOf?.(Number(value), catalog),
  topic: () => undefined,
};

type Words = {
  readonly lists: (watch: string, seen: string, rated: string) => string;
  readonly likes: (names: string) => string;
  readonly dislikes: (names: string) => string;
  readonly topics: (count: string, isOne: boolean) => string;
};
const words: ByLocale<Words> = {
  es: {
    lists: (watch, seen, rated) =>
      `En tus listas hay: ${watch} para ver, ${seen} vistas y ${rated} puntuadas.`,
    likes: (names) => `Dijiste que te gusta: ${names}.`,
    dislikes: (names) => `Dijiste que no te gusta: ${names}.`,
    topics: (count, isOne) => `${count} ${isOne ? 'tema' : 'temas'}`,
  },
  en: {
    lists: (watch, seen, rated) => `On your lists: ${watch} to watch, ${seen} seen and ${rated} rated.`,
    likes: (names) => `You said that you like: ${names}.`,
    dislikes: (names) => `You said that you do not like: ${names}.`,
    topics: (count, isOne) => `${count} ${isOne ? 'topic' : 'topics'}`,
  },
};

/** What is on the lists, and which tastes; nothing where all of it is empty. */
export function keptBlocks({ watch, seen, rated, tastes }: KeptLists, format: Formatter): readonly Block[] {
  const w = words[format.locale];
  const named = (likes: boolean): string => {
    const all = tastes.filter((taste) => taste.likes === likes);
    const names = all.flatMap(({ about, name }) =>
      name === null ? [] : [about === 'genre' ? genreLabel(name, format.locale).toLowerCase() : name],
    );
    const rest = all.length - names.length;
    return format.list([...names, ...(rest > 0 ? [w.topics(format.number(rest), rest === 1)] : [])]);
  };
  const [liked, disliked] = [named(true), named(false)];
  const counts = [watch, seen, rated];
  return [
    ...(counts.some((count) => count > 0)
      ? [line(w.lists(format.number(watch), format.number(seen), format.number(rated)))]
      : []),
    ...(liked === '' ? [] : [line(w.likes(liked))]),
    ...(disliked === '' ? [] : [line(w.dislikes(disliked))]),
  ];
}
