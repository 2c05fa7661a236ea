import { edited } from '../../../dialogue/edit.ts';
import { type IsoDate, isoDate } from '../../../domain/calendar.ts';
import type { FilmRef } from '../../../domain/film.ts';
import { everyWord } from '../../../language/every-locale.ts';
import { type AnyQuestion, type AnyRequest, changeOf } from '../../../questions/question.ts';
import type { Sentence } from '../../../slots/sentence.ts';
import type { Mention, SlotValues } from '../../../slots/slot.ts';
import type { Entity } from '../../entities/entity.ts';
import { joinGenre } from '../../entities/join-genre.ts';
import type { Candidate } from '../candidate.ts';
import { type Explained, mark } from '../explained.ts';
import { isName } from '../fill-from-talk.ts';
import { formThatFits } from '../fill-slots.ts';
import { weightOf } from '../weigh.ts';
import { rejectsIn } from './refuse.ts';
import { type Base, begin, type HearAct, isFree, readingOf, type Turn } from './turn.ts';

/** A name of less probability changes nothing of what was asked. */
const LEAST_P = 0.2;

/** "only comedies", "y en febrero?", "con Al Pacino", "no, de terror": the filters and names that are said take the place of those before. */
export const edits: HearAct = (turn, base) => {
  const names = turn.entities.filter(({ p, name }) => p >= LEAST_P && name !== 'collection');
  const variants = names.length > 0 ? [names, []] : [[]];
  return variants.flatMap((applied) => editBy(turn, base, inOrder(applied), names) ?? []);
};

/** What a turn changes of a request: the slots, the names and filters that give them, what explains the words. */
type Edit = {
  readonly changes: Map<string, unknown>;
  readonly explained: Explained;
  readonly names: Mention[];
  readonly filters: Mention[];
};

function editBy(
  turn: Turn,
  base: Base,
  applied: readonly Entity[],
  names: readonly Entity[],
): Candidate | undefined {
  const { sentence, conversation } = turn;
  const { question } = base;
  // "esa no, una con Tom Cruise": of a surprise, that it is another one goes without saying.
  const rejects = question.dependsOn === 'chance' ? rejectsIn(sentence) : [];
  const edit: Edit = { changes: new Map(), explained: begin(sentence), names: [], filters: [] };
  for (const hit of rejects) if (isFree(edit.explained, hit)) mark(edit.explained, hit, 0.9, 'beside');
  takeNames(edit, base, turn, applied);
  takeFilters(edit, turn, question, names);
  const request = isEdit(edit, base, sentence) ? edited(base.request, edit.changes, question) : undefined;
  if (!request || !isAnother(request, base.request) || changeOf(question, request) !== undefined)
    return undefined;
  const { film } = conversation;
  return {
    ...readingOf(turn, { act: 'edit', request, question, ...edit }),
    ...(rejects.length > 0 && film ? { refused: film.id } : {}),
  };
}

function takeNames(
  { changes, explained, names }: Edit,
  { request, question }: Base,
  { sentence, filmsTogether }: Turn,
  applied: readonly Entity[],
): void {
  for (const mention of applied) {
    const form = isCompared(mention, sentence, question)
      ? { other: mention.gives[0]?.['film'] }
      : formThatFits(question, mention, changes);
    if (!form) continue;
    const joins =
      mention.name === 'person' &&
      isJoined(mention, sentence) &&
      mayBeTogether(mention, request, filmsTogether);
    const own = Object.entries(form).filter(
      ([slot, value]) => !(joins && slot === 'person' && value === request['person']),
    );
    for (const [slot, value] of own)
      changes.set(
        joins && slot === 'person' && 'withPerson' in question.optional ? 'withPerson' : slot,
        value,
      );
    names.push(mention);
    mark(explained, mention, mention.trust, 'name');
  }
}

function takeFilters(
  { changes, explained, filters }: Edit,
  { plain, sentence, conversation }: Turn,
  question: AnyQuestion,
  names: readonly Entity[],
): void {
  for (const mention of plain) {
    if (!isFree(explained, mention)) continue;
    const form =
      formThatFits(question, mention, changes) ??
      aspectOf(mention, question) ??
      (isPointed(mention, names) ? undefined : ageOf(mention, question, conversation.film));
    if (!form && !joinGenre(question, mention, filters, changes, sentence)) continue;
    for (const [slot, value] of Object.entries(form ?? {})) changes.set(slot, value);
    filters.push(mention);
    mark(explained, mention, mention.trust, 'filter');
  }
}

