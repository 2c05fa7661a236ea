import { z } from 'zod';
import type { Daily } from '../../domain/daily.ts';
import { type ByLocale, type Locale, localeSchema, locales } from '../../domain/locale.ts';
import type { PlaceSettings } from '../../domain/place-settings.ts';
import type { Formatter } from '../../language/format.ts';
import { voices } from '../../language/locales/index.ts';
import { facts, line, type Message, note } from '../../message/message.ts';
import { EACH, type PlaceLocale, pictures, placeLocale, quiet } from '../../slots/settings.ts';
import { defineQuestion } from '../question.ts';
import type { RequestContext } from '../request-context.ts';
import { settingsWords } from './parts/settings-words.ts';

const outcomes = ['shown', 'changed', 'notTheirs', 'noPlace'] as const;
type Answer = {
  /** Of whoever asks, or of a place of several. */
  readonly of: 'own' | 'place';
  readonly outcome: (typeof outcomes)[number];
  readonly locale: Locale | undefined;
  /** Undefined where there are none, as in a terminal. */
  readonly pictures: boolean | undefined;
  readonly quiet: boolean | undefined;
  readonly daily: Daily | undefined;
};
type Asked = {
  readonly placeLocale?: PlaceLocale | undefined;
  readonly pictures?: 'on' | 'off' | undefined;
  readonly quiet?: 'on' | 'off' | undefined;
};

/** What is chosen for a place by those who manage it, or for whoever asks in their own chat. */
export const settings = defineQuestion({
  kind: 'settings',
  personal: true,
  inPlace: true,
  settles: true,
  changes: { how: 'writes', where: ['placeLocale', 'pictures', 'quiet'] },
  slots: {},
  optional: { placeLocale, pictures, quiet },
  dependsOn: 'user',
  shape: z.strictObject({
    of: z.enum(['own', 'place']),
    outcome: z.enum(outcomes),
    locale: localeSchema.nullable(),
    pictures: z.boolean().nullable(),
    quiet: z.boolean().nullable(),
    daily: z.strictObject({ hour: z.int(), zone: z.string() }).nullable(),
  }),
  prepare: () => (asked, context) =>
    context.settings || context.place !== undefined ? placeAnswer(asked, context) : ownAnswer(asked, context),
  figures: ({ of, outcome, locale, pictures, quiet, daily }) => ({
    ...{ of, outcome, locale: locale ?? null, pictures: pictures ?? null, quiet: quiet ?? null },
    daily: daily ? { hour: daily.hour, zone: daily.zone } : null,
  }),
  keep: () => ({ kind: 'settings' }),
  next: ({ of, outcome, locale, pictures, quiet, daily }) => {
    if (outcome === 'notTheirs' || outcome === 'noPlace') return [];
    const languages =
      of === 'place'
        ? [...locales, EACH]
            .filter((choice) => choice !== (locale ?? EACH))
            .map((choice) => ({ kind: 'settings', placeLocale: choice }))
        : locales
            .filter((candidate) => candidate !== locale)
            .map((candidate) => ({ kind: 'language', locale: candidate }));
    return [
      ...languages,
      ...(pictures === undefined ? [] : [{ kind: 'settings', pictures: pictures ? 'off' : 'on' }]),
      ...(quiet === undefined ? [] : [{ kind: 'settings', quiet: quiet ? 'off' : 'on' }]),
      ...(pictures === undefined
        ? []
        : [daily ? { kind: 'daily', action: 'off' } : { kind: 'daily', hour: 9 }]),
    ];
  },
  phrases: ({ questions }) => questions.settings.phrases,
  words: {
    es: {
      command: 'ajustes',
      about: 'Ajustes: idioma, imágenes, película del día y silencio; en un grupo, para quien lo administra',
      slots: {
        placeLocale: 'En qué idioma se responde acá',
        pictures: 'Si las respuestas traen pósters y gráficos',
        quiet: 'Si no se manda nada que nadie pidió',
      },
      examples: ['ajustes'],
      button: (request) => label(request, 'es'),
      message: settingsMessage,
    },
    en: {
      command: 'settings',
      about: 'Settings: language, pictures, film of the day and quiet; in a group, for its admins',
      slots: {
        placeLocale: 'Which language answers are in here',
        pictures: 'Whether answers have posters and charts',
        quiet: 'Whether nothing is sent that nobody asked for',
      },
      examples: ['settings'],
      button: (request) => label(request, 'en'),
      message: settingsMessage,
    },
  },
});

