import type { IsoDate } from '../../domain/calendar.ts';
import type { Voice } from '../locales/voice.ts';

/** Numbers, money and dates as the people of one place write them. */
export type Writing = {
  /** With so many decimals: 45345.678, 2 → "45,345.68", "45.345,68". */
  readonly number: (value: number, decimals: number) => string;
  /** US dollars, from a million on shortened: "$1.85 billion", "US$ 1.845 millones". No line breaks within. */
  readonly money: (dollars: number) => string;
  readonly date: (date: IsoDate) => string;
  /** For tables: "12 sept 1998", "Sep 12, 1998". */
  readonly shortDate: (date: IsoDate) => string;
  /** 1–12 → "January". */
  readonly month: (month: number) => string;
  /** "mayo de 1999", "May 1999". */
  readonly monthOf: (month: number, year: number) => string;
  /** A day of any year: "25 de diciembre", "December 25". */
  readonly yearDay: (month: number, day: number) => string;
  /** 0 = Monday → "Monday". */
  readonly weekday: (weekday: number) => string;
};

/** A space at which no line breaks. */
export const NBSP = '\u00a0';

const MILLION = 1_000_000;
const BILLION = 1_000 * MILLION;
const SIGNIFICANT = 3;

/** An amount in the unit that it is read in, with the decimals that tell three digits of it. */
type Amount = { readonly value: number; readonly decimals: number; readonly unit: string | undefined };

/** Dollars as they are read: a language without a word for a thousand millions that all of its speakers share counts millions. */
export function amountOf(dollars: number, { millions: [million, several], billions }: Voice): Amount {
  const amount = Math.round(Math.abs(dollars));
  if (amount < MILLION) return { value: amount, decimals: 0, unit: undefined };
  const counted = rounded(amount / MILLION, billions === undefined);
  if (billions === undefined || counted.value < BILLION / MILLION)
    return { ...counted, unit: counted.value === 1 ? million : several };
  return { ...rounded(amount / BILLION, false), unit: billions };
}

/** To three digits; where millions go on without end, none of their digits is lost. */
function rounded(value: number, isEndless: boolean): { readonly value: number; readonly decimals: number } {
  if (isEndless && value >= 100) return { value: Math.round(value), decimals: 0 };
  const shown = Number(value.toPrecision(SIGNIFICANT));
  const decimals = String(shown).split('.')[1]?.length ?? 0;
  return { value: shown, decimals };
}
