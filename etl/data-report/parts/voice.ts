import type { Formatter } from '../../../src/language/format.ts';
import { voices } from '../../../src/language/locales/index.ts';

/** 0.1234 → "12.3%", with a space before the sign in Spanish; a little is told from nothing. */
export function percent(share: number, format: Formatter): string {
  const sign = `${voices[format.locale].beforePercent}%`;
  return share > 0 && share < 0.0005 ? `<0.1${sign}` : `${format.vote(100 * share)}${sign}`;
}

/** A figure with its unit, never parted at the end of a line. */
export function unbroken(figure: string): string {
  return figure.replaceAll(' ', '\u00a0');
}

/** US dollars that stay on one line. */
export function dollars(amount: number, format: Formatter): string {
  return unbroken(format.money(amount));
}

/** A number short enough for an axis: 25,000,000 → "25 M". */
export function compact(value: number, format: Formatter): string {
  if (value >= 1e6) return `${format.number(value / 1e6)}\u00a0M`;
  if (value >= 1e3) return `${format.number(value / 1e3)}\u00a0${voices[format.locale].thousands}`;
  return value >= 1 || value === 0 ? format.number(value) : String(Number(value.toPrecision(2)));
}

/** A ratio with as many digits as tell something: 0.034, 4.44, 12,346; what is next to nothing is "<0.001". */
export function times(ratio: number, format: Formatter): string {
  if (ratio > 0 && ratio < 0.001) return '<0.001';
  if (ratio >= 100) return format.number(ratio);
  return ratio >= 0.1 || ratio === 0 ? format.ratio(ratio) : String(Number(ratio.toPrecision(2)));
}

/** The first letter of a name made large, as at the start of a label. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
