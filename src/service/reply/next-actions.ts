import { isoDate } from '../../domain/calendar.ts';
import type { FilmRef } from '../../domain/film.ts';
import type { PersonRef } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Formatter } from '../../language/format.ts';
import type { AnyQuestion, AnyRequest, Next, Turning } from '../../questions/question.ts';
import { requestOf } from '../../questions/request.ts';
import type { Action } from './reply.ts';

const MOST_OTHERS = 3;

/** The questions that come naturally after an answer, labelled in the user's language. */
export function naturalActions(
  next: readonly Next[],
  format: Formatter,
  questionOf: (kind: string) => AnyQuestion | undefined,
): readonly Action[] {
  return next.flatMap((step): Action[] => {
    const { request, of, turns } = partsOf(step);
    const question = questionOf(request.kind);
    if (!question) return [];
    const { button } = question.words[format.locale];
    const label = typeof button === 'string' ? format.own(button) : button(request, format);
    return [
      {
        label: of ? `${label}: ${'title' in of ? format.title(of) : of.name}` : label,
        request: requestOf(question, request),
        ...(turns ? { turns } : {}),
      },
    ];
  });
}

function partsOf(next: Next): {
  readonly request: AnyRequest;
  readonly of?: FilmRef | PersonRef;
  readonly turns?: Turning;
} {
  return isBare(next) ? { request: next } : next;
}

function isBare(next: Next): next is AnyRequest {
  return 'kind' in next;
}

/** The same question about the other films and people that the words could have meant. */
export function otherActions(
  request: AnyRequest,
  films: readonly FilmRef[],
  people: readonly PersonRef[],
  format: Formatter,
): readonly Action[] {
  return [
    ...films.slice(0, MOST_OTHERS).map((film) => ({
      label: format.film(film),
      request: requestOf(request, { ...request, film: film.id }),
    })),
    ...people
      .slice(0, MOST_OTHERS)
      .map(({ id, name }) => ({ label: name, request: requestOf(request, { ...request, person: id }) })),
  ].map((action) => ({ ...action, isOther: true }));
}

const TWO_FILMS = ['film', 'other'];

/** The question that had an unknown title or name, with each of the nearest ones in its place. */
export function nearestActions(
  problem: Problem,
  partial: AnyRequest | undefined,
  format: Formatter,
): readonly Action[] {
  if (!partial) return [];
  if (problem.problem === 'noSuchDate') return nearestDates(problem, partial, format);
  if (problem.problem !== 'unknown') return [];
  return problem.nearest.flatMap((near): Action[] => {
    // A film is not compared with itself.
    if (!('id' in near) || TWO_FILMS.some((slot) => slot !== problem.slot && partial[slot] === near.id))
      return [];
    const label = 'title' in near ? format.film(near) : near.name;
    return [{ label, request: requestOf(partial, { ...partial, [problem.slot]: near.id }) }];
  });
}

/** The question with the last day that there is; what was heard has it already. */
function nearestDates(
  { year, month, days }: Extract<Problem, { problem: 'noSuchDate' }>,
  partial: AnyRequest,
  format: Formatter,
): readonly Action[] {
  if (month === undefined || days === undefined)
    return year === undefined ? [] : [{ label: String(year), request: requestOf(partial, partial) }];
  const label = year === undefined ? format.yearDay(month, days) : format.date(isoDate(year, month, days));
  return [{ label, request: requestOf(partial, partial) }];
}
