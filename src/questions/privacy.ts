import { line } from '../message/message.ts';
import { nothingShape } from './parts/shapes.ts';
import { defineQuestion } from './question.ts';

/** What is kept about a user, and how to see or erase it. */
export const privacy = defineQuestion({
  kind: 'privacy',
  personal: true,
  slots: {},
  optional: {},
  shape: nothingShape,
  prepare: () => () => ({}),
  next: () => [{ kind: 'export' }, { kind: 'forgetMe' }],
  words: {
    es: {
      command: 'privacidad',
      about: 'Qué guarda Butaca de vos',
      slots: {},
      phrases: [
        '(que sabes sobre mi|guardas sobre mi|guardan sobre mi|que informacion guardas sobre mi|guardas datos|guardas mis datos|guardas lo que escribo|lees mis mensajes|mi privacidad|mi informacion|privacidad|que info guardas|que informacion guardas|datos guardan|guardan mis|registras mis|grabas mis|almacenas|que almacenas|me rastreas|que registran|politica de privacidad|mis datos|datos guardas|datos mios|datos personales|que guardas de mi|que sabes de mi|guardas mis mensajes|me espias|informacion guardas|datos tienes de mi|datos tenes de mi|guardas de mi) [guardas|tienes|tenes|sobre mi]',
        '(que) (datos|informacion) [guardas|tienes|tenes] (mios|de mi|sobre mi|personales|guardas)',
      ],
      examples: ['privacidad', '¿qué guardas de mí?'],
      button: 'Privacidad',
      message: () => ({
        title: 'Privacidad',
        blocks: [
          line(
            'Guardo el idioma que elegiste, las películas que marcaste como vistas y si querés verlas recomendadas; hasta por una semana, de qué película y qué lista hablábamos; y por un minuto, cuántas preguntas hiciste.',
          ),
          line('No guardo el texto de tus mensajes. «exportar» te muestra todo; «olvidame» lo borra.'),
        ],
      }),
    },
    en: {
      command: 'privacy',
      about: 'What Butaca keeps about you',
      slots: {},
      phrases: [
        '(what do you know about me|what do you have on me|what info do you have|what information do you|save my data|keep my data|store my messages|keep my messages|save my messages|log my messages|read my messages|are you spying|spying on me|do you track|track me|tracking|what data|which data|privacy|privacy policy|what do you store|what do you keep|what data do you|data do you have|data do you keep|data do you store|do you store my|do you keep my|know about me|my data|personal data|about me) [store|keep|save|have]',
      ],
      examples: ['privacy', 'what do you keep about me?'],
      button: 'Privacy',
      message: () => ({
        title: 'Privacy',
        blocks: [
          line(
            'I keep the language you chose, the films you marked as seen and whether you want them recommended; for up to a week, which film and which list we were talking about; and for a minute, how many questions you asked.',
          ),
          line(
            'I do not keep the text of your messages. “export” shows you everything; “forget me” erases it.',
          ),
        ],
      }),
    },
  },
});
