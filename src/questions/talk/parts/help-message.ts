import type { IsoDate } from '../../../domain/calendar.ts';
import type { ByLocale, Locale } from '../../../domain/locale.ts';
import type { Formatter } from '../../../language/format.ts';
import { line, type Message, note } from '../../../message/message.ts';
import { ownMessage } from '../../parts/own-message.ts';

type Topic = { readonly topic: string; readonly example: string };

/** What there is to ask, by topic; every example is heard as its question (tested). */
export const topics: ByLocale<readonly Topic[]> = {
  es: [
    { topic: 'Estrenos por mes, día, año o período', example: '¿cuántas pelis salieron un viernes 13?' },
    { topic: 'Puntaje y votos', example: '¿qué puntaje tiene Toy Story?' },
    { topic: 'Datos de una película', example: '¿quién dirigió Heat?' },
    { topic: 'Retorno de actores y directores', example: 'retorno del director Christopher Nolan' },
    { topic: 'Parecidas, con el motivo', example: 'parecidas a Matrix sin terror' },
    { topic: 'Las mejores, las más taquilleras…', example: 'las 10 mejores de los 90' },
    { topic: 'Por la historia', example: 'películas sobre viajes en el tiempo' },
    { topic: 'Para ver con amigos', example: 'noche de pelis: comedia de menos de 2 horas' },
    { topic: 'Un juego por día', example: 'adiviná la película del día' },
  ],
  en: [
    {
      topic: 'Premieres by month, weekday, year or period',
      example: 'how many movies came out on a Friday the 13th?',
    },
    { topic: 'Score and votes', example: "what's the score of Toy Story?" },
    { topic: 'Facts of a film', example: 'who directed Heat?' },
    { topic: 'Return of actors and directors', example: 'return of director Christopher Nolan' },
    { topic: 'Similar films, with the reason', example: 'movies like The Matrix but without horror' },
    { topic: 'The best, the highest grossing…', example: 'top 10 movies of the 90s' },
    { topic: 'By their story', example: 'movies about time travel' },
    { topic: 'To watch with friends', example: 'film night: comedy under 2 hours' },
    { topic: 'A game a day', example: 'guess the movie of the day' },
  ],
};

const words: ByLocale<{
  readonly help: string;
  readonly hello: string;
  readonly try: string;
  readonly source: string;
  readonly until: (date: string) => string;
}> = {
  es: {
    help: 'Qué puedo responder',
    hello: '¡Hola! Soy Butaca.',
    try: 'Preguntame sobre películas, por ejemplo:',
    source: 'Este producto usa datos de TMDB pero no está avalado ni certificado por TMDB.',
    until: (date) => `Datos hasta el ${date}.`,
  },
  en: {
    help: 'What I can answer',
    hello: 'Hello! I am Butaca.',
    try: 'Ask me about films, for instance:',
    source: 'This product uses data from TMDB but is not endorsed or certified by TMDB.',
    until: (date) => `Data up to ${date}.`,
  },
};

export function list({ locale, date }: Formatter, dataDate: IsoDate | undefined): Message {
  const until = dataDate === undefined ? [] : [note(words[locale].until(date(dataDate)))];
  const entries = topics[locale].map(({ topic, example }) => ({ text: topic, detail: example }));
  return {
    title: words[locale].help,
    blocks: [{ type: 'list', from: 1, entries }, ...until, note(words[locale].source)],
  };
}

/** Every example of the help. */
export function helpExamples(locale: Locale): readonly string[] {
  return topics[locale].map(({ example }) => example);
}

const GREETING_EXAMPLES = [0, 1, 4];

export function greetingExamples(locale: Locale): readonly string[] {
  return GREETING_EXAMPLES.map((i) => topics[locale][i]?.example ?? '');
}

export function greet(format: Formatter): Message {
  const { locale } = format;
  const entries = greetingExamples(locale).map((text) => ({ text }));
  const { hello, try: ask } = words[locale];
  return ownMessage({ title: hello, blocks: [line(ask), { type: 'list', from: 1, entries }] }, format);
}
