import { companiesOf } from '../../catalog/films/companies.ts';
import type { Conversation } from '../../dialogue/conversation.ts';
import { collection, excludeCollection } from '../../filters/collection.ts';
import { company, excludeCompany } from '../../filters/company.ts';
import { excludeFilm } from '../../filters/exclude-film.ts';
import { narrowing } from '../../filters/index.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { isFiller, isFunctionWord } from '../../language/idle-words.ts';
import { rungs } from '../../language/title-keys.ts';
import { compileWords, leadOf, wholeOf } from '../../language/word-matcher.ts';
import { excludeGenre, genre } from '../../slots/genre.ts';
import { collection as saga } from '../../slots/names/collection.ts';
import { film } from '../../slots/names/film.ts';
import { excludePerson } from '../../slots/names/people-lists.ts';
import { person } from '../../slots/names/person.ts';
import { isPossessive } from '../../slots/names/possessive.ts';
import { isSagaWord } from '../../slots/names/saga-cue.ts';
import { foldedSpan, type Sentence, typedSpan } from '../../slots/sentence.ts';
import type { AnySlot, Mention, Reading, SlotValues } from '../../slots/slot.ts';

/** What a taste is about: a slot of the question with its value; or words for films of something that the catalog does not know. */
export type Subject =
  | { readonly values: SlotValues; readonly isOfFilms: boolean }
  | { readonly unknown: string };

const OF_FILMS = compileWords([[everyList(({ tastes }) => tastes.ofFilms), true]]);
const FILMS = everyWord(({ tastes }) => tastes.films);
const ARTICLES = everyWord(({ tastes }) => tastes.articles);
const POINTING = compileWords([[everyList(({ tastes }) => tastes.pointing), true]]);

type Span = { readonly from: number; readonly to: number };

/** The one thing that some words of a sentence name; undefined where they name none, or say more. */
export function hearSubject(
  sentence: Sentence,
  span: Span & { readonly isPast: boolean },
  reading: Reading,
  conversation: Conversation,
): Subject | undefined {
  const words = sentence.words.slice(span.from, span.to).map(({ folded }) => folded);
  if (words.length === 0 || wholeOf(POINTING.find(words), words))
    return span.isPast ? spokenOf(conversation) : undefined;
  const framed = withoutFrame(sentence, span);
  const whole = part(sentence, span);
  for (const core of spansIn(sentence, framed)) {
    const found = namedIn(part(sentence, core), framed.isOfFilms, span.isPast, reading);
    // What narrows films otherwise is no taste ("long ones"), unless it is a word of a title.
    if (found) return isTitle(found) || !isNarrowed(whole, reading) ? found : undefined;
  }
  const bare = spansIn(sentence, framed).at(-1);
  if (!bare || !framed.isOfFilms || isNarrowed(whole, reading)) return undefined;
  return sagaNamed(sentence, span, bare, reading) ?? topicIn(part(sentence, bare), reading);
}

function isTitle(subject: Subject): boolean {
  return 'values' in subject && 'film' in subject.values;
}

/** The film whose card was shown last: "I loved it" after a list is about none of it. */
function spokenOf({ film: spoken, request, items }: Conversation): Subject | undefined {
  const isCard =
    request?.kind === 'pick' ? items.length === 1 : request?.kind !== 'similar' && items.length === 0;
  const isOfFilm = request?.kind === 'pick' || (request !== undefined && 'film' in request);
  return spoken && isCard && isOfFilm ? { values: { film: spoken.id }, isOfFilms: false } : undefined;
}

/** The words without those that say that films are meant: "the films of *Nolan*", "*superhero* movies". */
function withoutFrame({ words }: Sentence, { from, to }: Span): Span & { readonly isOfFilms: boolean } {
  const lead = leadOf(OF_FILMS.find(words.slice(from, to).map(({ folded }) => folded)));
  const isBehind = to - from - lead > 1 && FILMS.has(words[to - 1]?.folded ?? '');
  return { from: from + lead, to: isBehind ? to - 1 : to, isOfFilms: lead > 0 || isBehind };
}

const MOST_ARTICLES = 2;

/** The words with their articles, then without: "El padrino", "the musicals". */
function spansIn({ words }: Sentence, { from, to }: Span): readonly Span[] {
  const spans: Span[] = from < to ? [{ from, to }] : [];
  for (let at = from; at < Math.min(to - 1, from + MOST_ARTICLES); at++) {
    if (!ARTICLES.has(words[at]?.folded ?? '')) break;
    spans.push({ from: at + 1, to });
  }
  return spans;
}

/** Some words as a sentence of their own. */
function part(sentence: Sentence, { from, to }: Span): Sentence {
  const text = typedSpan(sentence, from, to);
  const start = sentence.words[from]?.start ?? 0;
  const words = sentence.words
    .slice(from, to)
    .map((word) => ({ ...word, start: word.start - start, end: word.end - start }));
  return { text, words, corrected: text, offsets: words.map((word) => word.start) };
}

