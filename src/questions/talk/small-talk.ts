import { z } from 'zod';
import type { IsoDate } from '../../domain/calendar.ts';
import type { ByLocale, Locale } from '../../domain/locale.ts';
import type { Formatter } from '../../language/format.ts';
import { note } from '../../message/message.ts';
import { choice } from '../../slots/choice.ts';
import { heardAlone } from '../../slots/heard-alone.ts';
import type { SlotWords } from '../../slots/slot.ts';
import { ownMessage } from '../parts/own-message.ts';
import { defineQuestion } from '../question.ts';

export type Act =
  | 'thanks'
  | 'bye'
  | 'yes'
  | 'no'
  | 'neverMind'
  | 'restart'
  | 'howAreYou'
  | 'whoAreYou'
  | 'praise'
  | 'insult'
  | 'laugh'
  | 'source'
  | 'wrong';

const actWords: ByLocale<SlotWords> = {
  es: { name: 'acto', about: 'Qué se dice', ask: '¿Qué decís?' },
  en: { name: 'act', about: 'What is said', ask: 'What do you say?' },
};

/** What people say to a bot that asks for nothing. */
const act = heardAlone(
  choice<Act>(
    'act',
    actWords,
    {
      thanks: {
        label: { es: 'Gracias', en: 'Thanks' },
      },
      bye: {
        label: { es: 'Chau', en: 'Bye' },
      },
      yes: {
        label: { es: 'Sí', en: 'Yes' },
      },
      no: {
        label: { es: 'No', en: 'No' },
      },
      neverMind: {
        label: { es: 'No importa', en: 'Never mind' },
      },
      restart: {
        label: { es: 'Empezar de nuevo', en: 'Start over' },
      },
      howAreYou: {
        label: { es: '¿Cómo estás?', en: 'How are you?' },
      },
      whoAreYou: {
        label: { es: '¿Quién sos?', en: 'Who are you?' },
      },
      praise: {
        label: { es: 'Un elogio', en: 'Praise' },
      },
      insult: {
        label: { es: 'Un insulto', en: 'An insult' },
      },
      laugh: {
        label: { es: 'Una risa', en: 'A laugh' },
      },
      source: {
        label: { es: '¿De dónde sale?', en: 'Where is it from?' },
      },
      // Without "not what I meant": words of an act are words of ours, and "I meant the other one" is a correction.
      wrong: {
        label: { es: 'Eso está mal', en: 'That is wrong' },
      },
    },
    (words) => words.questions.smallTalk.acts,
  ),
);

const replies: ByLocale<Readonly<Record<Act, string>>> = {
  es: {
    thanks: '¡De nada!',
    bye: '¡Hasta la próxima!',
    yes: 'Decime qué querés saber, o qué querés ver.',
    no: 'Está bien. Acá estoy para lo próximo.',
    neverMind: 'Listo, lo dejamos ahí.',
    restart: 'Empezamos de nuevo: ¿qué querés saber, o qué querés ver?',
    howAreYou: 'Bien, con ganas de hablar de cine. ¿Qué querés saber?',
    whoAreYou: 'Soy Butaca, un bot que sabe de películas.',
    praise: '¡Gracias!',
    insult: 'Perdón si no te sirvió. Probá decírmelo de otra forma.',
    laugh: '¡Ja!',
    source: 'De los datos de TMDB que tengo: pueden haber cambiado desde entonces, o faltarles algo.',
    wrong: 'Perdón. Probá decírmelo de otra forma.',
  },
  en: {
    thanks: 'You are welcome!',
    bye: 'Until next time!',
    yes: 'Tell me what you want to know, or to watch.',
    no: 'Fine. I am here for whatever comes next.',
    neverMind: 'Fine, we leave it there.',
    restart: 'We start over: what would you like to know, or to watch?',
    howAreYou: 'Well, and glad to talk about films. What would you like to know?',
    whoAreYou: 'I am Butaca, a bot that knows films.',
    praise: 'Thank you!',
    insult: 'Sorry that it was of no use. Try to put it in another way.',
    laugh: 'Ha!',
    source: "From TMDB's data that I have: it may have changed since, or lack something.",
    wrong: 'Sorry. Try to put it in another way.',
  },
};

type Answer = { readonly dataDate: IsoDate | undefined };

const UP_TO: ByLocale<(day: string) => string> = {
  es: (day) => `Llegan hasta el ${day}.`,
  en: (day) => `It reaches to ${day}.`,
};

const message =
  (locale: Locale) =>
  ({ dataDate }: Answer, format: Formatter, { act }: { readonly act: Act }) => {
    const isAsked = act === 'source' && dataDate !== undefined;
    const blocks = isAsked ? [note(UP_TO[locale](format.date(dataDate)))] : [];
    return ownMessage({ title: replies[locale][act], blocks }, format);
  };

/** What is said to a bot beside questions is answered in a line, and leaves the talk where it was. */
export const smallTalk = defineQuestion({
  kind: 'smallTalk',
  declines: true,
  slots: { act },
  optional: {},
  shape: z.null(),
  prepare:
    ({ catalog }) =>
    (): Answer => ({ dataDate: catalog.meta.get('data_date') }),
  figures: () => null,
  next: (_answer, { act }) => (act === 'whoAreYou' ? [{ kind: 'help' }] : []),
  phrases: ({ questions }) => questions.smallTalk.phrases,
  words: {
    es: {
      command: '',
      about: '',
      slots: {},
      examples: [],
      button: '',
      message: message('es'),
    },
    en: {
      command: '',
      about: '',
      slots: {},
      examples: [],
      button: '',
      message: message('en'),
    },
  },
});
