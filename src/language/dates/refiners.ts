import type { Component, ParsingContext, ParsingResult, Refiner } from 'chrono-node';
import { anyOf } from './calendar-words.ts';

/** Tags that say where a period is open: only its first or its last day was said. */
export const openings = {
  since: 'butaca/since',
  after: 'butaca/after',
  before: 'butaca/before',
  until: 'butaca/until',
} as const;
export type Opening = keyof typeof openings;

/** Drops clock times and guesses: what is left was said. */
export const onlySaidDates: Refiner = {
  refine: (context, results) =>
    results.filter(
      (result) =>
        !isGuess(result) &&
        !isVerb(context, result) &&
        COMPONENTS.some((part) => result.start.isCertain(part)),
    ),
};

// Abbreviations that chrono knows and that are words as well.
const WORDS_OF_THEIR_OWN = /^(?:mar|sun|sat|mon|wed|fri|tue|thu|sol|lun|mie|jue|vie|sab|dom)$/i;
// To chrono a weekend is a Saturday or a Sunday.
const WEEKEND = /(?:this|last|next|past) weekend$/i;

/** "I may go", "they march"; after a length of time "ago" is no August. */
function isVerb({ text }: ParsingContext, { index, text: matched }: ParsingResult): boolean {
  if (/^ago$/i.test(matched.trim())) return SOME_TIME.test(text.slice(0, index));
  // "Set in England" is no September.
  if (/^set$/i.test(matched.trim()))
    return /^ (?:in|at|on|during|around|between|within)\b/i.test(text.slice(index + matched.length));
  if (!/^(?:may|march)$/i.test(matched.trim())) return false;
  const before = /(?:^| )(?:i|you|we|they|he|she|it|to|must) $/i.test(text.slice(0, index));
  return before || /^ (?:i|we|you|he|she|they|be|have|not|at)\b/i.test(text.slice(index + matched.length));
}

const SOME_TIME =
  /(?:days?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|time|while|long|ages) $/i;

/** "in the year" and "at 7" are dates to chrono, counted from now. */
function isGuess(result: ParsingResult): boolean {
  if (WORDS_OF_THEIR_OWN.test(result.text) || (WEEKEND.test(result.text) && !result.end)) return true;
  return result.start.isCertain('hour') || result.tags().has('result/relativeDate');
}
const COMPONENTS: readonly Component[] = ['year', 'month', 'weekday'];

/** Of results that overlap the longest stays; of two of one length the first found. */
export const longestOnly: Refiner = {
  refine: (_context, results) => {
    const longest: ParsingResult[] = [];
    for (const result of [...results].sort((a, b) => b.text.length - a.text.length || a.index - b.index)) {
      const overlaps = longest.some((longer) => result.index < endOf(longer) && longer.index < endOf(result));
      if (!overlaps) longest.push(result);
    }
    return longest.sort((a, b) => a.index - b.index);
  },
};

const LEAD = `(?:${anyOf(({ leads }) => leads)})`;
const BETWEEN = new RegExp(
  `^ ?(?:a|al|hasta|hasta el|to|till|until|through|thru|y|e|and|-|–|—)(?: ${LEAD}){0,3} ?$`,
  'i',
);
const AND = /^ ?(?:y|e|and)\b/i;
const FROM = new RegExp(`(?:entre|between|from|desde|de|del|in|en)(?: ${LEAD}){0,3} ?$`, 'i');
const BOTH = new RegExp(`(?:entre|between)(?: ${LEAD}){0,3} ?$`, 'i');

/** "entre 1990 y 1995", "from May 1 1999 to June 3 2001", "marzo a junio de 2001". */
export const ranges: Refiner = {
  refine: (context, results) => {
    const merged: ParsingResult[] = [];
    for (const result of results) {
      const previous = merged.at(-1);
      if (previous && isRange(context, previous, result))
        merged[merged.length - 1] = join(context, previous, result);
      else merged.push(result);
    }
    return merged;
  },
};

function isRange(context: ParsingContext, left: ParsingResult, right: ParsingResult): boolean {
  if (left.end || left.start.isCertain('weekday') || right.start.isCertain('weekday'))
    return isSpanOfDecades(context, left, right);
  const between = context.text.slice(endOf(left), right.index);
  if (!BETWEEN.test(between)) return false;
  const before = context.text.slice(0, left.index);
  return AND.test(between) ? BOTH.test(before) : true;
}

function isSpanOfDecades(context: ParsingContext, left: ParsingResult, right: ParsingResult): boolean {
  if (!left.end || left.start.isCertain('month')) return false;
  return (
    BETWEEN.test(context.text.slice(endOf(left), right.index)) && FROM.test(context.text.slice(0, left.index))
  );
}