function namedIn(
  sentence: Sentence,
  isOfFilms: boolean,
  isPast: boolean,
  reading: Reading,
): Subject | undefined {
  const { words } = sentence;
  if (words.every(({ folded }) => isFunctionWord(folded) || isFiller(folded))) return undefined;
  const whole = (slot: AnySlot, name: string): Mention | undefined => wholeIn(sentence, slot, name, reading);
  const given = (values: SlotValues): Subject => ({ values, isOfFilms });
  const kind = whole(genre, 'genre');
  if (kind) return given({ genre: kind.gives[0]?.['genre'] });
  const who = whole(person, 'person') ?? owner(sentence, reading);
  if (!isOfFilms) {
    const title = whole(film, 'film');
    const isFilm = title !== undefined && isMeant(title, sentence, isPast, reading);
    if (isFilm && (title.match?.weight ?? 0) >= (who ? FAMOUS : 0))
      return given({ film: title.gives[0]?.['film'] });
  }
  const series = saga.hearWhole?.(sentence, reading);
  const isSaga = series?.match !== undefined && series.match.rung < rungs.part && series.match.edits === 0;
  if (isSaga && (isOfFilms || !who)) return given({ collection: series.gives[0]?.['collection'] });
  const isPart = (who?.match?.rung ?? 0) >= rungs.part;
  const studio = companiesOf(reading.catalog).byName.get(foldedSpan(sentence, 0, words.length));
  if (studio !== undefined && (!who || isPart)) return given({ company: studio });
  // "Zombie movies" are of no Rob Zombie.
  if (!who || (isPart && isOfFilms && isTopic(sentence, reading))) return undefined;
  return given({ person: who.gives[0]?.['person'] });
}

function isTopic({ words }: Sentence, { topicOf }: Reading): boolean {
  return words.every(({ text, folded }) => text === text.toLowerCase() && topicOf(folded) >= USUAL);
}

/** "The Fast and Furious franchise": what is called a saga is looked for among their names, near ones too. */
function sagaNamed(sentence: Sentence, span: Span, core: Span, reading: Reading): Subject | undefined {
  const isCalledSo = sentence.words.slice(span.from, span.to).some(({ folded }) => isSagaWord(folded));
  const found = isCalledSo ? saga.read(typedSpan(sentence, core.from, core.to), reading) : undefined;
  return typeof found === 'number' ? { values: { collection: found }, isOfFilms: true } : undefined;
}

/** What a slot hears in all the words of a sentence, the surest. */
function wholeIn(sentence: Sentence, slot: AnySlot, name: string, reading: Reading): Mention | undefined {
  const { length } = sentence.words;
  const heard = slot.hear?.(sentence, reading) ?? [];
  return heard
    .filter(
      ({ from, to, gives, repaired }) => from === 0 && to === length && name in (gives[0] ?? {}) && !repaired,
    )
    .toSorted((a, b) => b.trust - a.trust)[0];
}

/** "Miyazaki's": whose films they are. */
function owner(sentence: Sentence, reading: Reading): Mention | undefined {
  const last = sentence.words.at(-1);
  return last && isPossessive(last) ? person.hearWhole?.(bare(sentence), reading) : undefined;
}

function bare({ text, words, ...rest }: Sentence): Sentence {
  const own = words.map((word, at) =>
    at === words.length - 1
      ? { ...word, folded: word.folded.slice(0, -1), word: word.folded.slice(0, -1) }
      : word,
  );
  return { ...rest, text, words: own };
}

/** A film of so many votes is meant rather than somebody of its name. */
const FAMOUS = 1000;
/** How well known a film must be whose title is written large, has several words, or is said to have been watched. */
const KNOWN = { written: 20, long: 50, watched: 300 } as const;
/** A word that stories have this often is rather the word than a film of that name: "I love life". */
const USUAL = 0.3;

function isMeant(title: Mention, { words }: Sentence, isPast: boolean, { topicOf }: Reading): boolean {
  const votes = title.match?.weight ?? 0;
  if (title.match !== undefined && (title.match.edits > 0 || title.match.rung >= rungs.part)) return false;
  const telling = words.filter(({ folded }) => !isFunctionWord(folded));
  const isWritten = telling.length > 0 && telling.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
  const isUsual = words.every(({ folded }) => isFunctionWord(folded) || topicOf(folded) >= USUAL);
  return (
    (isWritten && votes >= KNOWN.written) ||
    (telling.length > 1 && votes >= KNOWN.long) ||
    (isPast && votes >= KNOWN.watched) ||
    (!isUsual && votes >= FAMOUS)
  );
}

/** What a taste may be about itself; anything else that narrows films is none: "the ones of the 90s", "long ones". */
const OWN: ReadonlySet<unknown> = new Set([
  ...[genre, excludeGenre, person, excludePerson, company, excludeCompany],
  ...[
    collection,
    excludeCollection,
    excludeFilm,
    narrowing.people,
    narrowing.withPerson,
    narrowing.anyPeople,
  ],
]);

function isNarrowed(sentence: Sentence, reading: Reading): boolean {
  return Object.values<AnySlot>(narrowing).some(
    (slot) => !OWN.has(slot) && (slot.hear?.(sentence, reading) ?? []).length > 0,
  );
}

/** A word that stands in so many stories tells what none is about. */
const EVERYWHERE = 0.95;

/** "Superhero movies": what stories are about, or that no story here is. */
function topicIn(sentence: Sentence, reading: Reading): Subject | undefined {
  // "Old movies" are no films about it.
  if (sentence.words.every(({ folded }) => reading.topicOf(folded) >= EVERYWHERE)) return undefined;
  const topic = reading.topicNamed(sentence.text);
  return topic === undefined ? { unknown: sentence.text } : { values: { about: topic }, isOfFilms: true };
}
