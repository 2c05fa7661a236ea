import { type IsoDate, isIsoDate } from '../../domain/calendar.ts';
import { type Role, roles } from '../../domain/person.ts';
import { ownFilters } from '../../filters/index.ts';
import type { AnyRequest } from '../../questions/question.ts';
import { packedWords } from './packed-words.ts';

/** What fits a button everywhere: Telegram gives 64 bytes. */
export const MOST_BYTES = 64;

/**
 * One letter for each slot, for good: old buttons carry them. A filter brings its own; a slot without one travels under its
 * name.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ownFilters).map(([slot, { letter }]) => [slot, letter])),
  film: 'f',
  other: 'o',
  person: 'p',
  withPerson: 'w',
  role: 'r',
  genre: 'g',
  excludeGenre: 'x',
  language: 'l',
  country: 'c',
  from: 'a',
  to: 'b',
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
  genres: 'G',
  anyGenres: 'A',
  excludeGenres: 'X',
  withRole: 'R',
  people: 'P',
  anyPeople: 'Y',
  excludePerson: 'E',
  films: 'F',
};
const SLOTS = new Map(Object.entries(LETTERS).map(([slot, letter]) => [letter, slot]));

const PART = '~';
const TEXT = '.';
const NUMBER = '-';
const TENTHS = '+';
const DATE = '_';
const LIST = '*';
const WORD = ':';
const WORDS = '!';
const IDS = ';';
const CREDITS = '@';

/** A request in at most 64 ASCII bytes, for a button; undefined where it does not fit. Ids only, never a text of the user. */
export function packRequest({ kind, ...values }: AnyRequest): string | undefined {
  const parts = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([slot, value]) => ({ slot, packed: packValue(value) }));
  // A request that lost a part would ask for something else.
  if (parts.some(({ packed }) => packed === undefined)) return undefined;
  const named = parts.map(({ slot, packed }) => `${LETTERS[slot] ?? `${slot}=`}${packed}`);
  const packed = [kind, ...named].join(PART);
  return packed.length <= MOST_BYTES && /^[\x20-\x7e]*$/.test(packed) ? packed : undefined;
}

/** The request again; what it says must still be checked (`parseRequest`). Undefined for what is no packed request. */
export function unpackRequest(packed: string): AnyRequest | undefined {
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
  if (typeof value === 'number') return packTenths(value);
  if (Array.isArray(value)) return packList(value);
  if (typeof value !== 'string') return undefined;
  if (isIsoDate(value)) return DATE + daysSince(value).toString(36);
  const letter = letterOf(value);
  return letter === undefined ? TEXT + value : WORD + letter;
}

/** A score has one decimal; more would be lost. */
function packTenths(value: number): string | undefined {
  const tenths = Math.round(value * 10);
  return tenths / 10 === value ? TENTHS + tenths.toString(36) : undefined;
}

function packList(list: readonly unknown[]): string | undefined {
  if (list.every(isSmall)) return LIST + list.map(packTerm).join('');
  if (list.every(Number.isInteger)) return IDS + list.map((id) => Number(id).toString(36)).join(',');
  const packed = list.map((item) => (typeof item === 'string' ? letterOf(item) : packCredit(item)));
  if (packed.includes(undefined)) return undefined;
  return (typeof list[0] === 'string' ? WORDS : CREDITS) + packed.join('');
}

function unpackValue(packed: string): unknown {
  const rest = packed.slice(1);
  switch (packed.charAt(0)) {
    case NUMBER:
      return Number.parseInt(rest, 36);
    case TENTHS:
      return Number.parseInt(rest, 36) / 10;
    case DATE:
      return dateOf(Number.parseInt(rest, 36));
    case LIST:
      return (rest.match(/[-\w]{4}/g) ?? []).map(unpackTerm);
    case IDS:
      return rest.split(',').map((id) => Number.parseInt(id, 36));
    case WORD:
      return packedWords[LETTERS_OF_WORDS.indexOf(rest)];
    case WORDS:
      return [...rest].map((letter) => packedWords[LETTERS_OF_WORDS.indexOf(letter)]);
    case CREDITS:
      return (rest.match(/[-0-9a-z]{1,12}[A-Z]/g) ?? []).map(unpackCredit);
    default:
      return rest;
  }
}

/** A letter for each, its place in `packedWords`, for good. */
const LETTERS_OF_WORDS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function letterOf(word: string): string | undefined {
  const at = packedWords.indexOf(word);
  return at < 0 ? undefined : LETTERS_OF_WORDS[at];
}

const ROLE_LETTERS = { actor: 'A', director: 'D', either: 'E' } as const;

/** Somebody's id, and a capital for what they do in the film. */
function packCredit(credit: unknown): string | undefined {
  const { person, role = 'either' } = (credit ?? {}) as { readonly person?: unknown; readonly role?: Role };
  return Number.isInteger(person) ? Number(person).toString(36) + ROLE_LETTERS[role] : undefined;
}

function unpackCredit(packed: string): object {
  const person = Number.parseInt(packed.slice(0, -1), 36);
  const role = roles.find((name) => packed.endsWith(ROLE_LETTERS[name]));
  return role ? { person, role } : { person };
}

const MOST_OF_24_BITS = 2 ** 23 - 1;

function isSmall(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= MOST_OF_24_BITS;
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