/** False where somebody is named that is not there, where a title stands alone, or where another question is asked. */
function isEdit(
  { changes, explained, names }: Edit,
  { request, question }: Base,
  sentence: Sentence,
): boolean {
  const isSomebodyElse = sentence.words.some((word, at) => explained.trust[at] === 0 && isName(word, at));
  const isNew = isTitleAlone(names, sentence) || (names.length > 0 && asksElse(explained, sentence));
  const isNothing = changes.size === 0 || isOfNobody(changes, request, question);
  return !isSomebodyElse && !isNew && !isNothing && !(question.slots['month'] && isWholeYear(changes));
}

/** A film is not compared with itself. */
function isAnother(request: AnyRequest, before: AnyRequest): boolean {
  const isSame = JSON.stringify(request) === JSON.stringify(before);
  return !isSame && (request['film'] === undefined || request['film'] !== request['other']);
}

/** The likeliest names of each place as they are said: in "Titanic made more than Avatar" the first is the first. */
function inOrder(names: readonly Entity[]): readonly Entity[] {
  const chosen: Entity[] = [];
  for (const name of [...names].sort((a, b) => b.p - a.p))
    if (chosen.every(({ from, to }) => name.to <= from || to <= name.from)) chosen.push(name);
  return chosen.sort((a, b) => a.from - b.from);
}

/** "parecidas a Matrix" after the votes of Titanic: a word of another question beside a name asks that. */
function asksElse({ by }: Explained, { words }: Sentence): boolean {
  return words.some(
    ({ word, folded, known, idle }, at) =>
      by[at] === 'nothing' && known && word === folded && !idle && weightOf(word) >= 1,
  );
}

/** A title and nothing else asks for its film, whatever was asked of another. */
function isTitleAlone([name, ...others]: readonly Mention[], { words }: Sentence): boolean {
  return (
    name?.name === 'film' &&
    name.match !== undefined &&
    others.length === 0 &&
    name.to - name.from === words.length
  );
}

/** "who directed it" after similar films: a role of nobody narrows nothing. */
function isOfNobody(
  changes: ReadonlyMap<string, unknown>,
  base: AnyRequest,
  { slots }: AnyQuestion,
): boolean {
  return (
    !('role' in slots) && [...changes.keys()].every((slot) => slot === 'role') && base['person'] === undefined
  );
}

/** "y todo el 2004?" asks for more than a month of it. */
function isWholeYear(changes: ReadonlyMap<string, unknown>): boolean {
  const [from, to] = [String(changes.get('from')), String(changes.get('to'))];
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
}

/** "And the budget?" after a comparison: of both films. */
function aspectOf({ gives }: Mention, { optional }: AnyQuestion): SlotValues | undefined {
  const field = gives[0]?.['field'];
  const { aspect } = optional;
  return field !== undefined && aspect?.schema.safeParse(field).success ? { aspect: field } : undefined;
}

/** "la anterior" points at the film before. */
function isPointed({ from, to }: Mention, names: readonly Entity[]): boolean {
  return names.some((name) => name.name === 'film' && !name.match && name.from <= from && to <= name.to);
}

/** "algo más nuevo" after a surprise: newer than the film that was shown. */
function ageOf({ gives }: Mention, { dependsOn }: AnyQuestion, film: FilmRef | undefined): Dates | undefined {
  const { relation } = gives[0] ?? {};
  if (dependsOn !== 'chance' || !film?.year) return undefined;
  if (relation === 'newer') return { from: isoDate(film.year + 1, 1, 1) };
  return relation === 'older' ? { to: isoDate(film.year - 1, 12, 31) } : undefined;
}
type Dates = Readonly<Record<string, IsoDate>>;

/** "than Avatar", "con Avatar": the film that the one spoken of is compared with. */
function isCompared({ name, from }: Mention, { words }: Sentence, { slots }: AnyQuestion): boolean {
  return name === 'film' && 'other' in slots && COMPARES.has(words[from - 1]?.folded ?? '');
}
const COMPARES = everyWord((words) => words.followUps.compares);

/** "And Tarantino?" after Nolan's films asks for those of the one instead: there is none of both. */
function mayBeTogether(
  { from, match }: Mention,
  { person }: AnyRequest,
  filmsTogether: Turn['filmsTogether'],
): boolean {
  if (person === undefined) return false;
  const isLead = from === 1 && match !== undefined;
  return !isLead || filmsTogether(Number(person), match.owner) > 0;
}

/** "with Kate Winslet", "con ella": somebody more, rather than somebody else. */
function isJoined({ from }: Mention, { words }: Sentence): boolean {
  return JOINS.has(words[from - 1]?.folded ?? '');
}
const JOINS = everyWord((words) => words.followUps.joins);
