import { fold } from '../../domain/fold.ts';
import { everyList, everyWord } from '../../language/every-locale.ts';
import { compileWords, leadOf } from '../../language/word-matcher.ts';
import type { Interpretation } from '../interpretation.ts';

const LEADS = compileWords([[everyList(({ questions }) => questions.night.leads), true]]);
const JOINS = everyWord(({ questions }) => questions.night.joins);
const VOTES = compileWords([[everyList(({ questions }) => questions.night.votes), true]]);

/** What a sentence says of the films of a night ("film night: comedy under 2 hours"); undefined where it says anything else. */
export function nightFilters(text: string): string | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return filtersJoined(text);
  const words = fold(text.slice(0, colon)).split(' ');
  const rest = text.slice(colon + 1).trim();
  return leadOf(LEADS.find(words)) === words.length && rest !== '' ? rest : undefined;
}

/** "Noche de pelis de terror": the same without a colon. */
function filtersJoined(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  const lead = leadOf(LEADS.find(words.map(fold)));
  const [join, ...rest] = words.slice(lead);
  return lead > 0 && join !== undefined && JOINS.has(fold(join)) && rest.length > 0
    ? rest.join(' ')
    : undefined;
}

/** What is voted for in a talk about a night's films: "voto la 2", "I vote for the second". */
export function nightVote(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  const lead = leadOf(VOTES.find(words.map(fold)));
  const rest = words.slice(lead).join(' ');
  return lead === 0 || rest === '' ? undefined : rest;
}

/** True where every word was understood. */
export function isAllHeard(heard: Interpretation): boolean {
  return 'request' in heard && (heard.ignored ?? []).length === 0 && (heard.assumed ?? []).length === 0;
}
