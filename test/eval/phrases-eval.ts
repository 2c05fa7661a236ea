import { readFileSync } from 'node:fs';
import { openProcessState } from '../../adapters/state/process-state.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { type Conversation, newConversation } from '../../src/dialogue/conversation.ts';
import { showRequest } from '../../src/questions/request.ts';
import { type Butaca, openButaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';

type Turn = {
  readonly text: string;
  readonly kind: string;
  readonly slots?: Readonly<Record<string, unknown>>;
  readonly item?: number;
  readonly same?: boolean;
  readonly disjoint?: boolean;
  /** True where further slots may be there. */
  readonly partial?: boolean;
  /** Other kinds that serve as well: a list of films for one of them. */
  readonly also?: readonly string[];
  /** True where no other kind will do, however near. */
  readonly exact?: boolean;
};
export type PhraseRow = { readonly lang: string; readonly tag?: string; readonly split?: string } & (
  | Turn
  | { readonly turns: readonly Turn[] }
);
export type Understood = {
  readonly key: string;
  readonly turns: number;
  readonly kind: number;
  readonly slots: number;
};
export type Miss = {
  readonly text: string;
  readonly wanted: unknown;
  readonly got: unknown;
  /** What it was said in. */
  readonly conversation: Conversation;
};

/** Asks every phrase or dialogue of a file cold and counts by tag, language and split what was understood. */
export async function evaluatePhrases(
  catalog: Catalog,
  file: string,
  isAsked: (row: PhraseRow) => boolean = () => true,
): Promise<{ readonly tally: readonly Understood[]; readonly misses: readonly Miss[] }> {
  const memory = openProcessState();
  const butaca = openButaca({
    catalog,
    memory,
    today: () => new Date().toISOString().slice(0, 10),
    random: () => 0.5,
  });
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PhraseRow)
    .filter(isAsked);
  const tally = new Map<string, { turns: number; kind: number; slots: number }>();
  const misses: Miss[] = [];
  for (const [number, row] of rows.entries()) {
    let before: Reply | undefined;
    for (const turn of 'turns' in row ? row.turns : [row]) {
      const conversation = (await memory.conversation(`${number}`)) ?? newConversation;
      const reply = await butaca.ask(turn.text, { user: `${number}`, conversation: `${number}` });
      const kind = sameKind(turn, reply);
      const slots = kind && sameSlots(turn, reply, before, butaca);
      // What is held out is never looked at.
      if (!slots && row.split !== 'held')
        misses.push({
          text: turn.text,
          wanted: { kind: turn.kind, ...turn.slots },
          got: reply.request ?? reply.problem,
          conversation,
        });
      for (const key of [
        'all',
        `split ${row.split ?? '-'}`,
        `language ${row.lang}`,
        `tag ${row.tag ?? 'dialogue'}`,
      ]) {
        const count = tally.get(key) ?? { turns: 0, kind: 0, slots: 0 };
        tally.set(key, {
          turns: count.turns + 1,
          kind: count.kind + Number(kind),
          slots: count.slots + Number(slots),
        });
      }
      before = reply;
    }
  }
  const shares = [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { turns, kind, slots }]) => ({ key, turns, kind: kind / turns, slots: slots / turns }));
  return { tally: shares, misses };
}

/** True where a reply has the kind and the slots that a row wants. */
export function isUnderstood(
  turn: Turn,
  reply: Reply,
  before: Reply | undefined,
  butaca: Pick<Butaca, 'catalog' | 'questions'>,
): boolean {
  return sameKind(turn, reply) && sameSlots(turn, reply, before, butaca);
}

const COUNTS = ['filmsInPeriod', 'filmsInMonth'];
const PEOPLE = ['person', 'actor', 'director', 'filmography'];
const ASKS_FOR_FILMS =
  /\b(?:films?|movies?|pelis?|peliculas?|filmogra\w*|dirig\w*|direct\w*|hizo|hecho|hace|has done|has been|did|made|sali\w*|sale|act\w*|trabaj\w*|appear\w*|starr?\w*|everything|todo|algo|work)\b/;
