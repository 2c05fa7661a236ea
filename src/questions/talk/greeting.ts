import { nothingShape } from '../parts/shapes.ts';
import { defineQuestion } from '../question.ts';
import { greet, greetingExamples } from './parts/help-message.ts';

/** Hello. */
export const greeting = defineQuestion({
  kind: 'greeting',
  slots: {},
  optional: {},
  shape: nothingShape,
  offers: greetingExamples,
  prepare: () => () => ({}),
  phrases: ({ questions }) => questions.greeting.phrases,
  words: {
    es: {
      command: 'inicio',
      about: 'Un saludo y tres ejemplos para empezar',
      slots: {},
      examples: ['hola', 'buenas'],
      button: 'Inicio',
      message: (_answer, format) => greet(format),
    },
    en: {
      command: 'start',
      about: 'A greeting and three examples to start with',
      slots: {},
      examples: ['hello', 'hi there'],
      button: 'Start',
      message: (_answer, format) => greet(format),
    },
  },
});
