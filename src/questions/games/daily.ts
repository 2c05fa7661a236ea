import { z } from 'zod';
import { yearOf } from '../../domain/calendar.ts';
import type { Daily } from '../../domain/daily.ts';
import type { ByLocale, Locale } from '../../domain/locale.ts';
import type { Problem } from '../../domain/problem.ts';
import { zoneOf } from '../../domain/time-zone.ts';
import type { Formatter } from '../../language/format.ts';
import { line, type Message, note } from '../../message/message.ts';
import { choice } from '../../slots/choice.ts';
import { filmShape } from '../../slots/names/film.ts';
import { on } from '../../slots/on-day.ts';
import { hour, zone } from '../../slots/schedule.ts';
import type { SlotWords } from '../../slots/slot.ts';
import { type FilmCard, openFilmCards } from '../parts/film-card.ts';
import { defineQuestion } from '../question.ts';
import type { RequestContext } from '../request-context.ts';
import { factOf } from './parts/daily-fact.ts';
import { dailyWords } from './parts/daily-words.ts';
import { openFilmOfTheDate } from './parts/film-of-the-date.ts';

const actionWords: ByLocale<SlotWords> = {
  es: { name: 'acción', about: 'No mandarla más' },
  en: { name: 'action', about: 'To send it no more' },
};
const actions = choice<'off'>(
  'action',
  actionWords,
  { off: { label: { es: 'No mandarla más', en: 'Send it no more' } } },
  (words) => words.questions.daily.actions,
);
/** Heard where it is said to the film of the day alone: "basta" means something else in any other talk. */
const { hear: _hear, vocabulary: _vocabulary, ...action } = actions;

const outcomes = ['film', 'on', 'off', 'noPlace', 'notTheirs'] as const;
type Answer = FilmCard & {
  readonly day: string;
  readonly outcome: (typeof outcomes)[number];
  /** When it is sent to the place that it was asked in. */
  readonly sent: Daily | undefined;
};

/** A film that premiered on the day of the calendar that it is, with a fact; sent every day to the places that want it. */
export const daily = defineQuestion({
  kind: 'daily',
  changes: { how: 'writes', where: ['hour', 'zone', 'action'] },
  subscribes: true,
  slots: {},
  // The day is that of the place that it is sent to, where that is not ours.
  optional: { hour, zone, action, on },
  dependsOn: 'player',
  shape: z.strictObject({
    day: z.iso.date(),
    film: filmShape,
    releaseDate: z.iso.date(),
    outcome: z.enum(outcomes),
    hour: z.int().nullable(),
    zone: z.string().nullable(),
  }),
  prepare: ({ catalog }) => {
    const filmOn = openFilmOfTheDate(catalog);
    const card = openFilmCards(catalog);
    return ({ on: day, ...asked }, context): Answer | Problem => {
      const today = day ?? context.today;
      const found = filmOn(today);
      const film = found === undefined ? undefined : card(found);
      if (!film) return { problem: 'noData', about: 'films' };
      return { ...film, day: today, ...scheduled(asked, context) };
    };
  },
  figures: ({ day, film, releaseDate, outcome, sent }) => ({
    ...{ day, film, releaseDate, outcome },
    hour: sent?.hour ?? null,
    zone: sent?.zone ?? null,
  }),
  about: ({ film }) => ({ film }),
  keep: ({ film }) => ({ kind: 'film', film: film.id }),
  next: ({ film }) => [
    { kind: 'film', film: film.id },
    { kind: 'similar', film: film.id },
    { kind: 'guess' },
  ],
  phrases: ({ questions }) => questions.daily.phrases,
  words: {
    es: {
      command: 'diaria',
      about: 'La película del día: una que se estrenó un día como hoy. Con hora y zona, acá todos los días',
      slots: {
        hour: 'A qué hora mandarla acá todos los días, de 0 a 23',
        zone: 'La zona horaria, por ejemplo «Europe/Madrid»',
        action: 'No mandarla más',
      },
      examples: ['película del día'],
      button: (request) => label(request, 'es'),
      message: dailyMessage,
    },
    en: {
      command: 'daily',
      about:
        'The film of the day: one that premiered on a day like today. With hour and zone, here every day',
      slots: {
        hour: 'At what hour to send it here every day, 0 to 23',
        zone: 'The time zone, such as “Europe/Madrid”',
        action: 'To send it no more',
      },
      examples: ['film of the day'],
      button: (request) => label(request, 'en'),
      message: dailyMessage,
    },
  },
});

const FILM: ByLocale<string> = { es: 'Película del día', en: 'Film of the day' };
const SEND: ByLocale<(hour: number) => string> = {
  es: (hour) => `Película del día a las ${hour}:00`,
  en: (hour) => `Film of the day at ${hour}:00`,
};

function label({ action, hour }: Asked, locale: Locale): string {
  if (action) return actions.label(action, locale);
  return hour === undefined ? FILM[locale] : SEND[locale](hour);
}

type Asked = {
  readonly hour?: number | undefined;
  readonly zone?: string | undefined;
  readonly action?: 'off' | undefined;
};
const USUAL = { hour: 9, zone: 'UTC' } as const;

/** Sets when it is sent to the place that it is asked in, where that is asked for and whoever asks may say so. */
function scheduled(
  { hour, zone, action }: Asked,
  { subscription, locale, tag }: RequestContext,
): Pick<Answer, 'outcome' | 'sent'> {
  const before = subscription?.current;
  if (hour === undefined && zone === undefined && action === undefined)
    return { outcome: 'film', sent: before };
  if (!subscription) return { outcome: 'noPlace', sent: undefined };
  if (!subscription.mayChange) return { outcome: 'notTheirs', sent: before };
  if (action === 'off') {
    subscription.set(undefined);
    return { outcome: 'off', sent: undefined };
  }
  const sent: Daily = {
    hour: hour ?? before?.hour ?? USUAL.hour,
    // What was kept by another runtime may be no zone of this one.
    zone: zoneOf(zone ?? before?.zone ?? USUAL.zone) ?? USUAL.zone,
    locale,
    ...(tag === undefined ? {} : { tag }),
    ...(before?.formerly === undefined ? {} : { formerly: before.formerly }),
  };
  subscription.set(sent);
  return { outcome: 'on', sent };
}

function dailyMessage(answer: Answer, format: Formatter): Message {
  const w = dailyWords[format.locale];
  const { film, day, outcome, sent } = answer;
  const years = yearOf(day) - (film.year ?? yearOf(day));
  const fact = factOf(answer, day, format);
  const when = sent && w.when(`${sent.hour}:00`, sent.zone);
  const texts: Readonly<Record<Answer['outcome'], string | undefined>> = {
    film: when,
    on: when,
    off: w.off,
    noPlace: w.noPlace,
    notTheirs: w.notTheirs,
  };
  const text = texts[outcome];
  return {
    title: `${w.title} · ${format.yearDay(Number(day.slice(5, 7)), Number(day.slice(8)))}`,
    blocks: [
      line(w.premiered(format.plural(years, ...w.years), format.filmInFull(film))),
      ...(fact === undefined ? [] : [line(fact)]),
      ...(text === undefined ? [] : [note(format.own(text))]),
      ...(sent ? [note(w.toStop)] : []),
    ],
  };
}