const SETTINGS: ByLocale<string> = { es: 'Ajustes', en: 'Settings' };

function label(asked: Asked, locale: Locale): string {
  if (asked.placeLocale) return placeLocale.label(asked.placeLocale, locale);
  if (asked.pictures) return pictures.label(asked.pictures, locale);
  return asked.quiet ? quiet.label(asked.quiet, locale) : SETTINGS[locale];
}

function placeAnswer(asked: Asked, { settings, subscription }: RequestContext): Answer {
  const wanted: PlaceSettings = {
    ...(asked.placeLocale ? { locale: asked.placeLocale === EACH ? undefined : asked.placeLocale } : {}),
    ...(asked.pictures ? { pictures: asked.pictures === 'off' ? false : undefined } : {}),
    ...(asked.quiet ? { quiet: asked.quiet === 'on' ? true : undefined } : {}),
  };
  const isAsked = Object.keys(wanted).length > 0;
  const isChanged = isAsked && settings?.mayChange === true;
  if (isChanged) settings.change(wanted);
  const { locale, pictures = true, quiet = false } = { ...settings?.current, ...(isChanged ? wanted : {}) };
  const may = settings?.mayChange ? (isChanged ? 'changed' : 'shown') : 'notTheirs';
  const outcome = settings ? may : 'noPlace';
  return { of: 'place', outcome, locale, pictures, quiet, daily: subscription?.current };
}

/** One's own: nothing is sent or drawn where the platform has no address of whoever asks. */
function ownAnswer(asked: Asked, { user, subscription, locale: spoken }: RequestContext): Answer {
  const hasPictures = subscription !== undefined;
  const change = hasPictures ? asked.pictures : undefined;
  if (change) user.showPictures(change === 'on');
  const locale =
    asked.placeLocale === undefined || asked.placeLocale === EACH ? undefined : asked.placeLocale;
  if (locale) user.chooseLocale(locale);
  return {
    of: 'own',
    outcome: change || locale ? 'changed' : 'shown',
    locale: user.locale() ?? spoken,
    pictures: hasPictures ? user.pictures() : undefined,
    quiet: undefined,
    daily: subscription?.current,
  };
}

function settingsMessage(
  { of, outcome, locale, pictures, quiet, daily }: Answer,
  format: Formatter,
): Message {
  const w = settingsWords[format.locale];
  if (outcome === 'noPlace') return { title: w.title[of], blocks: [line(format.own(w.noPlace))] };
  const yesNo = (is: boolean | undefined): string | undefined =>
    is === undefined ? undefined : is ? w.on : w.off;
  const when = daily ? w.sent(`${daily.hour}:00`, daily.zone) : w.notSent;
  const notes = [
    ...(outcome === 'notTheirs' ? [w.notTheirs] : []),
    ...(pictures === undefined ? [w.onlyLanguage] : []),
    ...(daily ? [w.hour] : []),
    ...(of === 'place' ? [w.whatQuietIs] : []),
  ];
  return {
    title: format.own(w.title[of]),
    blocks: [
      facts(
        [w.language, locale ? voices[locale].name : w.each],
        [w.pictures, yesNo(pictures)],
        [w.daily, pictures === undefined ? undefined : daily && quiet ? w.paused(when) : when],
        [w.quiet, yesNo(quiet)],
      ),
      ...notes.map((text) => note(format.own(text))),
    ],
  };
}