function join(context: ParsingContext, left: ParsingResult, right: ParsingResult): ParsingResult {
  // "from the 90s and 80s": from the beginning of the one to the end of the other.
  const isReversed = left.end && right.end && right.start.date() < left.start.date();
  const [first, last] = isReversed ? [right, left] : [left, right];
  const start = first.start.clone();
  // "marzo a junio de 2001": the year is said once, at the end.
  const year = right.start.get('year');
  if (!start.isCertain('year') && right.start.isCertain('year') && year !== null) start.assign('year', year);
  const lead = FROM.exec(context.text.slice(0, left.index));
  const from = lead?.index ?? left.index;
  const joined = context.createParsingResult(
    from,
    context.text.slice(from, endOf(right)),
    start,
    (last.end ?? last.start).clone(),
  );
  return joined;
}

const NOT = '(?:not|no|nothing|none|nada|que no sean?)';
const OLDER = 'older than|earlier than|mas viej[ao]s? que|mas antigu[ao]s? que';
const NEWER = 'newer than|later than|mas nuev[ao]s? que|mas recientes? que';
const BEFORE: readonly (readonly [Opening, RegExp])[] = [
  // "Not older than 2005" has 2005 in it, and so has "nothing after 2005".
  [
    'since',
    new RegExp(`${NOT} (?:${OLDER}|before|antes|anterior(?:es)?)(?: (?:a|al|to|${LEAD})){0,3} ?$`, 'i'),
  ],
  [
    'until',
    new RegExp(`${NOT} (?:${NEWER}|after|despues|posterior(?:es)?)(?: (?:a|al|${LEAD})){0,3} ?$`, 'i'),
  ],
  [
    'since',
    new RegExp(`(?:desde|since|a partir|starting|from|beginning)(?: (?:in|en|de|${LEAD})){0,3} ?$`, 'i'),
  ],
  [
    'after',
    new RegExp(`(?:despues|posterior(?:es)?|after|${NEWER}|pasado|tras)(?: (?:a|al|${LEAD})){0,3} ?$`, 'i'),
  ],
  [
    'before',
    new RegExp(
      `(?:antes|anterior(?:es)?|previ[oa]s?|before|prior|${OLDER}|pre)(?: (?:a|al|to|${LEAD})){0,3}[ -]{0,2}$`,
      'i',
    ),
  ],
  [
    'until',
    new RegExp(`(?:hasta|until|till|til|up to|through)(?: (?:in|and including|${LEAD})){0,3} ?$`, 'i'),
  ],
];
const AFTERWARDS: readonly (readonly [Opening, RegExp])[] = [
  [
    'since',
    /^ ?,? ?(?:en adelante|para aca|hasta (?:hoy|ahora|la fecha|la actualidad)|onwards?|on(?= ?[?.!]{0,9} ?$)|and (?:later|after|onwards?)|or (?:later|newer)|o (?:posterior(?:es)?|despues|mas)|(?:to|until|till) (?:now|today|date|the present|this day))/i,
  ],
  ['until', /^ ?,? ?(?:and|or|y|o) (?:earlier|before|older|antes|anterior(?:es)?)/i],
];

/** "desde 2010", "before the 80s", "2015 en adelante": one end was said, the other is open. */
export const openEnds: Refiner = {
  refine: (context, results) => results.map((result) => openEnd(context, result)),
};

function openEnd(context: ParsingContext, result: ParsingResult): ParsingResult {
  if (result.start.isCertain('weekday')) return result;
  const before = context.text.slice(0, result.index);
  const after = context.text.slice(endOf(result));
  const tail = AFTERWARDS.map(([opening, regex]) => ({ opening, match: regex.exec(after) })).find(
    ({ match }) => match,
  );
  const lead = BEFORE.map(([opening, regex]) => ({ opening, match: regex.exec(before) })).find(
    ({ match }) => match,
  );
  const opening = lead?.opening ?? tail?.opening;
  // "from 1999" names the year itself, and a range has both ends.
  if (!opening || (lead?.opening === 'since' && /^from|^begin/i.test(lead.match?.[0] ?? '') && !tail))
    return result;
  const from = lead?.match?.index ?? result.index;
  const to = endOf(result) + (tail?.match?.[0].length ?? 0);
  const opened = context.createParsingResult(
    from,
    context.text.slice(from, to),
    result.start.clone(),
    result.end?.clone(),
  );
  opened.addTag(openings[opening]);
  return opened;
}

function endOf(result: ParsingResult): number {
  return result.index + result.text.length;
}
