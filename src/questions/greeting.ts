import { greet } from './parts/help-message.ts';
import { nothingShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** Hello. */
export const greeting = defineQuestion({
  kind: 'greeting',
  slots: {},
  optional: {},
  shape: nothingShape,
  prepare: () => () => ({}),
  words: {
    es: {
      command: 'inicio',
      about: 'Un saludo y tres ejemplos para empezar',
      slots: {},
      phrases: [
        '(hola|holis|holaa|holaaa|ola|aloha|quiubo|que hubo|que pasa|que tal todo|muy buenas|wenas|que se cuenta|holi|buenas|buenos dias|buen dia|buenas tardes|buenas noches|que tal|que onda|saludos|hey|que hay|que mas)',
      ],
      examples: ['hola', 'buenas'],
      button: 'Inicio',
      message: (_answer, say) => greet(say),
    },
    en: {
      command: 'start',
      about: 'A greeting and three examples to start with',
      slots: {},
      phrases: [
        '(hello bot|hey bot|hi bot|hello butaca|hi butaca|hey butaca|anyone there|anybody there|you there|are you there|hello|hi|hey|hiya|hello there|hi there|hey there|yo yo|wassup|morning|evening|afternoon|alright|good morning|good evening|good afternoon|greetings|howdy|whats up|sup|yo)',
      ],
      examples: ['hello', 'hi there'],
      button: 'Start',
      message: (_answer, say) => greet(say),
    },
  },
});
