import { greet } from './parts/help-message.ts';
import { nothingShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** Hello, goodbye and thanks. */
export const greeting = defineQuestion({
  kind: 'greeting',
  personal: true,
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
        '(hola|holis|holaa|holaaa|ola|aloha|quiubo|que hubo|que pasa|que tal todo|muy buenas|wenas|que se cuenta|holi|buenas|buenos dias|buen dia|buenas tardes|buenas noches|que tal|que onda|como estas|como andas|saludos|hey|que hay|como va|que mas)',
        '(gracias|te pasaste|sos crack|eres crack|eres genial|buen bot|grax|grac|se agradece|agradecido|agradecida|hasta manana|hasta pronto|hasta la proxima|besos|abrazo|saludos|muchas gracias|mil gracias|genial|perfecto|excelente|buenisimo|chau|adios|hasta luego|nos vemos|chao|te agradezco|joya|barbaro|listo gracias|ok gracias|crack|sos un genio|que crack)',
      ],
      examples: ['hola', 'gracias'],
      button: 'Inicio',
      message: () => greet('es'),
    },
    en: {
      command: 'start',
      about: 'A greeting and three examples to start with',
      slots: {},
      phrases: [
        '(hello|hi|hey|hiya|hello there|hi there|hey there|yo yo|wassup|morning|evening|afternoon|alright|how do you do|hows it going|how is it going|good morning|good evening|good afternoon|greetings|howdy|whats up|sup|how are you|yo)',
        '(thanks|thank you|thank u|tysm|ty|thx|cheers|nice one|good bot|legend|youre the best|you rock|good night|night|later|see ya|cya|peace|take care|thats all|all good|bye|goodbye|see you|great|awesome|perfect|cool|nice|ta|brilliant|lovely|much appreciated|that was helpful)',
      ],
      examples: ['hello', 'thanks'],
      button: 'Start',
      message: () => greet('en'),
    },
  },
});
