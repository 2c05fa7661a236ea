import { z } from 'zod';
import type { FilmRef } from '../domain/film.ts';
import type { ByLocale } from '../domain/locale.ts';
import type { Say } from '../language/say.ts';
import { type Block, line, note } from '../message/message.ts';
import { choice } from '../slots/choice.ts';
import { film, filmRefs, filmShape } from '../slots/film.ts';
import type { SlotWords } from '../slots/slot.ts';
import { defineQuestion } from './question.ts';

type Action = 'clear' | 'show' | 'hide';

const actionWords: ByLocale<SlotWords> = {
  es: { name: 'acción', about: 'Qué hacer' },
  en: { name: 'action', about: 'What to do' },
};
const action = choice<Action>('action', actionWords, {
  clear: {
    label: { es: 'Borrar la lista', en: 'Clear the list' },
    heard: {
      es: 'borra la lista|borrar la lista|vacia la lista|limpia la lista|borra mis vistas',
      en: 'clear my list|clear the list|clear seen|empty my list|reset my list',
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

type Seen = {
  readonly marked: FilmRef | undefined;
  readonly action: Action | undefined;
  readonly list: readonly FilmRef[];
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
  changes: { how: 'writes', where: ['film', 'action'] },
  slots: {},
  optional: { film, action },
  dependsOn: 'user',
  shape: z.strictObject({ film: filmShape.nullable(), list: z.array(filmShape) }),
  prepare: ({ catalog }) => {
    return ({ film: named, action }, { user }): Seen => {
      const film = action ? undefined : named; // with an action it is only the film last spoken of
      if (film !== undefined) user.markSeen(film);
      if (action === 'clear') user.clearSeen();
      else if (action) user.showSeen(action === 'show');
      return {
        marked: film === undefined ? undefined : filmRefs([film], catalog)[0],
        action,
        list: filmRefs([...user.seen()], catalog),
        hidden: user.hidden().size > 0,
      };
    };
  },
  figures: ({ marked, list }: Seen) => ({ film: marked ?? null, list }),
  items: ({ marked, list }: Seen) => (marked ? [] : list),
  about: ({ marked }: Seen) => (marked ? { film: marked } : {}),
  next: ({ list, hidden }) => (list.length > 0 ? [{ kind: 'seen', action: hidden ? 'show' : 'hide' }] : []),
  words: {
    es: {
      command: 'vistas',
      about: 'Marca una película como vista, o muestra las marcadas',
      slots: { film: 'Título de la película', action: 'Borrar la lista, o recomendarlas o no' },
      phrases: [
        '(ya vi|marca|marcar|anota|ya mire|agrega a vistas|agregar) [como|vista|vistas|lista] {film}',
        '(ya la vi|ya la vimos|la vi|la he visto|ya la he visto|esa ya la vi|esa la vi) {film}',
        '(como vista|como vistas|a vistas|a mis vistas) [marca|agrega|pon] {film}',
        '(las que vi|las que he visto|las que ya vi|peliculas he visto|pelis he visto|pelis vi|peliculas vi|pelis ya vi|peliculas ya vi|pelis que vi|pelis que ya vi|peliculas que ya vi|peliculas que he visto|pelis que he visto|que pelis he visto|que peliculas he visto|mis vistas|peliculas vistas|pelis vistas|mis peliculas vistas|que vi|que he visto|que ya vi|cuales vi|cuales ya vi|lista de vistas|vistas|tengo vistas|marque como vistas|he marcado|tengo marcadas|ya vistas) [~films]',
        '{action}',
      ],
      examples: ['ya vi Titanic', 'mis vistas'],
      button: ({ action: chosen }) => (chosen ? action.label(chosen, 'es') : 'Ya la vi'),
      message: (answer, say) => ({ title: 'Vistas', blocks: seenBlocks(answer, say, spanish) }),
    },
    en: {
      command: 'seen',
      about: 'Marks a film as seen, or lists those marked',
      slots: { film: 'Title of the film', action: 'Clear the list, or recommend them or not' },
      phrases: [
        '(i have seen|ive seen|i saw|already saw|already seen|mark|i watched|ive watched|already watched|have already seen) [as|seen|watched|already] {film}',
        '(seen it|seen that|already seen|saw it|seen this|watched it|watched that|seen that one|saw that one) {film}',
        '(as seen|as watched|to seen|to my seen) [mark|add|put] {film}',
        '(my seen|seen films|seen movies|films ive seen|movies ive seen|what have i seen|which have i seen|have i seen|marked as seen|seen list|watched list|my watched|have i watched|have i marked) [~films|list|which|what]',
        '{action}',
      ],
      examples: ['I have seen Titanic', 'my seen films'],
      button: ({ action: chosen }) => (chosen ? action.label(chosen, 'en') : 'Seen it'),
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
  if (marked) return [line(said.noted(say.film(marked), hidden))];
  if (action) return [line(said[action])];
  if (list.length === 0) return [line(said.none)];
  const entries = list.map((film) => ({ text: say.film(film) }));
  return [{ type: 'list', from: 1, entries }, ...(hidden ? [note(said.hidden)] : [])];
}
