import { z } from 'zod';
import type { Catalog } from '../../catalog/catalog.ts';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { FilmId, FilmRef } from '../../domain/film.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, line, note } from '../../message/message.ts';
import { choice } from '../../slots/choice.ts';
import { page } from '../../slots/count.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import type { SlotWords } from '../../slots/slot.ts';
import { FILMS_A_PAGE, type FilmPage } from '../parts/film-list.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion } from '../question.ts';

type Action = 'clear' | 'show' | 'hide';

const actionWords: ByLocale<SlotWords> = {
  es: { name: 'acción', about: 'Qué hacer' },
  en: { name: 'action', about: 'What to do' },
};
const action = choice<Action>(
  'action',
  actionWords,
  {
    // "Clear the list" may mean the one that was just shown: what erases says what of.
    clear: {
      label: { es: 'Borrar la lista', en: 'Clear the list' },
    },
    show: {
      label: { es: 'Recomendar también las vistas', en: 'Recommend seen films too' },
    },
    hide: {
      label: { es: 'No recomendar las vistas', en: 'Leave seen films out' },
    },
  },
  (words) => words.questions.seen.actions,
);

type Seen = {
  readonly marked: FilmRef | undefined;
  readonly action: Action | undefined;
  /** One page of those marked, in the order in which they were. */
  readonly list: FilmPage;
  readonly total: number;
  /** True where those of the list are left out of recommendations. */
  readonly hidden: boolean;
};

/**
 * Marks a film as seen, lists those marked, or clears them; seen films are left out of recommendations, unless the user
 * wants them shown.
 */
export const seen = defineQuestion({
  kind: 'seen',
  personal: true,
  private: true,
  changes: { how: 'writes', where: ['film', 'action'] },
  slots: {},
  optional: { film, action, page },
  dependsOn: 'user',
  shape: z.strictObject({ film: filmShape.nullable(), list: z.array(filmShape), total: z.int() }),
  prepare: ({ catalog }) => {
    return ({ film: named, action, page = 1 }, { user }): Seen | Problem => {
      const film = action ? undefined : named; // with an action it is only the film last spoken of
      if (film !== undefined) user.markSeen(film);
      if (action === 'clear') user.clear('seen');
      else if (action) user.showSeen(action === 'show');
      const seen = [...user.seen()];
      const list = pageOf(seen, page, catalog);
      if (page > 1 && list.films.length === 0) return { problem: 'noData', about: 'films' };
      return {
        marked: film === undefined ? undefined : filmRefs([film], catalog)[0],
        action,
        list,
        total: seen.length,
        hidden: user.hidden().size > 0,
      };
    };
  },
  figures: ({ marked, list, total }: Seen) => ({ film: marked ?? null, list: list.films, total }),
  items: ({ marked, list }: Seen) => (marked ? [] : list.films),
  about: ({ marked }: Seen) => (marked ? { film: marked } : {}),
  next: ({ marked, action, list, total, hidden }) => [
    ...(list.more && !marked && !action ? [nextPage({ kind: 'seen' }, list.page)] : []),
    ...(total > 0 ? [{ kind: 'seen', action: hidden ? 'show' : 'hide' }] : []),
  ],
  phrases: ({ questions }) => questions.seen.phrases,
  words: {
    es: {
      command: 'vistas',
      about: 'Marca una película como vista, o muestra las marcadas',
      slots: { film: 'Título de la película', action: 'Borrar la lista, o recomendarlas o no' },
      examples: ['ya vi Titanic', 'mis vistas'],
      button: ({ action: chosen, page = 1 }) =>
        page > 1 ? 'Más' : chosen ? action.label(chosen, 'es') : 'Ya la vi',
      message: (answer, format) => ({ title: 'Vistas', blocks: seenBlocks(answer, format, spanish) }),
    },
    en: {
      command: 'seen',
      about: 'Marks a film as seen, or lists those marked',
      slots: { film: 'Title of the film', action: 'Clear the list, or recommend them or not' },
      examples: ['I have seen Titanic', 'my seen films'],
      button: ({ action: chosen, page = 1 }) =>
        page > 1 ? 'More' : chosen ? action.label(chosen, 'en') : 'Seen it',
      message: (answer, format) => ({ title: 'Seen films', blocks: seenBlocks(answer, format, english) }),
    },
  },
});

type Said = Readonly<Record<Action | 'none' | 'hidden', string>> & {
  readonly noted: (film: string, hidden: boolean) => string;
};

const spanish: Said = {
  noted: (film, hidden) => `Anotada: ${film}.${hidden ? ' No la voy a recomendar.' : ''}`,
  clear: 'Lista borrada.',
  show: 'De ahora en adelante recomiendo también las que ya viste.',
  hide: 'De ahora en adelante no recomiendo las que ya viste.',
  none: 'Todavía no hay ninguna.',
  hidden: 'No las recomiendo.',
};
const english: Said = {
  noted: (film, hidden) => `Noted: ${film}.${hidden ? ' I will not recommend it.' : ''}`,
  clear: 'List cleared.',
  show: 'From now on I recommend films that you have seen, too.',
  hide: 'From now on I leave out films that you have seen.',
  none: 'There are none yet.',
  hidden: 'I do not recommend them.',
};

function seenBlocks({ marked, action, list, hidden }: Seen, format: Formatter, texts: Said): Block[] {
  if (marked) return [line(texts.noted(format.filmInFull(marked), hidden))];
  if (action) return [line(texts[action])];
  if (list.films.length === 0) return [line(texts.none)];
  const entries = list.films.map((film) => ({ text: format.filmInFull(film) }));
  const from = (list.page - 1) * FILMS_A_PAGE + 1;
  return [{ type: 'list', from, entries }, ...(hidden ? [note(texts.hidden)] : [])];
}

function pageOf(seen: readonly FilmId[], page: number, catalog: Catalog): FilmPage {
  const from = (page - 1) * FILMS_A_PAGE;
  const films = filmRefs(seen.slice(from, from + FILMS_A_PAGE), catalog);
  return { page, films, more: seen.length > from + FILMS_A_PAGE };
}
