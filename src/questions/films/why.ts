import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Formatter } from '../../language/format.ts';
import { type Block, line, type Message } from '../../message/message.ts';
import type { WeighedEvidence } from '../../recommend/recommender.ts';
import { film, filmShape, otherFilm } from '../../slots/names/film.ts';
import { languageName } from '../../slots/place.ts';
import { genreLabel } from '../parts/reason-words.ts';
import { defineQuestion } from '../question.ts';

type Why = { readonly film: FilmRef; readonly other: FilmRef; readonly evidence: readonly WeighedEvidence[] };

const MOST_ROWS = 10;

/** Why one film was recommended for another: what they share, and how much each thing counts. */
export const why = defineQuestion({
  kind: 'why',
  slots: { other: otherFilm, film },
  optional: {},
  shape: z.strictObject({
    film: filmShape,
    other: filmShape,
    list: z.array(z.looseObject({ kind: z.string(), value: z.number(), share: z.number() })),
  }),
  prepare: ({ catalog, recommender }) => {
    return ({ film, other: otherFilm }): Why | Problem => {
      if (film === otherFilm) return { problem: 'missing', slot: 'other' };
      const [first, second] = [filmRefs([film], catalog)[0], filmRefs([otherFilm], catalog)[0]];
      if (!first || !second) return { problem: 'noData', about: 'film' };
      return {
        film: first,
        other: second,
        evidence: recommender.why(first.id, second.id).slice(0, MOST_ROWS),
      };
    };
  },
  figures: ({ film, other: otherFilm, evidence }: Why) => ({ film, other: otherFilm, list: evidence }),
  about: ({ film }) => ({ film }),
  next: ({ film, other: otherFilm }) => [
    { request: { kind: 'film', film: otherFilm.id }, of: otherFilm },
    { request: { kind: 'similar', film: otherFilm.id }, of: otherFilm },
    { kind: 'compare', film: film.id, other: otherFilm.id },
  ],
  phrases: ({ questions }) => questions.why.phrases,
  words: {
    es: {
      command: 'porque',
      about: 'Por qué se recomendó una película para otra',
      slots: { other: 'La recomendada', film: 'La película de partida' },
      examples: ['¿por qué Aliens se parece a Alien?'],
      button: 'Por qué',
      message: whyMessage,
    },
    en: {
      command: 'why',
      about: 'Why a film was recommended for another',
      slots: { other: 'The recommended one', film: 'The film asked about' },
      examples: ['why is Aliens like Alien?'],
      button: 'Why',
      message: whyMessage,
    },
  },
});

const words = {
  es: {
    title: (film: string, otherTitle: string) => `Por qué ${otherTitle} para ${film}`,
    nothing: 'No comparten nada que se pueda nombrar.',
    columns: ['Qué comparten', 'Peso'],
    kinds: {
      director: 'Dirección',
      cast: 'Reparto',
      genre: 'Género',
      keyword: 'Tema',
      word: 'Palabra',
      year: 'Años',
      language: 'Idioma',
      quality: 'Recepción parecida',
      votes: 'Fama parecida',
      theme: 'Asuntos parecidos',
    },
  },
  en: {
    title: (film: string, otherTitle: string) => `Why ${otherTitle} for ${film}`,
    nothing: 'They share nothing that can be named.',
    columns: ['What they share', 'Weight'],
    kinds: {
      director: 'Director',
      cast: 'Cast',
      genre: 'Genre',
      keyword: 'Theme',
      word: 'Word',
      year: 'Years',
      language: 'Language',
      quality: 'Similar reception',
      votes: 'Similar fame',
      theme: 'Similar subjects',
    },
  },
} as const;

function whyMessage({ film, other: otherFilm, evidence }: Why, format: Formatter): Message {
  const w = words[format.locale];
  const blocks: Block[] =
    evidence.length === 0
      ? [line(w.nothing)]
      : [
          {
            type: 'table',
            columns: [
              { label: w.columns[0], align: 'left' },
              { label: w.columns[1], align: 'right' },
            ],
            rows: evidence
              .filter(counts)
              .map((part) => [`${w.kinds[part.kind]}${shown(part, format)}`, `${percentOf(part)} %`]),
          },
        ];
  return { title: w.title(format.film(film), format.film(otherFilm)), blocks };
}

const percentOf = ({ share }: WeighedEvidence): number => Math.round(share * 100);
/** What weighs nothing is no reason. */
const counts = (part: WeighedEvidence): boolean => percentOf(part) > 0;

function shown(part: WeighedEvidence, format: Formatter): string {
  switch (part.kind) {
    case 'genre':
      return `: ${genreLabel(part.name, format.locale)}`;
    case 'year':
      return `: ${part.years.join(', ')}`;
    case 'language':
      return `: ${languageName(part.code, format.locale)}`;
    case 'quality':
    case 'votes':
    case 'theme':
      return '';
    default:
      return `: ${part.name}`;
  }
}
