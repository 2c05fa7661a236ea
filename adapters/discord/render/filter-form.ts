import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { isIsoDate } from '../../../src/domain/calendar.ts';
import type { ByLocale, Locale } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import { truncateTitle } from '../../../src/message/truncate.ts';
import type { AnyQuestion, AnyRequest } from '../../../src/questions/question.ts';
import { slotsOf } from '../../../src/questions/request.ts';
import { valuesIn } from '../../../src/slots/several.ts';
import type { Reading } from '../../../src/slots/slot.ts';

/** What was put into a submitted form, by field: a text, or the values chosen. */
export type Fields = ReadonlyMap<string, string | readonly string[]>;

const GENRES = 'genres';
/** Slots that are typed, each by its field's name. */
const TYPED = ['from', 'to', 'maxRuntime', 'minScore'] as const;
/** What the form says anew of a request: whatever it said of it before goes. */
const OWN = new Set<string>([...TYPED, 'genre', GENRES, 'page']);

const MOST_GENRES = 3;
const MOST_TYPED = 40;
const MOST_DESCRIPTION = 100;

const words: ByLocale<{
  readonly title: string;
  readonly none: string;
  readonly labels: Readonly<Record<(typeof TYPED)[number] | typeof GENRES, string>>;
}> = {
  es: {
    title: 'Afinar',
    none: 'Cualquiera',
    labels: {
      genres: 'Géneros',
      from: 'Desde el año',
      to: 'Hasta el año',
      maxRuntime: 'Duración máxima, en minutos',
      minScore: 'Puntaje mínimo, de 0 a 10',
    },
  },
  en: {
    title: 'Refine',
    none: 'Any',
    labels: {
      genres: 'Genres',
      from: 'From the year',
      to: 'To the year',
      maxRuntime: 'Longest running time, in minutes',
      minScore: 'Lowest score, 0 to 10',
    },
  },
};

/** The label of the button that opens the form. */
export const refineLabel = (locale: Locale): string => words[locale].title;

/** True for questions that list films, or surprise with one, and take every filter of the form. */
export function isRefinable(question: AnyQuestion): boolean {
  const slots = slotsOf(question);
  return question.refusable === true && [...TYPED, GENRES].every((slot) => slot in slots);
}

/** The form that narrows a request, filled with what narrows it already. */
export function filterForm(
  customId: string,
  question: AnyQuestion,
  request: AnyRequest,
  locale: Locale,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: words[locale].title,
    components: [
      labelled(question, GENRES, genreMenu(question, request, locale), locale),
      ...TYPED.map((slot) => labelled(question, slot, input(slot, request[slot]), locale)),
    ],
  };
}

type Field = APIStringSelectComponent | APITextInputComponent;

function labelled(
  question: AnyQuestion,
  slot: keyof (typeof words)['en']['labels'],
  component: Field,
  locale: Locale,
): APILabelComponent {
  const about = slotsOf(question)[slot]?.words?.[locale].about;
  return {
    type: ComponentType.Label,
    label: words[locale].labels[slot],
    ...(about ? { description: truncateTitle(formatterIn(locale).own(about), MOST_DESCRIPTION) } : {}),
    component,
  };
}

function genreMenu(question: AnyQuestion, request: AnyRequest, locale: Locale): APIStringSelectComponent {
  const chosen = new Set([...valuesIn(request[GENRES]), ...valuesIn(request['genre'])]);
  // A fixed set: its choices depend on nothing but the language.
  const choices = slotsOf(question)['genre']?.suggest?.('', { locale } as Reading) ?? [];
  return {
    type: ComponentType.StringSelect,
    custom_id: GENRES,
    placeholder: words[locale].none,
    required: false,
    min_values: 0,
    max_values: Math.max(MOST_GENRES, chosen.size),
    options: choices.map(({ name, value }) => ({ label: name, value, default: chosen.has(value) })),
  };
}

function input(slot: string, value: unknown): APITextInputComponent {
  return {
    type: ComponentType.TextInput,
    custom_id: slot,
    style: TextInputStyle.Short,
    required: false,
    max_length: MOST_TYPED,
    ...(value === undefined ? {} : { value: shown(slot, value) }),
  };
}

/** As it would be typed: the days that begin and end a year are that year. */
function shown(slot: string, value: unknown): string {
  const date = String(value);
  if (!isIsoDate(date)) return date;
  return date.endsWith(slot === 'from' ? '-01-01' : '-12-31') ? date.slice(0, 4) : date;
}

/** What a submitted form asks for: the request without what the form says of it, the genres chosen, and what was typed. */
export function readForm(
  request: AnyRequest,
  fields: Fields,
): { readonly within: AnyRequest; readonly typed: ReadonlyMap<string, string> } {
  const narrowing = Object.entries(request).filter(([slot]) => !OWN.has(slot));
  const genres = [fields.get(GENRES) ?? []].flat();
  const typed = TYPED.map((slot): [string, string] => [slot, String(fields.get(slot) ?? '').trim()]);
  return {
    within: {
      ...Object.fromEntries(narrowing),
      kind: request.kind,
      ...(genres.length > 0 ? { [GENRES]: genres } : {}),
    },
    typed: new Map(typed.filter(([, text]) => text !== '')),
  };
}
