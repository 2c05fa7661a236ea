import { z } from 'zod';
import { line } from '../../message/message.ts';
import { defineQuestion } from '../question.ts';

/** Puts back what the user erased, within ten minutes. */
export const undo = defineQuestion({
  kind: 'undo',
  personal: true,
  private: true,
  changes: { how: 'writes' },
  slots: {},
  optional: {},
  dependsOn: 'user',
  shape: z.strictObject({ restored: z.boolean() }),
  prepare:
    () =>
    (_request, { user }) => {
      const restored = user.erased() !== undefined;
      if (restored) user.restore();
      return { restored };
    },
  phrases: ({ questions }) => questions.undo.phrases,
  words: {
    es: {
      command: 'deshacer',
      about: 'Recupera lo que borraste con «olvidame» hace menos de diez minutos',
      slots: {},
      examples: ['deshacer'],
      button: 'Deshacer',
      message: ({ restored }, format) =>
        restored
          ? { title: 'Listo', blocks: [line('Todo lo que habías borrado está otra vez.')] }
          : {
              title: 'No hay nada que deshacer.',
              blocks: [line(format.own('Lo que borrás se puede recuperar por diez minutos.'))],
            },
    },
    en: {
      command: 'undo',
      about: 'Brings back what you erased with “forget me” less than ten minutes ago',
      slots: {},
      examples: ['undo that'],
      button: 'Undo',
      message: ({ restored }) =>
        restored
          ? { title: 'Done', blocks: [line('Everything you had erased is back.')] }
          : {
              title: 'There is nothing to undo.',
              blocks: [line('What you erase can be had back for ten minutes.')],
            },
    },
  },
});
