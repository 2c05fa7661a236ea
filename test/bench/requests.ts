import type { AnyQuestion, AnyRequest } from '../../src/questions/question.ts';
import type { AnySlot } from '../../src/slots/slot.ts';
import type { Draw } from './draw.ts';
import type { Urn } from './urn.ts';

type Values = Readonly<Record<string, unknown>>;

/** A value for each slot by its name; a slot with a fixed set of values needs no line here. */
const slotDraws: Readonly<Record<string, (draw: Draw) => unknown>> = {
  film: (draw) => draw.film().id,
  other: (draw) => draw.film().id,
  films: (draw) => twoOf(() => draw.film().id),
  person: (draw) => draw.person().id,
  collection: (draw) => draw.saga().id,
  subject: () => 'robots',
  about: () => 'robot',
  cleared: () => [{ about: 'genre', value: 'War', likes: false }],
  month: (draw) => 1 + draw.below(12),
  weekday: (draw) => draw.below(7),
  day: (draw) => 1 + draw.below(28),
  toDay: () => 28,
  year: (draw) => draw.year(),
  n: (draw) => 1 + draw.below(10),
  genre: (draw) => draw.one(draw.urn.genres),
  excludeGenre: (draw) => draw.one(draw.urn.genres),
  query: (draw) => draw.words(2, 5),
  character: (draw) => draw.words(1, 2),
  byName: () => true,
  clue: (draw) => 1 + draw.below(6),
  hour: (draw) => draw.below(24),
  zone: (draw) => draw.one(['UTC', 'Europe/Madrid', 'America/New_York']),
  on: (draw) => draw.iso(),
  rating: (draw) => (1 + draw.below(20)) / 2,
};

/** Filters as users combine them; each says the slots that it fills. */
const filterDraws: readonly (readonly [slots: readonly string[], draw: (draw: Draw) => Values])[] = [
  [['genre'], (draw) => ({ genre: draw.one(draw.urn.genres) })],
  [['excludeGenre'], (draw) => ({ excludeGenre: draw.one(draw.urn.genres) })],
  [['person'], (draw) => ({ person: draw.person().id })],
  [['person', 'role'], (draw) => ({ person: draw.actor().id, role: 'actor' })],
  [['person', 'withPerson'], (draw) => draw.pair()],
  [['language'], (draw) => ({ language: draw.one(draw.urn.languages) })],
  [['country'], (draw) => ({ country: draw.one(draw.urn.countries) })],
  [['from'], (draw) => ({ from: draw.iso() })],
  [['to'], (draw) => ({ to: draw.iso() })],
  [['from', 'to'], (draw) => decade(draw.year())],
  [['minRuntime'], (draw) => ({ minRuntime: 60 + draw.below(120) })],
  [['maxRuntime'], (draw) => ({ maxRuntime: 60 + draw.below(120) })],
  [['minScore'], (draw) => ({ minScore: 5 + draw.below(30) / 10 })],
  [['maxScore'], (draw) => ({ maxScore: 3 + draw.below(30) / 10 })],
  [['minVotes'], (draw) => ({ minVotes: draw.below(3000) })],
  [['minVotes', 'maxVotes'], (draw) => ({ minVotes: 30, maxVotes: 100 + draw.below(900) })],
  [['minBudget'], (draw) => ({ minBudget: 1_000_000 * (1 + draw.below(200)) })],
  [['maxBudget'], (draw) => ({ maxBudget: 1_000_000 * (1 + draw.below(200)) })],
  [['minRevenue'], (draw) => ({ minRevenue: 1_000_000 * (1 + draw.below(900)) })],
  [['maxRevenue'], (draw) => ({ maxRevenue: 1_000_000 * (1 + draw.below(900)) })],
  [['company'], (draw) => ({ company: draw.one(draw.urn.companies) })],
  [['excludeCompany'], (draw) => ({ excludeCompany: draw.one(draw.urn.companies) })],
  [['collection'], (draw) => ({ collection: draw.saga().id })],
  [['excludeCollection'], (draw) => ({ excludeCollection: draw.saga().id })],
  [['excludeFilm'], (draw) => ({ excludeFilm: draw.film().id })],
  [['excludeCountry'], (draw) => ({ excludeCountry: draw.one(draw.urn.countries) })],
  [['excludeLanguage'], (draw) => ({ excludeLanguage: draw.one(draw.urn.languages) })],
  [['genres'], (draw) => ({ genres: twoOf(() => draw.one(draw.urn.genres)) })],
  [['anyGenres'], (draw) => ({ anyGenres: twoOf(() => draw.one(draw.urn.genres)) })],
  [['excludeGenres'], (draw) => ({ excludeGenres: twoOf(() => draw.one(draw.urn.genres)) })],
  [['person', 'withPerson', 'withRole'], (draw) => ({ ...draw.pair(), withRole: 'actor' })],
  [['people'], (draw) => ({ people: [{ person: draw.person().id }] })],
  [['anyPeople'], (draw) => ({ anyPeople: twoOf(() => draw.person().id) })],
  [['excludePerson'], (draw) => ({ excludePerson: draw.person().id })],
];
/** How many there are to draw from, where a catalog may have none: made-up films have no sagas and few companies. */
const SOURCES: Readonly<Record<string, (urn: Urn) => number>> = {
  collection: ({ sagas }) => sagas.known.length,
  excludeCollection: ({ sagas }) => sagas.known.length,
  company: ({ companies }) => companies.length,
  excludeCompany: ({ companies }) => companies.length,
};
const FILTER_SLOTS = new Set(filterDraws.flatMap(([slots]) => slots));
/** What only "more", old buttons and those of a night send; the rest of a request stands for them. */
const NEVER = new Set(['terms', 'page', 'instead', 'list', 'also', 'ratedOn', 'move', 'night', 'veto']);

