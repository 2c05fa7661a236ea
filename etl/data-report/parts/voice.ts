import type { Say } from '../../../src/language/format.ts';
import { voices } from '../../../src/language/locales/index.ts';

/** 0.1234 → "12.3%", with a space before the sign in Spanish; a little is told from nothing. */
export function percent(share: number, say: Say): string {
  const sign = `${voices[say.locale].beforePercent}%`;
  return share > 0 && share < 0.0005 ? `<0.1${sign}` : `${say.vote(100 * share)}${sign}`;
}

/** A figure with its unit, never parted at the end of a line. */
export function unbroken(figure: string): string {
  return figure.replaceAll(' ', '\u00a0');
}

/** US dollars that stay on one line. */
export function dollars(amount: number, say: Say): string {
  return unbroken(say.money(amount));
}

/** A number short enough for an axis: 25,000,000 → "25 M". */
export function compact(value: number, say: Say): string {
  if (value >= 1e6) return `${say.number(value / 1e6)}\u00a0M`;
  if (value >= 1e3) return `${say.number(value / 1e3)}\u00a0${voices[say.locale].thousands}`;
  return value >= 1 || value === 0 ? say.number(value) : String(Number(value.toPrecision(2)));
}

/** A ratio with as many digits as tell something: 0.034, 4.44, 12,346; what is next to nothing is "<0.001". */
export function times(ratio: number, say: Say): string {
  if (ratio > 0 && ratio < 0.001) return '<0.001';
  if (ratio >= 100) return say.number(ratio);
  return ratio >= 0.1 || ratio === 0 ? say.ratio(ratio) : String(Number(ratio.toPrecision(2)));
}

/** The first letter of a name made large, as at the start of a label. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
