import { carriedOver, edited } from '../../../dialogue/edit.ts';
import { everyWord } from '../../../language/every-locale.ts';
import type { AnyQuestion } from '../../../questions/question.ts';
import type { Candidate } from '../candidate.ts';
import { mark } from '../explained.ts';
import { begin, type HearAct, readingOf } from './turn.ts';

const MOST_PROJECTED = 12;

/** "how many are there?", "which made the most?", "show them": the films that were spoken of, asked about otherwise. */
export const projections: HearAct = ({ readings }, { request: base, question: from }) => {
  const slots = Object.keys(base).filter((slot) => slot !== 'kind');
  if (slots.length === 0) return [];
  return readings
    .filter(
      (reading) =>
        isOverFilms(reading) &&
        !('metric' in reading.question.slots && 'metric' in from.optional) &&
        // Filters alone refine a list or a pick; only a phrase makes it another question.
        !(reading.template.generated === true && from.refusable === true) &&
        reading.missing.every((slot) => base[slot] !== undefined && slot in from.slots) &&
        !('query' in reading.values) &&
        // Whoever names a list of theirs begins anew with it.
        !('list' in reading.values) &&
        (reading.question.dependsOn !== 'chance' || reading.template.generated !== true),
    )
    .slice(0, MOST_PROJECTED)
    .flatMap((reading): Candidate[] => {
      const carried = carriedOver(base, reading.question, from);
      const added = Object.entries(carried).filter(([slot]) => reading.values[slot] === undefined);
      if (added.length === 0) return [];
      const request = edited(
        { ...carried, kind: reading.question.kind },
        new Map(Object.entries(reading.values)),
        reading.question,
      );
      const { kind: _kind, ...values } = request;
      return [{ ...reading, values, missing: [], template: { ...reading.template, act: 'project' } }];
    });
};

function isOverFilms({ question }: Candidate): boolean {
  return 'genre' in question.optional && !('film' in question.slots);
}

const EACH = everyWord((words) => words.followUps.each);

/** "by month", "por década" after films that were counted or listed: how many of them each has. */
export const breakdowns: HearAct = (turn, { request: base, question: from }) => {
  const { sentence, plain, grammar } = turn;
  const by = plain.find(
    ({ gives, from }) => 'by' in (gives[0] ?? {}) && EACH.has(sentence.words[from]?.folded ?? ''),
  );
  const busiest: AnyQuestion | undefined = grammar.templates.find(
    ({ question }) => question.kind === 'busiest',
  )?.question;
  if (!busiest || !by || base.kind === busiest.kind) return [];
  const carried = carriedOver(base, busiest, from);
  if (Object.keys(carried).length === 0) return [];
  const explained = begin(sentence);
  mark(explained, by, by.trust, 'filter');
  const request = { ...carried, ...by.gives[0], kind: busiest.kind };
  return [readingOf(turn, { act: 'project', request, question: busiest, explained, filters: [by] })];
};
