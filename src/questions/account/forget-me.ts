import { z } from 'zod';
import { line } from '../../message/message.ts';
import { ownMessage } from '../parts/own-message.ts';
import { defineQuestion } from '../question.ts';
import { confirm } from './parts/confirm.ts';

type Outcome = { readonly outcome: 'asked' | 'erased' | 'left' };

/**
 * Erases everything that is kept about a user: once asked for it is asked back, and only the same person's yes to that,
 * in time, erases. Whoever was not asked is.
 */
export const forgetMe = defineQuestion({
  kind: 'forgetMe',
  personal: true,
  private: true,
  changes: { how: 'erases' },
  slots: {},
  optional: { confirm },
  dependsOn: 'user',
  shape: z.strictObject({ erased: z.boolean() }),
  prepare:
    () =>
    ({ confirm }, { user }): Outcome => {
      if (confirm === 'no') {
        user.withdraw();
        return { outcome: 'left' };
      }
      if (confirm === 'yes' && user.isAsked()) {
        user.forget();
        return { outcome: 'erased' };
      }
      user.ask();
      return { outcome: 'asked' };
    },
  figures: ({ outcome }) => ({ erased: outcome === 'erased' }),
  keep: () => ({ kind: 'forgetMe' }),
  asks: ({ outcome }) =>
    outcome === 'asked'
      ? [
          { kind: 'forgetMe', confirm: 'yes' },
          { kind: 'forgetMe', confirm: 'no' },
        ]
      : [],
  next: ({ outcome }) => (outcome === 'erased' ? [{ kind: 'undo' }] : []),
  phrases: ({ questions }) => questions.forgetMe.phrases,
  words: {
    es: {
      command: 'olvidame',
      about: 'Borra todo lo que Butaca guarda de vos, después de preguntar',
      slots: {},
      examples: ['olvidame', 'borra mis datos'],
      button: ({ confirm }, format) =>
        confirm === undefined ? format.own('Olvidame') : confirm === 'yes' ? 'Borrar todo' : 'No borrar nada',
      message: ({ outcome }, format) => ownMessage(spanish[outcome], format),
    },
    en: {
      command: 'forget-me',
      about: 'Erases everything Butaca keeps about you, after asking',
      slots: {},
      examples: ['forget me', 'delete my data'],
      button: ({ confirm }) =>
        confirm === undefined ? 'Forget me' : confirm === 'yes' ? 'Erase everything' : 'Erase nothing',
      message: ({ outcome }) => english[outcome],
    },
  },
});

const spanish = {
  asked: {
    title: '¿Borro todo lo que guardo de vos?',
    blocks: [
      line(
        'El idioma que elegiste, tu lista para ver, tus películas vistas, tus puntajes, tus gustos, tus juegos, la película del día y nuestra charla.',
      ),
    ],
  },
  erased: {
    title: 'Listo',
    blocks: [line('Borré todo lo que guardaba de vos. Por diez minutos podés deshacerlo: «deshacer».')],
  },
  left: { title: 'Listo, no borré nada.', blocks: [] },
};
const english = {
  asked: {
    title: 'Shall I erase everything I keep about you?',
    blocks: [
      line(
        'The language you chose, your watchlist, your seen films, your ratings, your tastes, your games, your film of the day and our conversation.',
      ),
    ],
  },
  erased: {
    title: 'Done',
    blocks: [line('I erased everything I kept about you. For ten minutes it can be undone: “undo”.')],
  },
  left: { title: 'All right, nothing was erased.', blocks: [] },
};
