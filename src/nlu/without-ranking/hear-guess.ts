import type { IsoDate } from '../../domain/calendar.ts';
import { fold } from '../../domain/fold.ts';
import { locales } from '../../domain/locale.ts';
import { everyList } from '../../language/every-locale.ts';
import { lexicons } from '../../language/locales/index.ts';
import { compileWords, leadOf, wholeOf } from '../../language/word-matcher.ts';
import { guess } from '../../questions/games/guess.ts';
import { filmEvidence, filmsNamed, saysWhich } from '../../slots/names/film.ts';
import type { Reading } from '../../slots/slot.ts';
import type { Interpretation } from '../interpretation.ts';

const ACTIONS = compileWords(
  locales.flatMap((locale) =>
    (['clue', 'giveUp'] as const).map((action) => {
      const phrases = lexicons[locale].questions.guess.actions[action];
      return [phrases, { action, locale }] as const;
    }),
  ),
);
const LEADS = compileWords([[everyList(({ questions }) => questions.guess.leads), true]]);

/** What a text says to a game that is asked for by its command: a title, near ones too, or that one wants a clue. */
export function hearGuess(text: string, reading: Reading): Interpretation | undefined {
  return hearAction(text) ?? hearTitle(text, reading) ?? tryOf(withoutLead(text) ?? '', reading);
}

/** The film that is typed where a title alone is asked for. */
export function hearTitle(text: string, reading: Reading): Interpretation | undefined {
  return tryOf(text, reading);
}

/** Questions that a title alone is heard as. */
const BY_NAME: ReadonlySet<string> = new Set(['film', 'guess', 'person', 'saga']);

/**
 * What a sentence says to the game of a day, where one is open: a title and nothing else is a try then, where it would else ask for no more
 * than what has that name. Whatever asks for something is that, and undefined here.
 */
export function hearInGame(
  text: string,
  heard: Interpretation,
  reading: Reading,
  on: IsoDate | undefined,
): Interpretation | undefined {
  const interpretation = saidInGame(text, heard, reading);
  return interpretation && on !== undefined
    ? { ...interpretation, request: { ...interpretation.request, on } }
    : interpretation;
}

function saidInGame(text: string, heard: Interpretation, reading: Reading) {
  const action = hearAction(text);
  if (action) return action;
  const rest = withoutLead(text);
  const led = rest === undefined ? undefined : tryOf(rest, reading);
  if (led && isSure(led, heard)) return led;
  if (!isNameAlone(heard)) return undefined;
  const tried = tryOf(text, reading);
  if (!tried || !isSure(tried, heard)) return undefined;
  // The words of a title are of no language: the game goes on in that of its player.
  return { ...tried, isNamesAlone: true } as const;
}

function isNameAlone(heard: Interpretation): boolean {
  if ('problem' in heard) return true;
  const { kind, ...slots } = heard.request;
  return BY_NAME.has(kind) && Object.keys(slots).length === 1 && (heard.ignored ?? []).length === 0;
}

/** A near spelling is a try only where it was heard as that film, or as nothing at all: "is it a drama?" is none. */
function isSure({ assumed, request }: NonNullable<ReturnType<typeof tryOf>>, heard: Interpretation): boolean {
  if (assumed.length === 0 || 'problem' in heard) return true;
  return 'film' in heard.request && heard.request.film === request.film;
}

function hearAction(text: string) {
  const words = fold(text).split(' ');
  const whole = wholeOf(ACTIONS.find(words), words);
  if (whole === undefined) return undefined;
  const { action, locale } = whole.value;
  return { request: { kind: guess.kind, action }, question: guess, others: [], locale } as const;
}

/** What stands after "is it", "creo que es"; undefined where nothing of the kind stands before it. */
function withoutLead(text: string): string | undefined {
  const words = fold(text).split(' ');
  const lead = leadOf(LEADS.find(words));
  return lead === 0 ? undefined : words.slice(lead).join(' ');
}

function tryOf(text: string, reading: Reading) {
  const [ref] = text.trim() === '' ? [] : filmsNamed(text, reading, 1);
  const evidence = ref && filmEvidence(text, ref, reading);
  if (!ref || evidence === 'weak') return undefined;
  const assumed = evidence === 'strong' ? [{ typed: text, ref }] : [];
  // Others may have the name that was said; which one is meant the clues tell.
  const byName = saysWhich(text) ? {} : ({ byName: true } as const);
  const request = { kind: guess.kind, film: ref.id, ...byName } as const;
  return { request, question: guess, others: [], assumed } as const;
}
