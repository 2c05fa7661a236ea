import type { FilmFilter } from '../../../catalog/films/film-filter.ts';
import type { FilmRef } from '../../../domain/film.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, facts, type Message, note, story } from '../../../message/message.ts';
import type { Reason } from '../../../recommend/similar/reasons.ts';
import { describeFilter, type FilterNames } from '../../parts/describe-filter.ts';
import type { FilmCard } from '../../parts/film-card.ts';
import { type Coproductions, leftOutCoproductions } from '../../parts/own-films.ts';
import { genreLabel, reasonTexts } from '../../parts/reason-words.ts';
import { leftOutForTaste, type NamedTaste } from '../../parts/taste-words.ts';

export type Picked = FilmCard & {
  readonly names: FilterNames;
  /** All that were picked, the first one among them. */
  readonly list: readonly FilmCard[];
  readonly coproductions: Coproductions | undefined;
  /** What was left out because the user dislikes it. */
  readonly dislikes: readonly NamedTaste[];
  /** The liked film that the first is most like, where it was picked for that. */
  readonly likest: { readonly film: FilmRef; readonly reason: Reason } | undefined;
};

const labels = {
  es: {
    by: 'De',
    genres: 'Géneros',
    score: 'Puntaje',
    among: (filter: string) => `Elegida entre las mejores${filter}.`,
    several: (n: string, filter: string) => `${n} películas al azar entre las mejores${filter}`,
    like: (film: string, reasons: string) => `Como ${film}, que te gustó: ${reasons}.`,
  },
  en: {
    by: 'By',
    genres: 'Genres',
    score: 'Score',
    among: (filter: string) => `Picked among the best${filter}.`,
    several: (n: string, filter: string) => `${n} films by chance among the best${filter}`,
    like: (film: string, reasons: string) => `Like ${film}, which you liked: ${reasons}.`,
  },
} as const;

/** The card of a picked film, or a list where several were asked for. */
export function pickMessage(picked: Picked, format: Formatter, filter: FilmFilter): Message {
  const { film, director, genres, voteAverage, overview, names, list } = picked;
  const w = labels[format.locale];
  const among = describeFilter(filter, names, format);
  if (list.length > 1) {
    const entries = list.map((card) => ({
      text: format.filmInFull(card.film),
      ...(card.voteAverage === null ? {} : { detail: format.vote(card.voteAverage) }),
    }));
    return {
      title: w.several(format.number(list.length), among),
      blocks: [{ type: 'list', from: 1, entries }, ...notesOf(picked, format)],
    };
  }
  return {
    title: format.filmInFull(film),
    blocks: [
      facts(
        [w.by, director.join(', ')],
        [w.genres, genres.map((name) => genreLabel(name, format.locale)).join(', ')],
        [w.score, voteAverage === null ? null : format.vote(voteAverage)],
      ),
      ...(overview ? [story(overview)] : []),
      ...likestNote(picked, format),
      ...(among === '' ? [] : [note(w.among(among))]),
      ...notesOf(picked, format),
    ],
  };
}

function likestNote({ likest }: Picked, format: Formatter): readonly Block[] {
  if (!likest) return [];
  const reasons = reasonTexts(likest.reason, format.locale).join('; ');
  return [note(labels[format.locale].like(format.film(likest.film), reasons))];
}

function notesOf({ coproductions, dislikes }: Picked, format: Formatter): readonly Block[] {
  return [...leftOutCoproductions(coproductions, format), ...leftOutForTaste(dislikes, format)];
}
