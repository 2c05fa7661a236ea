import { z } from 'zod';
import type { FilmId, FilmRef } from '../domain/film.ts';
import type { ByLocale } from '../domain/locale.ts';
import type { Problem } from '../domain/problem.ts';
import type { Say } from '../language/say.ts';
import { type Block, line, note } from '../message/message.ts';
import { choice } from '../slots/choice.ts';
import { page } from '../slots/count.ts';
import { film, filmRefs, filmShape } from '../slots/film.ts';
import type { SlotWords } from '../slots/slot.ts';
import type { Catalog } from '../store/catalog.ts';
import { FILMS_A_PAGE, type FilmPage } from './parts/film-list.ts';
import { defineQuestion } from './question.ts';

type Action = 'clear' | 'show' | 'hide';

const actionWords: ByLocale<SlotWords> = {
  es: { name: 'acción', about: 'Qué hacer' },
  en: { name: 'action', about: 'What to do' },
};
const action = choice<Action>('action', actionWords, {
  // "Clear the list" may mean the one that was just shown: what erases says what of.
  clear: {
    label: { es: 'Borrar la lista', en: 'Clear the list' },
    heard: {
      es: 'borra mis vistas|borrar mis vistas|vacia mis vistas|limpia mis vistas|borra las vistas|borra la lista de vistas|borra mi lista de vistas|vacia la lista de vistas|vacia mi lista de vistas|limpia la lista de vistas',
      en: 'clear my list|empty my list|reset my list|clear my seen|clear seen|clear my seen films|clear my seen list|clear the seen list|empty my seen list|reset my seen list|clear my watched list',
    },
  },
  show: {
    label: { es: 'Recomendar también las vistas', en: 'Recommend seen films too' },
    heard: {
      es: 'mostra las vistas|muestra las vistas|incluye las vistas|inclui las vistas|incluir las vistas|no ocultes las vistas|no escondas las vistas|recomendame tambien las vistas|recomienda tambien las vistas|recomienda las vistas',
      en: 'show seen films|include seen films|include the seen|show me seen films|do not hide seen films|dont hide seen films|stop hiding seen films|recommend seen films',
    },
  },
  hide: {
    label: { es: 'No recomendar las vistas', en: 'Leave seen films out' },
    heard: {
      es: 'oculta las vistas|ocultar las vistas|esconde las vistas|no me recomiendes las vistas|no recomiendes las vistas|saca las vistas|excluye las vistas',
      en: 'hide seen films|hide the seen|leave out seen films|leave seen films out|exclude seen films|do not recommend seen films|dont recommend seen films',
    },
  },
});

/** When and where a film was seen: said beside it, and not asked about. */
const SPANISH_WHEN =
  '[ayer|anoche|antenoche|hoy|recien|el otro dia|la semana pasada|el mes pasado|el ano pasado|hace poco|hace mucho|hace anos|hace tiempo|una vez|dos veces|tres veces|mil veces|varias veces|muchas veces|de chico|de chica|en el cine|en cine|en casa|en la tele|en netflix|anotala|anotalo|anota|pelicula|peli]';
