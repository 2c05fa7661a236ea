import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { FilmId } from '../../domain/film.ts';
import type { Problem } from '../../domain/problem.ts';
import { page } from '../../slots/count.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion } from '../question.ts';
import type { UserData } from '../request-context.ts';
import { confirm } from './parts/confirm.ts';
import { isFull, pageOf } from './parts/own-list-pages.ts';
import { takingOff } from './parts/taking-off.ts';
import { type Outcome, type Watch, watchButton, watchMessage } from './parts/watch-message.ts';

const unlisted = takingOff(
  'unlisted',
  {
    es: { name: 'quitar', about: 'Para quitarla de la lista' },
    en: { name: 'remove', about: 'To take it off the list' },
  },
  ({ questions }) => questions.watch.off,
);

const cleared = takingOff(
  'cleared',
  {
    es: { name: 'vaciar', about: 'Para vaciar la lista, después de preguntar' },
    en: { name: 'clear', about: 'To empty the list, after asking' },
  },
  ({ questions }) => ({ whole: questions.watch.clears, places: '', verbs: '' }),
);

/** Puts a film on the list of those to be watched, takes it off, or shows the list. */
export const watch = defineQuestion({
  kind: 'watch',
  personal: true,
  private: true,
  changes: { how: 'writes', where: ['film', 'cleared'] },
  takesUnreleased: true,
  slots: {},
  optional: { film, unlisted, cleared, confirm, page },
  dependsOn: 'user',
  shape: z.strictObject({
    film: filmShape.nullable(),
    outcome: z.enum(['added', 'known', 'full', 'removed', 'absent']).nullable(),
    list: z.array(filmShape),
    total: z.int(),
  }),
  prepare:
    ({ catalog }) =>
    ({ film, unlisted, cleared, confirm, page = 1 }, { user }): Watch | Problem => {
      const clearing =
        cleared && (confirm === 'yes' || user.list('watch').length === 0 ? 'cleared' : 'asked');
      if (clearing === 'cleared') user.clear('watch');
      if (clearing)
        return { done: undefined, clearing, list: pageOf([], 1, catalog), total: user.list('watch').length };
      const [ref] = film === undefined ? [] : filmRefs([film], catalog);
      const outcome = film === undefined ? undefined : (unlisted ? remove : add)(film, user);
      const listed = user.list('watch').toReversed();
      const list = pageOf(listed, page, catalog);
      if (page > 1 && list.films.length === 0) return { problem: 'noData', about: 'films' };
      return { done: ref && outcome && { film: ref, outcome }, list, total: listed.length };
    },
  figures: ({ done, list, total }) => ({
    film: done?.film ?? null,
    outcome: done?.outcome ?? null,
    list: list.films,
    total,
  }),
  // What was emptied once is not emptied again by "more".
  keep: (_answer, { cleared: _cleared, confirm: _confirm, ...rest }) => rest,
  asks: ({ clearing }) =>
    clearing === 'asked' ? [{ kind: 'watch', cleared: 'off', confirm: 'yes' }, { kind: 'watch' }] : [],
  items: ({ done, list }) => (done ? [] : list.films),
  about: ({ done }) => (done ? { film: done.film } : {}),
  next: ({ done, list, clearing }) => {
    if (clearing) return [];
    if (!done) return list.more ? [nextPage({ kind: 'watch' }, list.page)] : [];
    const film = done.film.id;
    const undo = UNDONE[done.outcome];
    return [
      ...(undo ? [{ kind: 'watch', film, ...undo }] : []),
      { kind: 'watch' },
      ...(done.outcome === 'added' || done.outcome === 'known'
        ? [
            { kind: 'similar', film },
            { kind: 'film', film },
          ]
        : []),
    ];
  },
  phrases: ({ questions }) => questions.watch.phrases,
  words: {
    es: {
      command: 'pendientes',
      about: 'Tu lista para ver: agrega una película, la quita o muestra la lista',
      slots: {
        film: 'Título de la película',
        unlisted: '«off» para quitarla',
        cleared: '«off» para vaciarla, después de preguntar',
      },
      examples: ['agregá Heat a mi lista', 'mi lista', 'sacá Heat de mi lista'],
      button: (request) => watchButton(request, 'es'),
      message: (answer, format) => watchMessage(answer, format),
    },
    en: {
      command: 'watchlist',
      about: 'Your watchlist: adds a film, takes it off or shows the list',
      slots: {
        film: 'Title of the film',
        unlisted: '“off” to take it off',
        cleared: '“off” to empty it, after asking',
      },
      examples: ['add Heat to my list', "what's on my watchlist?", 'remove Heat from my list'],
      button: (request) => watchButton(request, 'en'),
      message: (answer, format) => watchMessage(answer, format),
    },
  },
});

/** What undoes it, beside the film. */
const UNDONE: Readonly<Partial<Record<Outcome, { readonly unlisted?: 'off' }>>> = {
  added: { unlisted: 'off' },
  removed: {},
};

function add(film: FilmId, user: UserData): Outcome {
  const listed = user.list('watch');
  if (listed.includes(film)) return 'known';
  if (isFull(listed, film)) return 'full';
  user.watch(film);
  return 'added';
}

function remove(film: FilmId, user: UserData): Outcome {
  if (!user.list('watch').includes(film)) return 'absent';
  user.unlist('watch', film);
  return 'removed';
}
