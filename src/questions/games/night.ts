import { z } from 'zod';
import { filmRefs } from '../../catalog/films/film-refs.ts';
import { type FilmId, filmIdSchema } from '../../domain/film.ts';
import type { ByLocale, Locale } from '../../domain/locale.ts';
import { narrowing } from '../../filters/index.ts';
import type { Formatter } from '../../language/format.ts';
import { film, filmShape } from '../../slots/names/film.ts';
import type { Slot } from '../../slots/slot.ts';
import { defineQuestion } from '../question.ts';
import { nightMessage, nightPoll } from './parts/night-message.ts';
import { nextOfNight } from './parts/night-next.ts';
import { isForNobodyElse, type NightTurn, nightMoves, openNightTurns, outcomes } from './parts/night-turn.ts';
import { nightWords } from './parts/night-words.ts';

/** What a button of a night does; that a poll is wanted, and what it came to, is asked by who delivers it. */
const move: Slot<(typeof nightMoves)[number]> = {
  schema: z.enum(nightMoves),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'move', typed, nearest: [] }),
};

/** The night that a button belongs to. */
const night: Slot<number> = {
  schema: z.int(),
  words: null,
  read: (typed) => ({ problem: 'unknown', slot: 'night', typed, nearest: [] }),
};

/** The film that is vetoed. */
const veto: Slot<FilmId> = {
  schema: filmIdSchema,
  words: null,
  read: (typed, reading) => film.read(typed, reading),
  show: (id, catalog) => filmRefs([id], catalog)[0] ?? { id },
  shown: filmShape,
};

/** What narrows a night's films; a list of somebody's own is nobody else's. */
const { list: _list, ...shared } = narrowing;

/** A film night: who joins by a button, films that none of them has seen, a vote of the platform's own, the winner. */
export const nightQuestion = defineQuestion({
  kind: 'night',
  changes: { how: 'writes' },
  hosts: true,
  inPlace: true,
  dependsOn: 'chance',
  slots: {},
  optional: { ...shared, move, night, veto },
  shape: z.strictObject({
    outcome: z.enum(outcomes),
    phase: z.enum(['gathering', 'choosing', 'voting', 'closing', 'counted']).nullable(),
    members: z.int().nullable(),
    films: z.array(filmShape),
    vetoed: z.array(filmShape),
    winner: filmShape.nullable(),
    votes: z.int().nullable(),
  }),
  prepare: ({ catalog }) => openNightTurns(catalog),
  figures: ({ outcome, night, films, vetoed, winner }: NightTurn) => ({
    outcome,
    phase: night?.phase ?? null,
    members: night?.members.length ?? null,
    films: films.map(({ film }) => film),
    vetoed: films.flatMap(({ film }) => (vetoed.has(film.id) ? [film] : [])),
    winner: winner?.card.film ?? null,
    votes: winner?.votes ?? null,
  }),
  items: ({ films, winner }) => (winner ? [winner.card.film] : films.map(({ film }) => film)),
  about: ({ winner }) => (winner ? { film: winner.card.film } : {}),
  // What a button did is not what the talk is about, but the films are.
  keep: (_turn, { move: _action, night: _night, veto: _veto, ...rest }) => rest,
  next: nextOfNight,
  poll: nightPoll,
  isAside: ({ outcome }) => isForNobodyElse(outcome),
  phrases: ({ questions }) => questions.night.phrases,
  words: {
    es: {
      command: 'noche',
      about:
        'Noche de pelis: quién se suma, películas que nadie vio y una votación, con los filtros que quieras',
      slots: {},
      examples: ['noche de pelis', 'noche de pelis: comedia de menos de 2 horas'],
      button: (request, format) => label(request, 'es', format),
      message: nightMessage,
    },
    en: {
      command: 'night',
      about: 'Film night: who joins, films that nobody has seen and a vote, with any filters',
      slots: {},
      examples: ['film night', 'film night: comedy under 2 hours'],
      button: (request, format) => label(request, 'en', format),
      message: nightMessage,
    },
  },
});

type Asked = { readonly move?: (typeof nightMoves)[number] | undefined };
const NIGHT: ByLocale<string> = { es: 'Noche de pelis', en: 'Film night' };

function label({ move }: Asked, locale: Locale, { own }: Formatter): string {
  const w = nightWords[locale].buttons;
  return move === undefined || move === 'poll' || move === 'result' ? NIGHT[locale] : own(w[move]);
}
