import { z } from 'zod';
import { fold } from '../domain/fold.ts';
import { zoneOf, zonesByName } from '../domain/time-zone.ts';
import { everyList } from '../language/every-locale.ts';
import { compileWords, wholeOf } from '../language/word-matcher.ts';
import type { Slot } from './slot.ts';

const MOST_CHOICES = 25;

type Half = 'am' | 'pm' | 'any';
const HALVES = compileWords<Half>(
  (['am', 'pm', 'any'] as const).map((half) => [
    everyList(({ questions }) => questions.daily.hours[half]),
    half,
  ]),
);

/** An hour of the day as people write it: "9", "9:00", "21 hs", "9 pm"; undefined for what is none. */
export function readHour(typed: string): number | undefined {
  const [, digits = '', minutes = '00', after = ''] =
    /^(\d{1,2})(?:[:.h](\d\d))? ?(\D*)$/i.exec(typed.trim()) ?? [];
  const words = after === '' ? [] : fold(after).split(' ');
  const half = words.length === 0 ? 'any' : wholeOf(HALVES.find(words), words)?.value;
  const hour = Number(digits);
  // It is sent at the full hour.
  if (digits === '' || minutes !== '00' || half === undefined) return undefined;
  if (hour > (half === 'any' ? 23 : 12)) return undefined;
  if (half === 'any') return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** The zone of a name, or of its city alone: "Europe/Madrid", "Buenos Aires". */
export function readZone(typed: string): string | undefined {
  const name = typed.trim();
  return (
    (name.includes('/') ? zoneOf(name) : undefined) ?? zonesByName().get(fold(name.replaceAll(/[/_]/g, ' ')))
  );
}

/** At which hour something is sent. */
export const hour: Slot<number> = {
  schema: z.int().min(0).max(23),
  words: {
    es: { name: 'hora', about: 'La hora, de 0 a 23' },
    en: { name: 'hour', about: 'The hour, 0 to 23' },
  },
  read: (typed) => readHour(typed) ?? { problem: 'unknown', slot: 'hour', typed, nearest: [] },
};

/** In which time zone. */
export const zone: Slot<string> = {
  schema: z
    .string()
    .max(60)
    .refine((name) => zoneOf(name) !== undefined, 'No such time zone'),
  words: {
    es: { name: 'zona', about: 'La zona horaria, por ejemplo «Europe/Madrid» o «Buenos Aires»' },
    en: { name: 'zone', about: 'The time zone, such as “Europe/Madrid” or “Buenos Aires”' },
  },
  read: (typed) => readZone(typed) ?? { problem: 'unknown', slot: 'zone', typed, nearest: [] },
  suggest: (typed) => {
    const wanted = fold(typed.replaceAll(/[/_]/g, ' '));
    const zones = [
      ...new Set([...zonesByName()].flatMap(([name, zone]) => (name.includes(wanted) ? [zone] : []))),
    ];
    return zones.slice(0, MOST_CHOICES).map((name) => ({ name, value: name }));
  },
};
