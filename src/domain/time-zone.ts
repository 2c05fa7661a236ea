import type { IsoDate } from './calendar.ts';
import { fold } from './fold.ts';

/**
 * The zone of a name in the time zone database, as the runtime writes it ("europe/madrid" too); undefined for none. An
 * offset ("+05:00") is none: some runtimes know it and others do not.
 */
export function zoneOf(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

let byCity: ReadonlyMap<string, string> | undefined;

/** All zones, by their folded names, and by their city alone: "europe madrid", "madrid". */
export function zonesByName(): ReadonlyMap<string, string> {
  byCity ??= new Map(
    ['UTC', ...Intl.supportedValuesOf('timeZone')].flatMap((zone) => [
      [fold(zone.replaceAll(/[/_]/g, ' ')), zone],
      [fold((zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')), zone],
    ]),
  );
  return byCity;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const MOST_CLOCKS = 100;

/** To make one takes far longer than to read it. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' },
  });
  if (clocks.size >= MOST_CLOCKS) clocks.clear();
  clocks.set(zone, clock);
  return clock;
}

/** What the clocks of a zone show. */
export type LocalTime = { readonly day: IsoDate; readonly hour: number };

/** The day and the hour that the clocks of a zone show, a RangeError for none; where they are put forward or back it is what they show. */
export function localTime(ms: number, zone: string): LocalTime {
  const parts = clockOf(zone).formatToParts(ms);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((piece) => piece.type === type)?.value ?? '';
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
  };
}
