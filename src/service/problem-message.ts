import type { ByLocale, Locale } from '../domain/locale.ts';
import type { Candidate, Problem } from '../domain/problem.ts';
import { sayIn } from '../language/say.ts';
import { type Block, line, type Message } from '../message/message.ts';

type Words = {
  readonly notUnderstood: string;
  readonly tryThese: string;
  readonly unknown: Readonly<Record<string, (typed: string) => string>>;
  readonly unknownOther: (typed: string) => string;
  readonly nearest: string;
  readonly missing: string;
  readonly noData: string;
  readonly noSuchFilms: string;
  readonly tooFew: string;
  readonly notKept: string;
};

const words: ByLocale<Words> = {
  es: {
    notUnderstood: 'No entendí.',
    tryThese: 'Esto sí funciona:',
    unknown: {
      film: (typed) => `No encuentro ninguna película «${typed}».`,
      person: (typed) => `No encuentro a nadie llamado «${typed}».`,
    },
    unknownOther: (typed) => `No sé qué es «${typed}».`,
    nearest: 'Lo más parecido:',
    missing: 'Me falta un dato.',
    noData: 'No tengo ese dato.',
    noSuchFilms: 'Ninguna película cumple con eso.',
    tooFew: 'Hay muy pocas películas así.',
    notKept: 'Ahora no llego a mis notas: no cambié nada. Probá de nuevo en un rato.',
  },
  en: {
    notUnderstood: 'I did not get that.',
    tryThese: 'These work:',
    unknown: {
      film: (typed) => `I cannot find a film called “${typed}”.`,
      person: (typed) => `I cannot find anybody called “${typed}”.`,
    },
    unknownOther: (typed) => `I do not know what “${typed}” is.`,
    nearest: 'The nearest:',
    missing: 'Something is missing.',
    noData: 'I have no such data.',
    noSuchFilms: 'No film fits that.',
    tooFew: 'There are too few such films.',
    notKept: 'I cannot reach my notes right now: nothing was changed. Try again in a while.',
  },
};

/** What a problem says to the user, with sentences that work where nothing was understood. `ask` is the missing slot's own question. */
export function problemMessage(
  problem: Problem,
  locale: Locale,
  examples: readonly string[],
  ask?: string,
): Message {
  const w = words[locale];
  const try_: Block[] =
    examples.length > 0
      ? [line(w.tryThese), { type: 'list', from: 1, entries: examples.map((text) => ({ text })) }]
      : [];
  switch (problem.problem) {
    case 'notUnderstood':
      return { title: w.notUnderstood, blocks: try_ };
    case 'unknown': {
      const title = (w.unknown[problem.slot === 'other' ? 'film' : problem.slot] ?? w.unknownOther)(
        problem.typed,
      );
      return { title, blocks: candidates(w.nearest, problem.nearest, locale) };
    }
    case 'ambiguous':
      return { title: w.nearest, blocks: candidates('', problem.among, locale) };
    case 'missing':
      return { title: ask ?? w.missing, blocks: try_ };
    case 'noData':
      return { title: problem.about === 'films' ? w.noSuchFilms : w.noData, blocks: [] };
    case 'tooFew':
      return { title: w.tooFew, blocks: [] };
    case 'notKept':
      return { title: w.notKept, blocks: [] };
  }
}

function candidates(lead: string, list: readonly Candidate[], locale: Locale): Block[] {
  if (list.length === 0) return [];
  const say = sayIn(locale);
  const entries = list.map((one) => ({ text: 'title' in one ? say.film(one) : one.name }));
  return [...(lead ? [line(lead)] : []), { type: 'list', from: 1, entries }];
}
