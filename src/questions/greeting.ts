import { greet } from './parts/help-message.ts';
import { nothingShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** Hello, goodbye and thanks. */
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
        '(hola|holis|holaa|holaaa|ola|aloha|quiubo|que hubo|que pasa|que tal todo|muy buenas|wenas|que se cuenta|holi|buenas|buenos dias|buen dia|buenas tardes|buenas noches|que tal|que onda|como estas|como andas|saludos|hey|que hay|como va|que mas)',
        '(gracias|muchas gracias|muchisimas gracias|mil gracias|grax) (crack|capo|capa|genio|genia|maestro|amigo|sos lo mas|eres lo mas|sos un capo|de verdad|por todo|por la ayuda|por tu ayuda|bot|idolo|titan|figura|maquina)',
        '(que chido|que guay|que padre|mola|chido|guay|padrisimo|muchisimas gracias|sos un capo|sos una capa|sos lo mas|eres lo mas|eres un crack|sos un crack|sos un idolo|eres el mejor|sos el mejor|que grande|grande|buen trabajo|bien ahi|de diez|un placer|buena onda|que bueno|gracias|te pasaste|sos crack|eres crack|eres genial|buen bot|grax|grac|se agradece|agradecido|agradecida|hasta manana|hasta pronto|hasta la proxima|besos|abrazo|saludos|muchas gracias|mil gracias|genial|perfecto|excelente|buenisimo|chau|adios|hasta luego|nos vemos|chao|te agradezco|joya|barbaro|listo gracias|ok gracias|crack|sos un genio|que crack)',
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
        '(hello bot|hey bot|hi bot|hello butaca|hi butaca|hey butaca|anyone there|anybody there|you there|are you there|hello|hi|hey|hiya|hello there|hi there|hey there|yo yo|wassup|morning|evening|afternoon|alright|how do you do|hows it going|how is it going|good morning|good evening|good afternoon|greetings|howdy|whats up|sup|how are you|yo)',
        '(thanks|thank you|thank u|cheers|ty|thx) (so much|a lot|a million|a bunch|very much|mate|man|bro|dude|buddy|pal|again|for the help|for your help|for everything|anyway|heaps|loads)',
        '(youre awesome|youre great|youre amazing|youre brilliant|awesome bot|good job|great job|well done|nice job|much obliged|i appreciate it|appreciate it|thats great|thats perfect|perfect thanks|you too|have a good one|have a nice day|good stuff|ok thanks|ok cool|thanks|thank you|thank u|tysm|ty|thx|cheers|nice one|good bot|legend|youre the best|you rock|good night|night|later|see ya|cya|peace|take care|thats all|all good|bye|goodbye|see you|great|awesome|perfect|cool|nice|ta|brilliant|lovely|much appreciated|that was helpful)',
      ],
      examples: ['hello', 'thanks'],
      button: 'Start',
      message: () => greet('en'),
    },
  },
});
