import { type Locale, locales } from '../../domain/locale.ts';
import { lexicons } from '../../language/locales/index.ts';
import { compilePhrase } from '../../language/phrase.ts';
import { compileWords, type WordHit, type WordMatcher } from '../../language/word-matcher.ts';
import type { AnyQuestion } from '../../questions/question.ts';
import type { AnySlot } from '../../slots/slot.ts';
import type { Act } from './act.ts';

/** A group of words of which one must (or may) be heard; groups with the same words are one. */
export type Group = number;
export type Template = {
  readonly question: AnyQuestion;
  /** The language that the phrase is in. */
  readonly locale: Locale;
  readonly source: string;
  /** Groups that must be heard, in the order of the phrase, and the slots that must be filled. */
  readonly required: readonly Group[];
  readonly optional: readonly Group[];
  /** The groups of all the question's phrases: words that fit it wherever they stand. */
  readonly own: readonly Group[];
  readonly slots: readonly string[];
  /** True where free text ends it: `{query}`. */
  readonly query: boolean;
  /** True for what is no phrase: names, filters and a story alone. */
  readonly generated?: true;
  /** What it does to what was asked before, where it goes on with that. */
  readonly act?: Act;
};

/** All phrases of all questions in both languages, compiled once; people mix the languages in one sentence. */
export type Grammar = {
  readonly templates: readonly Template[];
  readonly matcher: WordMatcher<Group>;
  readonly slots: readonly AnySlot[];
  readonly vocabulary: readonly string[];
};

export function compileGrammar(questions: readonly AnyQuestion[]): Grammar {
  const groups = new Map<string, Group>();
  const groupOf = (alternatives: readonly (readonly string[])[]): Group => {
    const text = alternatives.map((words) => words.join(' ')).join('\n');
    const known = groups.get(text) ?? groups.size;
    groups.set(text, known);
    return known;
  };
  const templates = questions.flatMap((question) => {
    const compiled = locales.flatMap((locale) =>
      question
        .phrases(lexicons[locale])
        .map((source) => ({ locale, ...template(question, source, groupOf) })),
    );
    const own = [...new Set(compiled.flatMap(({ required, optional }) => [...required, ...optional]))];
    return compiled.map((phrase): Template => ({ ...phrase, own }));
  });
  const matcher = compileWords([...groups].map(([list, group]): [string, Group] => [list, group]));
  const slots = [
    ...new Set(
      questions.flatMap(({ slots, optional }) => Object.values({ ...slots, ...optional }) as AnySlot[]),
    ),
  ];
  return {
    templates,
    matcher,
    slots,
    vocabulary: [...matcher.vocabulary, ...slots.flatMap(({ vocabulary }) => vocabulary ?? [])],
  };
}

function template(
  question: AnyQuestion,
  source: string,
  groupOf: (alternatives: readonly (readonly string[])[]) => Group,
): Omit<Template, 'own' | 'locale'> {
  const { parts } = compilePhrase(source);
  const groups = (optional: boolean): Group[] =>
    parts.flatMap((part) =>
      part.type === 'words' && part.optional === optional ? [groupOf(part.alternatives)] : [],
    );
  const slots = parts.flatMap((part) => (part.type === 'slot' ? [part.slot] : []));
  return {
    question,
    source,
    required: groups(false),
    optional: groups(true),
    slots: slots.filter((slot) => slot !== 'query'),
    query: slots.includes('query'),
  };
}

/** Where the words of phrases stand in a sentence, the longest of each group first. */
export type Hits = ReadonlyMap<Group, readonly WordHit<Group>[]>;

/** Where each group's words stand in a sentence, longest first. */
export function hearGroups(words: readonly string[], matcher: WordMatcher<Group>): Hits {
  const hits = new Map<Group, WordHit<Group>[]>();
  for (const hit of matcher.find(words)) {
    const list = hits.get(hit.value);
    if (list) list.push(hit);
    else hits.set(hit.value, [hit]);
  }
  for (const list of hits.values()) list.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  return hits;
}