const DECLINES = ['declined', 'smallTalk'];

function sameKind({ also = [], ...turn }: Turn, reply: Reply): boolean {
  return [turn.kind, ...also].some((kind) => isOfKind({ ...turn, kind }, reply));
}

function isOfKind({ text, kind, slots, exact }: Turn, { request, problem }: Reply): boolean {
  if (exact) return request?.kind === kind;
  if (kind === 'outOfScope')
    return request === null ? problem?.problem === 'notUnderstood' : DECLINES.includes(request.kind);
  if (kind === 'unknownFilm') return problem?.problem === 'unknown' || problem?.problem === 'notUnderstood';
  if (request === null) return false;
  if (kind === 'greeting') return ['greeting', 'help', 'smallTalk'].includes(request.kind);
  // Who asks for somebody's films gets them; a bare name, or money, asks for no films.
  if (request.kind === 'filmography' && PEOPLE.includes(kind))
    return kind === 'filmography' || ASKS_FOR_FILMS.test(plain(text));
  if (request.kind === 'filmography' && kind === 'top' && slots?.['person']) return true;
  if (kind === 'person') return PEOPLE.includes(request.kind);
  return COUNTS.includes(kind) ? COUNTS.includes(request.kind) : request.kind === kind;
}

/** Slots that must not be there unless wanted. */
const TELLING = [
  'film',
  'person',
  'from',
  'to',
  'month',
  'day',
  'weekday',
  'genre',
  'excludeGenre',
  'field',
  'relation',
];

function sameSlots(
  turn: Turn,
  reply: Reply,
  before: Reply | undefined,
  butaca: Pick<Butaca, 'catalog' | 'questions'>,
): boolean {
  if (['outOfScope', 'unknownFilm', 'greeting'].includes(turn.kind)) return true;
  const got = wholeMonth(reply.request ? showRequest(reply.request, butaca) : {});
  const picked = turn.kind === 'why' ? got['other'] : got['film'];
  if (turn.item !== undefined)
    return idOf(picked) !== undefined && idOf(picked) === before?.items.at(turn.item)?.id;
  if (turn.same) return idOf(got['film']) !== undefined && idOf(got['film']) === before?.about?.id;
  if (turn.disjoint && reply.items.some(({ id }) => before?.items.some((film) => film.id === id)))
    return false;
  const wanted = wholeMonth({ ...turn.slots });
  const hasWanted = Object.entries(wanted).every(([slot, value]) => sameValue(slot, got[slot], value));
  if (turn.partial) return hasWanted;
  return hasWanted && TELLING.every((slot) => got[slot] === undefined || wanted[slot] !== undefined);
}

function sameValue(slot: string, got: unknown, wanted: unknown): boolean {
  if (slot === 'query') return overlap(String(got ?? ''), String(wanted)) >= 0.5;
  if (slot === 'person' || slot === 'withPerson')
    return plain((got as { readonly name?: string })?.name ?? '') === plain(String(wanted));
  // "under 90 minutes" is 89, and was 90 when the rows were written.
  if (slot === 'maxRuntime') return Math.abs(Number(got) - Number(wanted)) <= 1;
  if (Array.isArray(wanted))
    return Array.isArray(got) && got.length === wanted.length && wanted.every((one) => got.includes(one));
  if (typeof wanted !== 'object' || wanted === null) return got === wanted;
  const { id, or = [] } = wanted as { readonly id: number; readonly or?: readonly number[] };
  return [id, ...or].includes(idOf(got) ?? -1);
}

function idOf(value: unknown): number | undefined {
  return (value as { readonly id?: number } | undefined)?.id;
}

/** A month of one year is that year's first to last day of the month. */
function wholeMonth(slots: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { month, year, ...rest } = slots;
  if (typeof month !== 'number' || typeof year !== 'number') return slots;
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { ...rest, from: `${last.slice(0, 8)}01`, to: last };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function overlap(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(plain(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const [got, wanted] = [words(a), words(b)];
  return [...wanted].filter((word) => got.has(word)).length / Math.max(1, wanted.size);
}
