import lunr from 'lunr';
import { type Token, tokenize } from '../../domain/fold.ts';
import { contractions } from '../../language/locales/en/contractions.ts';
import { phrasesOf } from '../../language/phrases-of.ts';

/** A word of a text: its stem, and how it is written there. */
type Term = { readonly stem: string; readonly spelled: string };

/** Splits a text into its terms, in order; stop words left out. */
export type TermReader = (text: string) => readonly Term[];

// Written without their apostrophe, lunr's stop words miss them.
const CONTRACTIONS: ReadonlySet<string> = new Set(phrasesOf(contractions));

/**
 * The one way from text to terms, for the index and for queries alike: folded (case, accents, punctuation;
 * every script stays), then lunr's tokenizer, stop words and stemmer. Remembers the last `memory` words:
 * few, as people type any; a build reads every text and asks for more.
 */
export function termReader(memory = 4000): TermReader {
  const pipeline = new lunr.Pipeline();
  pipeline.add(lunr.stopWordFilter, lunr.stemmer);
  const known = new Map<string, readonly string[]>();
  const stemsOf = (folded: string): readonly string[] => {
    const found = known.get(folded);
    if (found) return found;
    const stems = CONTRACTIONS.has(folded)
      ? []
      : pipeline.run(lunr.tokenizer(folded)).map(String).filter(Boolean);
    if (known.size >= memory) known.clear();
    known.set(folded, stems);
    return stems;
  };
  return (text) => {
    const terms: Term[] = [];
    for (const token of tokenize(text))
      for (const stem of stemsOf(unpossessed(token))) terms.push({ stem, spelled: token.text });
    return terms;
  };
}

/** "Amélie's" is "amelie"; without its apostrophe the stemmer would take it for a plural. */
function unpossessed({ text, folded }: Token): string {
  return /['’]s$/i.test(text) ? folded.slice(0, -1) : folded;
}
