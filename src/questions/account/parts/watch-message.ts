import type { FilmId, FilmRef } from '../../../domain/film.ts';
import type { ByLocale } from '../../../domain/locale.ts';
import { MOST_LISTED } from '../../../domain/own-films.ts';
import type { Formatter } from '../../../language/format.ts';
import { type Block, line, type Message } from '../../../message/message.ts';
import { FILMS_A_PAGE, type FilmPage } from '../../parts/film-list.ts';

/** What was done about a film: nothing where the list is full, or where it was so already. */
export type Outcome = 'added' | 'known' | 'full' | 'removed' | 'absent';
export type Watch = {
  readonly done: { readonly film: FilmRef; readonly outcome: Outcome } | undefined;
  /** Whether all of it is to be taken off, or was. */
  readonly clearing?: 'asked' | 'cleared';
  /** One page of the list, the last one listed first. */
  readonly list: FilmPage;
  readonly total: number;
};

type Words = Readonly<Record<Outcome, (film: string, most: string) => string>> & {
  readonly title: string;
  readonly none: string;
  readonly ask: string;
  readonly cleared: string;
  readonly total: (count: string, isOne: boolean) => string;
  readonly buttons: Readonly<Record<'more' | 'off' | 'list' | 'save' | 'clear' | 'clearAll', string>>;
};
const words: ByLocale<Words> = {
  es: {
    title: 'Tu lista',
    ask: '¿Vacío tu lista para ver? No se puede deshacer.',
    cleared: 'Tu lista está vacía.',
    added: (film) => `Guardada: ${film}.`,
    known: (film) => `Ya estaba en tu lista: ${film}.`,
    full: (film, most) =>
      `Tu lista está llena: caben ${most} películas. No agregué ${film}; no saqué ninguna.`,
    removed: (film) => `La saqué de tu lista: ${film}.`,
    absent: (film) => `No está en tu lista: ${film}.`,
    none: 'Está vacía. Para agregar: «guardala», «agregá Heat a mi lista», «quiero ver Alien».',
    total: (count, isOne) => `${count} ${isOne ? 'película' : 'películas'}, la última que guardaste primero.`,
    buttons: {
      more: 'Más',
      off: 'Quitar de mi lista',
      list: 'Mi lista',
      save: 'Guardar',
      clear: 'Vaciar mi lista',
      clearAll: 'Sí, vaciarla',
    },
  },
  en: {
    title: 'Your list',
    ask: 'Shall I empty your watchlist? It cannot be undone.',
    cleared: 'Your list is empty.',
    added: (film) => `Saved: ${film}.`,
    known: (film) => `It was on your list already: ${film}.`,
    full: (film, most) =>
      `Your list is full: it holds ${most} films. ${film} was not added; none was taken off.`,
    removed: (film) => `Taken off your list: ${film}.`,
    absent: (film) => `It is not on your list: ${film}.`,
    none: 'It is empty. To add: “save it”, “add Heat to my list”, “I want to watch Alien”.',
    total: (count, isOne) => `${count} ${isOne ? 'film' : 'films'}, the last one saved first.`,
    buttons: {
      more: 'More',
      off: 'Take it off my list',
      list: 'My list',
      save: 'Save',
      clear: 'Empty my list',
      clearAll: 'Yes, empty it',
    },
  },
};

type Asked = {
  readonly film?: FilmId | undefined;
  readonly unlisted?: 'off' | undefined;
  readonly cleared?: 'off' | undefined;
  readonly confirm?: 'yes' | 'no' | undefined;
  readonly page?: number | undefined;
};

/** The label of a button that leads to the list, or changes it. */
export function watchButton(
  { film, unlisted, cleared, confirm, page = 1 }: Asked,
  locale: Formatter['locale'],
): string {
  const { buttons } = words[locale];
  if (cleared) return confirm === 'yes' ? buttons.clearAll : buttons.clear;
  if (film === undefined) return page > 1 ? buttons.more : buttons.list;
  return unlisted ? buttons.off : buttons.save;
}

export function watchMessage(answer: Watch, format: Formatter): Message {
  const w = words[format.locale];
  if (answer.clearing) return { title: answer.clearing === 'asked' ? w.ask : w.cleared, blocks: [] };
  return { title: w.title, blocks: blocksOf(answer, w, format) };
}

function blocksOf({ done, list, total }: Watch, w: Words, format: Formatter): readonly Block[] {
  if (done) {
    const sentence = w[done.outcome](format.filmInFull(done.film), format.number(MOST_LISTED));
    return [line(done.outcome === 'full' ? format.own(sentence) : sentence)];
  }
  if (list.films.length === 0) return [line(format.own(w.none))];
  const entries = list.films.map((film) => ({ text: format.filmInFull(film) }));
  const from = (list.page - 1) * FILMS_A_PAGE + 1;
  return [line(w.total(format.number(total), total === 1)), { type: 'list', from, entries }];
}
