import type { Say } from '../language/say.ts';
import { defineQuestion } from './question.ts';

type Until = { readonly until: string };

/** What is in the cinemas now or comes next is beyond a catalog with an end: it is said so, with that end. */
export const nowPlaying = defineQuestion({
  kind: 'nowPlaying',
  declines: true,
  slots: {},
  optional: {},
  prepare:
    ({ catalog }) =>
    (): Until => ({ until: catalog.meta.get('data_date') ?? '' }),
  words: {
    es: {
      command: '',
      about: '',
      slots: {},
      phrases: [
        '(en cartelera|cartelera|proximos estrenos|proximas peliculas|ultimos estrenos|estrenos recientes|estrenos nuevos|mas recientes|que se estrenan|por estrenarse|por salir|esta semana|este fin de semana|este finde|manana en el cine|que dan en el cine|que hay en el cine|ahora en el cine) [~films|~premiere|cine|cines|estrenos|estreno|hay|dan|que]',
      ],
      examples: [],
      button: '',
      message: ({ until }, say) => ({
        title: `No sé qué hay ahora ni qué viene${upTo(until, say)}`,
        blocks: [],
      }),
    },
    en: {
      command: '',
      about: '',
      slots: {},
      phrases: [
        '(now playing|in theaters now|in cinemas now|in theatres now|currently in theaters|coming soon|coming out tomorrow|coming out soon|coming out this week|upcoming|newest|latest|most recent|new releases|this week|this weekend|playing tonight|playing today|at the cinema|at the movies) [~films|~premiere|theaters|cinemas|out|now|what]',
      ],
      examples: [],
      button: '',
      message: ({ until }, say) => ({
        title: `I do not know what is on now or coming next${upTo(until, say)}`,
        blocks: [],
      }),
    },
  },
});

function upTo(until: string, say: Say): string {
  if (until === '') return '.';
  return say.locale === 'es'
    ? `: mis datos llegan hasta el ${say.date(until)}.`
    : `: my data ends on ${say.date(until)}.`;
}
