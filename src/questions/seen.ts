import type { FilmRef } from '../domain/film.ts';
import type { ByLocale } from '../domain/locale.ts';
import { type Block, line } from '../message/message.ts';
import { choice } from '../slots/choice.ts';
import { film, filmRefs } from '../slots/film.ts';
import type { SlotWords } from '../slots/slot.ts';
import { defineQuestion } from './question.ts';

const actionWords: ByLocale<SlotWords> = {
  es: { name: 'acción', about: 'Qué hacer' },
  en: { name: 'action', about: 'What to do' },
};
const action = choice<'clear'>('action', actionWords, {
  clear: {
    label: { es: 'Borrar la lista', en: 'Clear the list' },
    heard: {
      es: 'borra la lista|borrar la lista|vacia la lista|limpia la lista|borra mis vistas',
      en: 'clear my list|clear the list|clear seen|empty my list|reset my list',
    },
  },
});

type Seen = {
  readonly marked: FilmRef | undefined;
  readonly cleared: boolean;
  readonly list: readonly FilmRef[];
};

/** Marks a film as seen, lists those marked, or clears them; seen films are left out of recommendations. */
export const seen = defineQuestion({
  kind: 'seen',
  personal: true,
  slots: {},
  optional: { film, action },
  dependsOn: 'user',
  prepare: ({ catalog }) => {
    return ({ film, action }, { user }): Seen => {
      if (film !== undefined) user.markSeen(film);
      if (action === 'clear') user.clearSeen();
      const ids = action === 'clear' ? [] : [...user.seen()];
      return {
        marked: film === undefined ? undefined : filmRefs([film], catalog)[0],
        cleared: action === 'clear',
        list: filmRefs(ids, catalog),
      };
    };
  },
  figures: ({ marked, list }: Seen) => ({ film: marked ?? null, list }),
  items: ({ marked, list }: Seen) => (marked ? [] : list),
  about: ({ marked }: Seen) => (marked ? { film: marked } : {}),
  words: {
    es: {
      command: 'vistas',
      about: 'Marca una película como vista, o muestra las marcadas',
      slots: { film: 'Título de la película', action: 'Borrar la lista' },
      phrases: [
        '(ya vi|marca|marcar|anota|ya mire|agrega a vistas|agregar) [como|vista|vistas|lista] {film}',
        '(ya la vi|ya la vimos|la vi|la he visto|ya la he visto|esa ya la vi|esa la vi) {film}',
        '(como vista|como vistas|a vistas|a mis vistas) [marca|agrega|pon] {film}',
        '(mis vistas|peliculas vistas|pelis vistas|mis peliculas vistas|que vi|que he visto|que ya vi|cuales vi|cuales ya vi|lista de vistas|vistas|tengo vistas|marque como vistas|he marcado|tengo marcadas|ya vistas) [~films]',
        '{action}',
      ],
      examples: ['ya vi Titanic', 'mis vistas'],
      button: 'Ya la vi',
      message: ({ marked, cleared, list }, say) => ({
        title: 'Vistas',
        blocks: seenBlocks(
          marked && `Anotada: ${say.film(marked)}. No la voy a recomendar.`,
          cleared ? 'Lista borrada.' : 'Todavía no hay ninguna.',
          list,
          say.film,
        ),
      }),
    },
    en: {
      command: 'seen',
      about: 'Marks a film as seen, or lists those marked',
      slots: { film: 'Title of the film', action: 'Clear the list' },
      phrases: [
        '(i have seen|ive seen|i saw|already saw|already seen|mark|i watched|ive watched|already watched|have already seen) [as|seen|watched|already] {film}',
        '(seen it|seen that|already seen|saw it|seen this|watched it|watched that|seen that one|saw that one) {film}',
        '(as seen|as watched|to seen|to my seen) [mark|add|put] {film}',
        '(my seen|seen films|seen movies|films ive seen|movies ive seen|what have i seen|which have i seen|have i seen|marked as seen|seen list|watched list|my watched|have i watched|have i marked) [~films|list|which|what]',
      ],
      examples: ['I have seen Titanic', 'my seen films'],
      button: 'Seen it',
      message: ({ marked, cleared, list }, say) => ({
        title: 'Seen films',
        blocks: seenBlocks(
          marked && `Noted: ${say.film(marked)}. I will not recommend it.`,
          cleared ? 'List cleared.' : 'There are none yet.',
          list,
          say.film,
        ),
      }),
    },
  },
});

function seenBlocks(
  noted: string | undefined,
  none: string,
  list: readonly FilmRef[],
  shown: (film: FilmRef) => string,
): Block[] {
  if (noted !== undefined) return [line(noted)];
  if (list.length === 0) return [line(none)];
  return [{ type: 'list', from: 1, entries: list.map((film) => ({ text: shown(film) })) }];
}
