import { line } from '../message/message.ts';
import { nothingShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** Erases everything that is kept about a user. */
export const forgetMe = defineQuestion({
  kind: 'forgetMe',
  personal: true,
  changes: { how: 'erases' },
  slots: {},
  optional: {},
  dependsOn: 'user',
  shape: nothingShape,
  prepare:
    () =>
    (_request, { user }) => {
      user.forget();
      return {};
    },
  words: {
    es: {
      command: 'olvidame',
      about: 'Borra todo lo que Butaca guarda de vos',
      slots: {},
      phrases: [
        '(borra|borrar|borrame|elimina|eliminar|elimine|borren|borre|quita|suprime) (todos mis datos|todo lo mio|mis datos|mi informacion|mi info|mi historial|lo que sabes de mi|todo lo que sabes de mi|lo que guardas)',
        '(olvidate de todo|olvidate|olvidar|olvidame|olvidate de mi|borra mis datos|borrar mis datos|borra todos mis datos|elimina mis datos|eliminar mis datos|borra todo|borrame|elimina todos mis datos|olvida todo) [datos|todos|todo|mis]',
      ],
      examples: ['olvidame', 'borra mis datos'],
      button: 'Olvidame',
      message: () => ({ title: 'Listo', blocks: [line('Borré todo lo que guardaba de vos.')] }),
    },
    en: {
      command: 'forget-me',
      about: 'Erases everything Butaca keeps about you',
      slots: {},
      phrases: [
        '(delete|erase|remove|wipe|clear|forget) (my data|all my data|my info|my information|my history|everything about me|everything you know about me|all about me|what you know about me|my account)',
        '(forget about me|forget me|delete my data|erase my data|remove my data|delete all my data|erase everything|forget everything|delete everything|wipe my data) [data|all|everything|my]',
      ],
      examples: ['forget me', 'delete my data'],
      button: 'Forget me',
      message: () => ({ title: 'Done', blocks: [line('I erased everything I kept about you.')] }),
    },
  },
});
