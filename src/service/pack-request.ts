import { type IsoDate, isIsoDate } from '../domain/calendar.ts';
import type { Request } from '../questions/question.ts';

/** What fits a button everywhere: Telegram gives 64 bytes. */
export const MOST_BYTES = 64;

/** One letter for each slot, for good: old buttons carry them. A slot without one travels under its name. */
const LETTERS: Readonly<Record<string, string>> = {
  film: 'f',
  other: 'o',
  person: 'p',
  withPerson: 'w',
  collection: 'q',
  role: 'r',
  genre: 'g',
  excludeGenre: 'x',
  language: 'l',
  country: 'c',
  from: 'a',
  to: 'b',
  maxRuntime: 't',
  month: 'm',
  year: 'y',
  weekday: 'd',
  day: 'j',
  page: 'n',
  n: 'k',
  metric: 'i',
  order: 's',
  relation: 'e',
  field: 'h',
  locale: 'z',
  terms: 'v',
  action: 'u',
  instead: 'J',
};
const SLOTS = new Map(Object.entries(LETTERS).map(([slot, letter]) => [letter, slot]));

const PART = '~';
const TEXT = '.';
const NUMBER = '-';
const DATE = '_';
const LIST = '*';

/** A request in at most 64 ASCII bytes, for a button; undefined where it does not fit. Ids only, never a text of the user. */
export function packRequest({ kind, ...values }: Request): string | undefined {
  const parts = Object.entries(values).flatMap(([slot, value]) => {
    const packed = value === undefined ? undefined : packValue(value);
    return packed === undefined ? [] : [`${LETTERS[slot] ?? `${slot}=`}${packed}`];
  });
  const packed = [kind, ...parts].join(PART);
  return packed.length <= MOST_BYTES && /^[\x20-\x7e]*$/.test(packed) ? packed : undefined;
}

/** The request again; what it says must still be checked (`parseRequest`). Undefined for what is no packed request. */
export function unpackRequest(packed: string): Request | undefined {
  const [kind, ...parts] = packed.split(PART);
  if (!kind || !/^[a-z]+$/i.test(kind)) return undefined;
  const values = parts.map((part): [string, unknown] => {
    const named = /^([a-zA-Z]{2,})=(.*)$/.exec(part);
    const slot = named?.[1] ?? SLOTS.get(part.charAt(0)) ?? '';
    return [slot, unpackValue(named?.[2] ?? part.slice(1))];
  });
  return values.every(([slot]) => slot !== '') ? { kind, ...Object.fromEntries(values) } : undefined;
}

function packValue(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isInteger(value)) return NUMBER + value.toString(36);
  if (Array.isArray(value)) return LIST + value.map((number) => packTerm(Number(number))).join('');
  if (typeof value !== 'string') return undefined;
  return isIsoDate(value) ? DATE + daysSince(value).toString(36) : TEXT + value;
}

function unpackValue(packed: string): unknown {
  const rest = packed.slice(1);
  switch (packed.charAt(0)) {
    case NUMBER:
      return Number.parseInt(rest, 36);
    case DATE:
      return dateOf(Number.parseInt(rest, 36));
    case LIST:
      return (rest.match(/.{4}/g) ?? []).map(unpackTerm);
    default:
      return rest;
  }
}

/** Four characters for a number of 24 bits with its sign. */
function packTerm(number: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(number << 8);
  return bytes.subarray(0, 3).toString('base64url');
}

function unpackTerm(packed: string): number {
  return Buffer.concat([Buffer.from(packed, 'base64url'), Buffer.alloc(1)]).readInt32BE() >> 8;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(1800, 0, 1);

function daysSince(date: IsoDate): number {
  return (Date.parse(`${date}T00:00:00Z`) - FIRST_DAY) / DAY_MS;
}

function dateOf(days: number): IsoDate {
  const time = FIRST_DAY + days * DAY_MS;
  return Number.isFinite(time) && Math.abs(time) < 8e15 ? new Date(time).toISOString().slice(0, 10) : '';
}