const ENGLISH_WHEN =
  '[yesterday|last night|tonight|today|last week|last month|last year|years ago|a while ago|long ago|recently|once|twice|before|many times|a few times|several times|a hundred times|at the cinema|in the cinema|at the movies|in theaters|on tv|on netflix|at home|as a kid|movie|film|the movie|the film]';

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
      if (action === 'clear') user.clearSeen();
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
    ...(list.more && !marked && !action ? [{ kind: 'seen', page: list.page + 1 }] : []),
    ...(total > 0 ? [{ kind: 'seen', action: hidden ? 'show' : 'hide' }] : []),
  ],
  words: {
    es: {
      command: 'vistas',
      about: 'Marca una película como vista, o muestra las marcadas',
      slots: { film: 'Título de la película', action: 'Borrar la lista, o recomendarlas o no' },
      phrases: [
        `(yo ya vi|ya vi|ya vimos|ya he visto|he visto|hemos visto|ya mire|ya miramos) ${SPANISH_WHEN} {film}`,
        `(ya la vi|ya la vimos|la vi|la vimos|la he visto|ya la he visto|ya las vi|ya lo vi|esa ya la vi|esa la vi|a esa ya la vi|no ya la vi|no esa ya la vi|ya vi esa|ya vi eso) ${SPANISH_WHEN} {film}`,
        '(como vista|como ya vista|a vistas|a mis vistas|a mi lista de vistas|a las vistas) [marca|marcar|marcala|anota|anotala|agrega|agregar|agregala|pon|pone|ponela|suma] {film}',
        '(las que vi|las que he visto|las que ya vi|peliculas he visto|pelis he visto|pelis vi|peliculas vi|pelis ya vi|peliculas ya vi|pelis que vi|pelis que ya vi|peliculas que ya vi|peliculas que he visto|pelis que he visto|que pelis he visto|que peliculas he visto|mis vistas|peliculas vistas|pelis vistas|mis peliculas vistas|que vi|que he visto|que ya vi|cuales vi|cuales ya vi|lista de vistas|vistas|tengo vistas|marque como vistas|he marcado|tengo marcadas|ya vistas) [~films]',
        '{action}',
      ],
      examples: ['ya vi Titanic', 'mis vistas'],
      button: ({ action: chosen, page = 1 }) =>
        page > 1 ? 'Más' : chosen ? action.label(chosen, 'es') : 'Ya la vi',
      message: (answer, say) => ({ title: 'Vistas', blocks: seenBlocks(answer, say, spanish) }),
    },
    en: {
      command: 'seen',
      about: 'Marks a film as seen, or lists those marked',
      slots: { film: 'Title of the film', action: 'Clear the list, or recommend them or not' },
      phrases: [
        `(i have seen|ive seen|weve seen|we have seen|i saw|we saw|i already saw|already saw|already seen|i watched|we watched|ive watched|weve watched|already watched|i already watched|i have already seen|ive already seen|have already seen|ive already watched) ${ENGLISH_WHEN} {film}`,
        `(seen it|seen that|already seen|already seen it|ive seen it|ive already seen it|i have seen it|i have already seen it|i saw it|i already saw it|ive seen that one|i have seen that one|ive already seen that one|saw it|saw that|seen this|ive seen this|watched it|i watched it|watched that|seen that one|saw that one|no ive seen it|no i saw it|no seen it|nope seen it) ${ENGLISH_WHEN} {film}`,
        '(as seen|as watched|as already seen|to seen|to my seen|to my seen films|to my seen list|to the seen list) [mark|mark it|add|add it|put|put it] {film}',
        '(my seen|seen films|seen movies|films ive seen|movies ive seen|what have i seen|which have i seen|have i seen|marked as seen|seen list|watched list|my watched|have i watched|have i marked) [~films|list|which|what]',
        '{action}',
      ],
      examples: ['I have seen Titanic', 'my seen films'],
      button: ({ action: chosen, page = 1 }) =>
        page > 1 ? 'More' : chosen ? action.label(chosen, 'en') : 'Seen it',
      message: (answer, say) => ({ title: 'Seen films', blocks: seenBlocks(answer, say, english) }),
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

function seenBlocks({ marked, action, list, hidden }: Seen, say: Say, said: Said): Block[] {
  if (marked) return [line(said.noted(say.filmInFull(marked), hidden))];
  if (action) return [line(said[action])];
  if (list.films.length === 0) return [line(said.none)];
  const entries = list.films.map((film) => ({ text: say.filmInFull(film) }));
  const from = (list.page - 1) * FILMS_A_PAGE + 1;
  return [{ type: 'list', from, entries }, ...(hidden ? [note(said.hidden)] : [])];
}

function pageOf(seen: readonly FilmId[], page: number, catalog: Catalog): FilmPage {
  const from = (page - 1) * FILMS_A_PAGE;
  const films = filmRefs(seen.slice(from, from + FILMS_A_PAGE), catalog);
  return { page, films, more: seen.length > from + FILMS_A_PAGE };
}
