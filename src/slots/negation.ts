import { locales } from '../domain/locale.ts';
import { compileWords } from '../language/word-matcher.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Mention, SlotValues } from './slot.ts';

/** Words that leave out what follows them, and tastes that do ("I hate", "cansado de"). */
const NEGATIONS = {
  es: 'sin|ni|sin nada de|sin ser|no|no sea|no sean|no sea de|no sean de|que no sea de|que no sean de|que no sea|nada de|excepto|menos|salvo|sin contar|sin que sea|no me gusta|no me gustan|odio|detesto|no soporto|no quiero|no soy de|cansado de|cansada de|harto de|harta de|nada|no tengo ganas de|no estoy para|basta de|nada de nada de',
  en: 'not|without|but no|but not|except|except for|excluding|minus|non|other than|less|with no|not in the mood for|not feeling|no more|isnt|arent|not a|anything but|neither|nor|avoid|avoiding|skip|dont like|do not like|dont want|do not want|dont enjoy|didnt like|not a fan of|not into|hate|i hate|tired of|sick of|nothing',
} as const;
const NEGATION = compileWords(locales.map((locale): [string, true] => [NEGATIONS[locale], true]));

/** Those that leave out a film, somebody or a place: a taste or a comparison may well name one and not leave it out. */
const OF_NAMES = {
  es: 'sin|no|que no|nada|excepto|menos|salvo|sin contar|sin que sea|aparte de|fuera de|a excepcion de|exceptuando|quitando|sacando|obviando|no me muestres|no me des|ni|tampoco|no me gusto|no me gustaron|odie',
  en: 'without|not|no|nothing|none|but not|but no|except|except for|excluding|minus|other than|anything but|apart from|aside from|besides|isnt|arent|wasnt|doesnt|dont|didnt|non|never|leave out|leaving out|skip|neither|nor|didnt like|did not like|didnt enjoy|hated',
} as const;
const NEGATION_OF_NAMES = compileWords(locales.map((locale): [string, true] => [OF_NAMES[locale], true]));

/** Words between a negation and the name it leaves out: "que no *sea de*", "in which there is no", "not *directed by*". */
const BETWEEN = new Set(
  `a al ninguna ninguno las los la el the una un unas a an any anything de del con por en y o of by from with in sea sean es son ser
  este esten esta estan actue actuen actua aparezca aparezcan aparece salga salgan sale participe dirija dirigida dirigidas dirigido hecha
  hechas hecho producida producidas protagonizada protagonizadas protagonice hablada habladas idioma starring stars star featuring has have
  directed direct made produced acted acting actor director cast pelicula peliculas peli pelis film films movie movies cosas algo is are
  saga collection franchise that was were come comes coming include includes including be being nada ver`.split(
    /\s+/,
  ),
);
/** True for a word that may stand between a negation and what it leaves out. */
export function mayStandBetween(word: string): boolean {
  return BETWEEN.has(word);
}
/** Verbs among them: worth mending, and no part of a name. */
export const NEGATED_VERBS: readonly string[] =
  `actue actuen aparezca aparezcan salga salgan participe dirija protagonice
  excepto salvo except excluding`.split(/\s+/);
const MOST_BETWEEN = 5;
/** Alone before a name these may begin another answer: "no, Titanic", "not Titanic". */
const BARE = new Set(['no', 'not', 'ni', 'tampoco', 'never']);

type Span = { readonly from: number; readonly to: number };

/** The negations of a sentence; "no, de comedia" turns something else down. */
export function negationsIn(sentence: Sentence): readonly Span[] {
  return NEGATION.find(sentence.words.map(({ word }) => word)).filter(
    (hit) => !isBeforeComma(hit.to, sentence),
  );
}

/** A comma or the end of a sentence parts what stands before a word from it. */
function isBeforeComma(at: number, { text, words }: Sentence): boolean {
  return /[,.;:!?]/.test(text.slice(words[at - 1]?.end, words[at]?.start));
}

/** "coreanas no", "de miedo no": a "no" right after what it leaves out, with which the clause ends. */
export function negationAfter(sentence: Sentence, to: number): number | undefined {
  const { words } = sentence;
  const isNo = words[to]?.word === 'no' && !isBeforeComma(to, sentence);
  const isEnd =
    to + 1 >= words.length || isBeforeComma(to + 1, sentence) || GOES_ON.has(words[to + 1]?.word ?? '');
  return isNo && isEnd && to > 0 ? to + 1 : undefined;
}
const GOES_ON = new Set(['pero', 'mejor', 'por', 'gracias', 'please', 'but']);

/** "al menos con Brad Pitt" wants him. */
const NO_NEGATION = compileWords([
  ['al menos|lo menos|o menos|or less|if not|why not|si no|por que no|porque no', true],
]);

const negationsOfNames = oncePerSentence(({ words }) => {
  const list = words.map(({ word }) => word);
  const others = NO_NEGATION.find(list);
  return NEGATION_OF_NAMES.find(list).filter(
    (hit) => !others.some(({ from, to }) => from <= hit.from && hit.to <= to),
  );
});

