import type { FilmRef } from '../../../src/domain/film.ts';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { formatterIn } from '../../../src/language/format.ts';
import type { AnyQuestion, AnyRequest } from '../../../src/questions/question.ts';
import { showRequest, slotsOf } from '../../../src/questions/request.ts';
import type { Butaca } from '../../../src/service/butaca.ts';
import { GUEST } from '../../state/guests.ts';

/** One of a question's own examples, with what its slots hold as they would be typed. */
export type HeardExample = {
  readonly text: string;
  readonly kind: string;
  readonly typed: Readonly<Record<string, unknown>>;
};

/** Asks every example of every question: what is heard are the values that the description of the API shows. */
export async function hearExamples(butaca: Butaca, locale: Locale): Promise<readonly HeardExample[]> {
  const asker = { user: GUEST, conversation: GUEST, clientLocale: locale };
  const heard: HeardExample[] = [];
  for (const question of butaca.questions) {
    for (const text of question.words[locale].examples) {
      const { request, problem } = await butaca.ask(text, asker);
      // What is personal is heard from a guest, too, if not answered.
      const isHeard = problem === null || problem.problem === 'guest';
      if (!isHeard || request?.kind !== question.kind) continue;
      heard.push({ text, kind: question.kind, typed: typedValues(request, question, butaca) });
    }
  }
  return heard;
}

function typedValues(request: AnyRequest, question: AnyQuestion, butaca: Butaca): HeardExample['typed'] {
  const { kind: _kind, ...shown } = showRequest(request, butaca);
  const slots = slotsOf(question);
  const values = Object.entries(shown).filter(
    ([slot, value]) => slot in slots && slot in request && value !== undefined,
  );
  return Object.fromEntries(values.map(([slot, value]) => [slot, nameOf(value)]));
}

/** What one would type for a film or a person. */
function nameOf(shown: unknown): unknown {
  if (typeof shown !== 'object' || shown === null) return shown;
  if (isFilm(shown)) return formatterIn(locales[0]).film(shown);
  return 'name' in shown ? shown.name : shown;
}

function isFilm(shown: object): shown is FilmRef {
  return 'title' in shown && 'year' in shown;
}
