import { formatterIn } from '../../src/language/format.ts';
import { questions } from '../../src/questions/index.ts';
import { slotsOf } from '../../src/questions/request.ts';
import { ANA, BOB, type Event, slash, typing } from '../discord/events.ts';
import type { Draw } from './draw.ts';
import { drawRequest } from './requests.ts';
import { drawSentence } from './sentences.ts';

/** Slots whose choices carry ids: what is picked is `id:862`. */
const NAMED: ReadonlySet<string> = new Set(['film', 'other', 'person', 'withPerson', 'collection']);

/** A slash command of any question, its options filled as people fill them: names picked, the rest typed. */
export function drawCommand(draw: Draw): Event {
  const question = draw.one(questions.filter(({ slots }) => draw.hasSagas || !('collection' in slots)));
  const { kind: _kind, ...values } = drawRequest(question, draw);
  const given = Object.entries(values).flatMap(([slot, value]): [string, string][] => {
    const name = slotsOf(question)[slot]?.words?.en.name;
    return name === undefined || value === undefined ? [] : [[name, typedAs(slot, value)]];
  });
  return slash(draw.one([ANA, BOB]), question.words.en.command, Object.fromEntries(given));
}

function typedAs(slot: string, value: unknown): string {
  if (NAMED.has(slot)) return `id:${value}`;
  return slot === 'weekday' ? formatterIn('en').weekday(Number(value)) : String(value);
}

/** A sentence of any question, by the command that takes one. */
export function drawAsked(draw: Draw): Event {
  const { locale, text } = drawSentence(draw);
  return slash(locale === 'es' ? ANA : BOB, 'ask', { text });
}

/** What is completed, and where a user types it. */
export const completed = {
  'a film': { command: 'film', option: 'film', name: (draw: Draw) => draw.film().title },
  'a person': { command: 'person', option: 'person', name: (draw: Draw) => draw.person().name },
  'a genre': { command: 'top', option: 'genre', name: (draw: Draw) => draw.one(draw.urn.genres) },
  'a saga': { command: 'saga', option: 'saga', name: (draw: Draw) => draw.saga().name },
} as const satisfies Record<string, Completed>;
type Completed = {
  readonly command: string;
  readonly option: string;
  readonly name: (draw: Draw) => string;
};

const LONGEST_PREFIX = 12;

/** The first letters of a name, none of them now and then. */
export function drawTyping({ command, option, name }: Completed, draw: Draw): Event {
  return typing(draw.one([ANA, BOB]), command, option, name(draw).slice(0, draw.below(LONGEST_PREFIX + 1)));
}