/** What is known of a question beyond its slots: who directs, what must be said though it is optional. */
const ownDraws: Readonly<Record<string, (draw: Draw) => Values>> = {
  actor: (draw) => ({ person: draw.actor().id }),
  director: (draw) => ({ person: draw.director().id }),
  search: (draw) => ({ query: draw.words(2, 5) }),
  why: (draw) => draw.related(),
  check: (draw) => ({ genre: draw.one(draw.urn.genres) }),
};

/** Draws a request of a question: slots filled, half of the optional ones, and none to two filters. */
export function drawRequest(question: AnyQuestion, draw: Draw): AnyRequest {
  const { kind, slots, optional, together = [] } = question;
  const own = ownDraws[kind]?.(draw) ?? {};
  const required = valuesOf(Object.entries(slots), draw);
  const free = Object.entries(optional).filter(
    ([name]) => !FILTER_SLOTS.has(name) && !NEVER.has(name) && !together.includes(name) && !(name in own),
  );
  const half = free.filter(() => draw.chance(0.5));
  const grouped = Object.entries(optional).filter(([name]) => together.includes(name));
  return {
    kind,
    ...drawFilters(Object.keys(optional), draw, [0, 0, 0, 1, 1, 1, 2]),
    ...valuesOf([...half, ...(draw.chance(0.3) ? grouped : [])], draw),
    ...required,
    ...own,
  };
}

/** So many filters, as `counts` are drawn, of those whose slots are all there. */
export function drawFilters(slots: readonly string[], draw: Draw, counts: readonly number[]): Values {
  const drawable = slots.filter((name) => (SOURCES[name]?.(draw.urn) ?? 1) > 0);
  const fitting = filterDraws.filter(([needed]) => needed.every((name) => drawable.includes(name)));
  const count = fitting.length === 0 ? 0 : draw.one(counts);
  return Object.assign({}, ...Array.from({ length: count }, () => draw.one(fitting)[1](draw)));
}

function valuesOf(slots: readonly (readonly [string, AnySlot])[], draw: Draw): Values {
  return Object.fromEntries(slots.map(([name, slot]) => [name, drawValue(name, slot, draw)]));
}

function drawValue(name: string, slot: AnySlot, draw: Draw): unknown {
  const drawn = slotDraws[name]?.(draw);
  if (drawn !== undefined) return drawn;
  const { options } = slot.schema as { readonly options?: readonly unknown[] };
  if (options) return draw.one(options);
  throw new Error(
    `Nothing to fill the slot "${name}" with: add a line to slotDraws in test/bench/requests.ts`,
  );
}

function twoOf<T>(draw: () => T): readonly [T, T] {
  return [draw(), draw()];
}

function decade(year: number): Values {
  const from = year - (year % 10);
  return { from: `${from}-01-01`, to: `${from + 9}-12-31` };
}
