import { z } from 'zod';
import type { ByLocale } from '../../domain/locale.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, line } from '../../message/message.ts';
import { defineQuestion } from '../question.ts';
import type { ErasedOfUser } from '../request-context.ts';
import { erasedWords } from './parts/erased-words.ts';
import { type KeptLists, keptBlocks, keptLists, keptListsShape } from './parts/kept-lists.ts';

type Saved = {
  readonly erased: ErasedOfUser | null;
  readonly isReported: boolean;
  readonly lists: KeptLists;
  /** In how many film nights that go on they take part. */
  readonly nights: number;
};

/** What is kept about a user, and how to see or erase it. */
export const privacy = defineQuestion({
  kind: 'privacy',
  personal: true,
  private: true,
  tellsAll: true,
  slots: {},
  optional: {},
  // It depends on the user only where one is known: what is told to everybody may be cached.
  shape: z.strictObject({
    erased: z.strictObject({ at: z.iso.datetime(), until: z.iso.datetime() }).nullable(),
    lists: keptListsShape,
    nights: z.int(),
  }),
  prepare:
    ({ catalog }) =>
    (_request, { user, reports, joinedNights = 0 }): Saved => ({
      erased: user.erased() ?? null,
      isReported: reports !== undefined,
      lists: keptLists(user, catalog),
      nights: joinedNights,
    }),
  figures: ({ erased, lists, nights }) => ({ erased, lists, nights }),
  next: () => [{ kind: 'export' }, { kind: 'forgetMe' }],
  phrases: ({ questions }) => questions.privacy.phrases,
  words: {
    es: {
      command: 'privacidad',
      about: 'Qué guarda Butaca de vos',
      slots: {},
      examples: ['privacidad', '¿qué guardas de mí?'],
      button: 'Privacidad',
      message: (data, format) => ({
        title: 'Privacidad',
        blocks: [
          line(
            format.own(
              'Guardo el idioma que elegiste, tu lista para ver, tus puntajes con su día, lo que dijiste que te gusta o no, las películas que marcaste como vistas y si querés verlas recomendadas, todo por número; cómo te va en «adivina la película» (lo que probaste hoy, tus aciertos, tu racha y en qué grupos jugaste, por número) y a qué hora querés la película del día, y si querés imágenes; hasta por una semana, de qué película y qué lista hablábamos; por un minuto, cuántas preguntas hiciste; y por diez, lo que borraste, por si querés deshacerlo.',
            ),
          ),
          line(
            format.own(
              'En un grupo donde jugaste, los demás ven cómo te fue hoy junto a tu nombre de ahí, que no guardo. De un grupo o canal guardo, por su número, los ajustes que eligieron quienes lo administran.',
            ),
          ),
          line(
            format.own(
              'No guardo el texto de tus mensajes. «exportar» te muestra todo; «olvidame» lo borra.',
            ),
          ),
          ...(data.isReported
            ? [
                line(
                  format.own(
                    'Tus frases quedan diez minutos en la memoria del programa, sin escribirse, por si avisás «no era eso». Solo la que mandes, después de ver qué se manda, va a un archivo de quien cuida este bot: la frase, lo que entendí y el día, nada de quién sos. Como no dice de quién es, «olvidame» no la borra.',
                  ),
                ),
              ]
            : []),
          ...keptBlocks(data.lists, format),
          ...nightLines(data, format),
          ...erasedLine(data, format),
        ],
      }),
    },
    en: {
      command: 'privacy',
      about: 'What Butaca keeps about you',
      slots: {},
      examples: ['privacy', 'what do you keep about me?'],
      button: 'Privacy',
      message: (data, format) => ({
        title: 'Privacy',
        blocks: [
          line(
            'I keep the language you chose, your watchlist, your ratings with their days, what you said you like or not, the films you marked as seen and whether you want them recommended, all by number; how you fare in “guess the film” (what you tried today, what you guessed, your streak and the groups you played in, by number) when you want the film of the day, and whether you want pictures; for up to a week, which film and which list we were talking about; for a minute, how many questions you asked; and for ten, what you erased, should you want to undo it.',
          ),
          line(
            'In a group that you played in the others see how you fared today beside your name there, which I do not keep. Of a group or channel I keep, by its number, the settings that its admins chose.',
          ),
          line(
            'I do not keep the text of your messages. “export” shows you everything; “forget me” erases it.',
          ),
          ...(data.isReported
            ? [
                line(
                  'Your sentences stay in the memory of the program for ten minutes, unwritten, should you say “that was wrong”. Only one that you send, after seeing what is sent, goes to a file of whoever runs this bot: the sentence, what I understood and the day, nothing of who you are. As it does not say whose it is, “forget me” does not erase it.',
                ),
              ]
            : []),
          ...keptBlocks(data.lists, format),
          ...nightLines(data, format),
          ...erasedLine(data, format),
        ],
      }),
    },
  },
});

const NIGHTS: ByLocale<(places: string) => string> = {
  es: (places) =>
    `Te sumaste a una noche de pelis en ${places}: hasta que termine, a lo sumo un día, guardo que estás y tu veto. Nadie ve qué viste ni qué te gusta.`,
  en: (places) =>
    `You joined a film night in ${places}: until it is over, a day at most, I keep that you did and your veto. Nobody sees what you have seen or like.`,
};
const PLACES: ByLocale<readonly [one: string, many: string]> = {
  es: ['lugar', 'lugares'],
  en: ['place', 'places'],
};

function nightLines({ nights }: Saved, format: Formatter): readonly Block[] {
  const { locale, own, plural } = format;
  return nights === 0 ? [] : [line(own(NIGHTS[locale](plural(nights, ...PLACES[locale]))))];
}

function erasedLine({ erased }: Saved, { own, locale }: Formatter): readonly Block[] {
  return erased ? [line(own(erasedWords[locale](erased)))] : [];
}