/** Where the words begin that leave out the name or, with `isAdjective`, the place that stands from a word on; undefined where none does. */
export function negationBefore(sentence: Sentence, from: number, isAdjective = false): number | undefined {
  const hits = negationsOfNames(sentence);
  if (hits.length === 0) return undefined;
  for (let end = from; end >= Math.max(0, from - MOST_BETWEEN); end--) {
    if (end < from && isBeforeComma(end + 1, sentence)) return undefined;
    const found = hits.filter((hit) => hit.to === end).sort((a, b) => a.from - b.from)[0];
    if (found && !isBeforeComma(end, sentence)) {
      // "not American" leaves out, where "not Titanic" may begin another answer.
      const isBare =
        !isAdjective && BARE.has(sentence.words[found.from]?.word ?? '') && found.from === 0 && end === from;
      return isBare ? undefined : found.from;
    }
    if (!BETWEEN.has(sentence.words[end - 1]?.word ?? '')) return undefined;
  }
  return undefined;
}

/**
 * Turns what a sentence leaves out into mentions of the words from the negation on that give the slot `excluding`: no names to
 * choose among any more. The others stay as they are.
 */
export function partByNegation(
  mentions: readonly Mention[],
  sentence: Sentence,
  slot: string,
  excluding: string,
  isLeftOut: (mention: Mention, negation: number) => boolean = () => true,
  isAdjective = false,
): readonly Mention[] {
  return mentions.map((mention) => {
    const negation = negationBefore(sentence, mention.from, isAdjective);
    const value = mention.gives.find((form) => slot in form)?.[slot];
    const end = isAdjective ? negationAfter(sentence, mention.to) : undefined;
    if (end !== undefined && value !== undefined)
      return { ...mention, to: end, gives: [{ [excluding]: value }] };
    if (negation === undefined || value === undefined || !isLeftOut(mention, negation)) return mention;
    return leftOut(mention, negation, { [excluding]: value });
  });
}

const JOINS = new Set('or o u ni nor y e and'.split(' '));

/** "sin A ni B", "nothing by A, B or C": whoever is joined to one that is left out is left out with them. */
export function joinLeftOut(
  mentions: readonly Mention[],
  sentence: Sentence,
  slot: string,
  excluding: string,
  isLeaning = false,
): readonly Mention[] {
  const { words, text } = sentence;
  const isJoin = (end: number, from: number): boolean =>
    from === end
      ? /^\s*,/.test(text.slice(words[end - 1]?.end, words[from]?.start)) && isListed(end)
      : from === end + 1 && JOINS.has(words[end]?.word ?? '');
  // "no horror, comedy please" wants comedy; in "no horror, comedy or war" all are left out.
  const isListed = (end: number): boolean =>
    !isLeaning || words.slice(end, end + MOST_BETWEEN).some(({ word }) => JOINS.has(word));
  const longestFirst = [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from));
  const joined = new Map<Mention, Mention>();
  for (const first of longestFirst.filter(({ gives }) => excluding in (gives[0] ?? {}))) {
    let { to } = first;
    const values = [first.gives[0]?.[excluding]];
    for (;;) {
      const isNext = (one: Mention): boolean =>
        (slot in (one.gives[0] ?? {}) && isJoin(to, one.from)) ||
        (excluding in (one.gives[0] ?? {}) && one.from === to && JOINS.has(words[to]?.word ?? ''));
      const next = longestFirst.find(isNext);
      if (!next) break;
      to = next.to;
      values.push(next.gives[0]?.[slot] ?? next.gives[0]?.[excluding]);
    }
    const distinct = [...new Set(values)];
    if (distinct.length > 1) joined.set(first, { ...first, to, gives: [{ [excluding]: distinct }] });
  }
  if (joined.size === 0) return mentions;
  const isWithin = (one: Mention): boolean =>
    [...joined.values()].some(({ from, to }) => from <= one.from && one.to <= to);
  return [...joined.values(), ...mentions.filter((one) => !joined.has(one) && !isWithin(one))];
}

function leftOut({ to, trust }: Mention, from: number, gives: SlotValues): Mention {
  return { from, to, gives: [gives], trust: Math.max(trust, 0.9) };
}

/** "not by Disney or Pixar": what is joined to something left out, where only one can be, is not wanted at least. */
export function withoutJoined(
  mentions: readonly Mention[],
  sentence: Sentence,
  excluding: string,
): readonly Mention[] {
  const { words } = sentence;
  const isExcluded = ({ gives }: Mention): boolean => excluding in (gives[0] ?? {});
  return mentions.filter(
    (one) =>
      isExcluded(one) ||
      !mentions.some(
        (other) => isExcluded(other) && one.from === other.to + 1 && JOINS.has(words[other.to]?.word ?? ''),
      ),
  );
}
