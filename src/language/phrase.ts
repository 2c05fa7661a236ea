import { concepts } from './lexicon.ts';

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
  const alternatives = text.split('|').flatMap((alternative) => {
    const trimmed = alternative.trim();
    return trimmed.startsWith('~') ? concept(trimmed.slice(1)) : [trimmed];
  });
  return { type: 'words', alternatives: alternatives.map((words) => words.split(/\s+/)), optional };
}

function concept(name: string): string[] {
  const list = concepts[name];
  if (list === undefined)
    throw new Error(`No concept "~${name}" in the lexicon; add it to src/language/lexicon.ts`);
  return list.split('|').map((words) => words.trim());
}
