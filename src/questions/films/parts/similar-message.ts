import type { FilmRef } from '../../../domain/film.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, type Message, note } from '../../../message/message.ts';
import type { Reason } from '../../../recommend/similar/reasons.ts';
import { reasonTexts } from '../../parts/reason-words.ts';
import { leftOutForTaste, type NamedTaste } from '../../parts/taste-words.ts';

/** A film of the list; `seed` is the one that it is most like, where it is one of several. */
export type SimilarEntry = {
  readonly film: FilmRef;
  readonly score: number;
  readonly reason: Reason;
  readonly seed?: FilmRef | undefined;
};

type Shown = {
  readonly seeds: readonly FilmRef[];
  readonly list: readonly SimilarEntry[];
  readonly saga: readonly FilmRef[];
  readonly page: number;
  readonly dislikes: readonly NamedTaste[];
};

type Words = {
  readonly title: (films: string) => string;
  readonly like: (film: string) => string;
  readonly saga: (films: string) => string;
};
const words: ByLocale<Words> = {
  es: {
    title: (films) => `Parecidas a ${films}`,
    like: (film) => `como ${film}`,
    saga: (films) => `De la misma saga: ${films}.`,
  },
  en: {
    title: (films) => `Films like ${films}`,
    like: (film) => `like ${film}`,
    saga: (films) => `Of the same saga: ${films}.`,
  },
};

const MOST_OF_SAGA = 8;

/** The films with their reasons; `filter` says what narrowed them, as `describeFilter` gives it. */
export function similarMessage(
  { seeds, list, saga, page, dislikes }: Shown,
  filter: string,
  format: Formatter,
): Message {
  const w = words[format.locale];
  const entries = list.map((entry) => ({
    text: format.filmInFull(entry.film),
    detail: detailOf(entry, format),
  }));
  const blocks: Block[] = [
    { type: 'list', from: 1, entries },
    ...(saga.length > 0 && page === 1
      ? [note(w.saga(format.list(saga.slice(0, MOST_OF_SAGA).map(format.film))))]
      : []),
    ...leftOutForTaste(dislikes, format),
  ];
  const title = w.title(format.list(seeds.map(format.film)));
  return { title: filter === '' ? title : `${title},${filter}`, blocks };
}

/** "like Arrival (2016): both: alien, linguist". */
function detailOf({ reason, seed }: SimilarEntry, format: Formatter): string {
  const reasons = reasonTexts(reason, format.locale).join('; ');
  if (!seed) return reasons;
  const like = words[format.locale].like(format.film(seed));
  return reasons === '' ? like : `${like}: ${reasons}`;
}
