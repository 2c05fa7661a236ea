import { everyPhrase } from './every-locale.ts';
import type { Lexicon } from './locales/lexicon.ts';

/** One part of a phrase: words of which one alternative must be there (or may, if optional), or a slot. */
export type Part =
  | {
      readonly type: 'words';
      readonly alternatives: readonly (readonly string[])[];
      readonly optional: boolean;
    }
  | { readonly type: 'slot'; readonly slot: string };

type Phrase = { readonly source: string; readonly parts: readonly Part[] };

const PART = /\{(\w+)\}|\[([^\]]+)\]|\(([^)]+)\)|(\S+)/g;

/**
 * Compiles a phrase template. `{film}` is a slot, `(a|b c)` one of, `[a|b]` may be there, `estren*` a stem,
 * `~films` a concept of the lexicon. Throws on a concept that does not exist: templates are code.
 */
export function compilePhrase(source: string): Phrase {
  const parts: Part[] = [];
  for (const [, slot, optional, group, word] of source.matchAll(PART)) {
    if (slot !== undefined) parts.push({ type: 'slot', slot });
    else parts.push(wordsPart(optional ?? group ?? word ?? '', optional !== undefined));
  }
  return { source, parts };
}

function wordsPart(text: string, optional: boolean): Part {
  const alternatives = text.split(/[|\n]/).flatMap((alternative) => {
    const trimmed = alternative.trim();
    if (trimmed === '') return [];
    return trimmed.startsWith('~') ? concept(trimmed.slice(1)) : [trimmed];
  });
  return { type: 'words', alternatives: alternatives.map((words) => words.split(/\s+/)), optional };
}

/** Its words in every language: people mix them in one sentence. */
function concept(name: string): readonly string[] {
  const words = everyPhrase(({ concepts }) => concepts[name as keyof Lexicon['concepts']] ?? '');
  if (words.length === 0)
    throw new Error(`No concept "~${name}" in the lexicon; add it to the concepts of src/language/locales`);
  return words;
}
