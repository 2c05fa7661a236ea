import type { FilmRef } from '../../../domain/film.ts';
import type { ByLocale, Locale } from '../../../domain/locale.ts';
import { MOST_LISTED } from '../../../domain/own-films.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, line, type Message, note } from '../../../message/message.ts';
import { FILMS_A_PAGE, type FilmPage } from '../../parts/film-list.ts';

export type Action = 'clear' | 'show' | 'hide';

/** What was done about a film: nothing where the list is full, or where it was not on it. */
export type Outcome = 'marked' | 'full' | 'removed' | 'absent';
export type Done = { readonly film: FilmRef; readonly outcome: Outcome; readonly isUnlisted: boolean };
export type Seen = {
  readonly done: Done | undefined;
  readonly action: Action | undefined;
  /** One page of those marked, in the order in which they were. */
  readonly list: FilmPage;
  readonly total: number;
  /** True where those of the list are left out of recommendations. */
  readonly hidden: boolean;
};

type Words = Readonly<Record<Action | 'title' | 'none' | 'hidden' | 'unlisted' | 'notRecommended', string>> &
  Readonly<Record<Outcome, (film: string, most: string) => string>> & {
    readonly buttons: Readonly<Record<'more' | 'off' | 'mark', string>>;
  };

const words: ByLocale<Words> = {
  es: {
    title: 'Vistas',
    marked: (film) => `Anotada: ${film}.`,
    full: (film, most) => `Tus vistas están completas: caben ${most}. No anoté ${film}; no saqué ninguna.`,
    removed: (film) => `La saqué de tus vistas: ${film}.`,
    absent: (film) => `No está entre tus vistas: ${film}.`,
    notRecommended: 'No la voy a recomendar.',
    unlisted: 'La saqué de tu lista para ver.',
    clear: 'Lista borrada.',
    show: 'De ahora en adelante recomiendo también las que ya viste.',
    hide: 'De ahora en adelante no recomiendo las que ya viste.',
    none: 'Todavía no hay ninguna.',
    hidden: 'No las recomiendo.',
    buttons: { more: 'Más', off: 'No la vi', mark: 'Ya la vi' },
  },
  en: {
    title: 'Seen films',
    marked: (film) => `Noted: ${film}.`,
    full: (film, most) =>
      `Your seen films are full: there is room for ${most}. ${film} was not noted; none was taken off.`,
    removed: (film) => `Taken off your seen films: ${film}.`,
    absent: (film) => `It is not among your seen films: ${film}.`,
    notRecommended: 'I will not recommend it.',
    unlisted: 'It is off your watchlist.',
    clear: 'List cleared.',
    show: 'From now on I recommend films that you have seen, too.',
    hide: 'From now on I leave out films that you have seen.',
    none: 'There are none yet.',
    hidden: 'I do not recommend them.',
    buttons: { more: 'More', off: 'Not seen', mark: 'Seen it' },
  },
};

type Asked = {
  readonly action?: Action | undefined;
  readonly unseen?: 'off' | undefined;
  readonly page?: number | undefined;
};

/** The label of a button that leads to the list, or changes it. */
export function seenButton(
  { action, unseen, page = 1 }: Asked,
  locale: Locale,
  labelOf: (action: Action, locale: Locale) => string,
): string {
  const { buttons } = words[locale];
  if (page > 1) return buttons.more;
  if (action) return labelOf(action, locale);
  return unseen ? buttons.off : buttons.mark;
}

export function seenMessage(answer: Seen, format: Formatter): Message {
  const w = words[format.locale];
  return { title: w.title, blocks: seenBlocks(answer, format, w) };
}

function seenBlocks({ done, action, list, hidden }: Seen, format: Formatter, w: Words): Block[] {
  if (done) return [line(doneText(done, hidden, format, w))];
  if (action) return [line(w[action])];
  if (list.films.length === 0) return [line(w.none)];
  const entries = list.films.map((film) => ({ text: format.filmInFull(film) }));
  const from = (list.page - 1) * FILMS_A_PAGE + 1;
  return [{ type: 'list', from, entries }, ...(hidden ? [note(w.hidden)] : [])];
}

function doneText({ film, outcome, isUnlisted }: Done, hidden: boolean, format: Formatter, w: Words): string {
  return [
    w[outcome](format.filmInFull(film), format.number(MOST_LISTED)),
    ...(outcome === 'marked' && hidden ? [w.notRecommended] : []),
    ...(isUnlisted ? [w.unlisted] : []),
  ].join(' ');
}
