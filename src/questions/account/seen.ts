import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { FilmId } from '../../domain/film.ts';
import type { ByLocale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { choice } from '../../slots/choice.ts';
import { page } from '../../slots/count.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import type { Slot, SlotWords } from '../../slots/slot.ts';
import { nextPage } from '../parts/turn-page.ts';
import { defineQuestion, type Next } from '../question.ts';
import type { UserData } from '../request-context.ts';
import { isFull, pageOf } from './parts/own-list-pages.ts';
import { type Action, type Done, type Seen, seenButton, seenMessage } from './parts/seen-message.ts';
import { takingOff } from './parts/taking-off.ts';

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

const unseen = takingOff(
  'unseen',
  {
    es: { name: 'no-vista', about: 'Para sacarla de las vistas' },
    en: { name: 'unseen', about: 'To take it off the seen films' },
  },
  ({ questions }) => questions.seen.off,
);
/** What an undo puts back beside it: the film was on the list of those to be watched. */
const also: Slot<'watch'> = {
  schema: z.enum(['watch']),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'also', typed, nearest: [] }),
};

/**
 * Marks a film as seen or takes that back, lists those marked, or clears them; seen films are left out of recommendations, unless the user
 * wants them shown.
 */
export const seen = defineQuestion({
  kind: 'seen',
  personal: true,
  private: true,
  changes: { how: 'writes', where: ['film', 'action'] },
  slots: {},
  optional: { film, action, unseen, page, also },
  dependsOn: 'user',
  shape: z.strictObject({
    film: filmShape.nullable(),
    outcome: z.enum(['marked', 'full', 'removed', 'absent']).nullable(),
    list: z.array(filmShape),
    total: z.int(),
  }),
  prepare: ({ catalog }) => {
    return ({ film: named, action, unseen, page = 1, also }, { user }): Seen | Problem => {
      const film = action ? undefined : named; // with an action it is only the film last spoken of
      const [ref] = film === undefined ? [] : filmRefs([film], catalog);
      const done = film === undefined ? undefined : unseen ? unmark(film, also, user) : mark(film, user);
      if (action === 'clear') user.clear('seen');
      else if (action) user.showSeen(action === 'show');
      const seen = [...user.seen()];
      const list = pageOf(seen, page, catalog);
      if (page > 1 && list.films.length === 0) return { problem: 'noData', about: 'films' };
      return {
        done: ref && done && { film: ref, ...done },
        action,
        list,
        total: seen.length,
        hidden: user.hidden().size > 0,
      };
    };
  },
  figures: ({ done, list, total }: Seen) => ({
    film: done?.film ?? null,
    outcome: done?.outcome ?? null,
    list: list.films,
    total,
  }),
  items: ({ done, list }: Seen) => (done ? [] : list.films),
  about: ({ done }: Seen) => (done ? { film: done.film } : {}),
  next: ({ done, action, list, total, hidden }) => [
    ...(done ? undoOf(done) : []),
    ...(list.more && !done && !action ? [nextPage({ kind: 'seen' }, list.page)] : []),
    ...(total > 0 ? [{ kind: 'seen', action: hidden ? 'show' : 'hide' }] : []),
  ],
  phrases: ({ questions }) => questions.seen.phrases,
  words: {
    es: {
      command: 'vistas',
      about: 'Marca una película como vista, o muestra las marcadas',
      slots: {
        film: 'Título de la película',
        action: 'Borrar la lista, o recomendarlas o no',
        unseen: '«off» para sacarla de las vistas',
      },
      examples: ['ya vi Titanic', 'mis vistas', 'no vi Titanic'],
      button: (request) => seenButton(request, 'es', action.label),
      message: seenMessage,
    },
    en: {
      command: 'seen',
      about: 'Marks a film as seen, or lists those marked',
      slots: {
        film: 'Title of the film',
        action: 'Clear the list, or recommend them or not',
        unseen: '“off” to take it off the seen films',
      },
      examples: ['I have seen Titanic', 'my seen films', "I haven't seen Titanic"],
      button: (request) => seenButton(request, 'en', action.label),
      message: seenMessage,
    },
  },
});

function mark(film: FilmId, user: UserData): Omit<Done, 'film'> {
  if (isFull(user.list('seen'), film)) return { outcome: 'full', isUnlisted: false };
  user.markSeen(film);
  const isUnlisted = user.list('watch').includes(film);
  if (isUnlisted) user.unlist('watch', film);
  return { outcome: 'marked', isUnlisted };
}

function unmark(film: FilmId, also: 'watch' | undefined, user: UserData): Omit<Done, 'film'> {
  const isSeen = user.seen().has(film);
  if (isSeen) user.unlist('seen', film);
  if (also && !isFull(user.list('watch'), film)) user.watch(film);
  return { outcome: isSeen ? 'removed' : 'absent', isUnlisted: false };
}

/** What undoes just that. */
function undoOf({ film, outcome, isUnlisted }: Done): readonly Next[] {
  const asked = { kind: 'seen', film: film.id };
  if (outcome === 'marked') return [{ ...asked, unseen: 'off', ...(isUnlisted ? { also: 'watch' } : {}) }];
  return outcome === 'removed' ? [asked] : [];
}
