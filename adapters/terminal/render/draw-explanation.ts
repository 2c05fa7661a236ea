import picocolors from 'picocolors';
import type {
  Contribution,
  Decision,
  ExplainedCandidate,
  ExplainedEntity,
  ExplainedFilter,
  ExplainedToken,
  Explanation,
} from '../../../src/service/explain.ts';
import { pad, widest } from '../../shared/render/columns.ts';
import { plainLine } from '../../shared/render/plain-line.ts';
import type { Colors } from './colors.ts';
import type { Screen } from './screen.ts';
import { hang } from './wrap.ts';

const MOST_CANDIDATES = 10;
const MOST_FEATURES = 12;
/** What says less of an entity than this is left to the JSON. */
const MOST_OF_AN_ENTITY = 6;
const LEAST_SAID = 0.005;
const INDENT = '   ';

/** How a sentence is heard as lines of text: one section a step, what counts most first. */
export function drawExplanation(explanation: Explanation, screen: Screen): string {
  const colors = picocolors.createColors(screen.color);
  const { text, locale, readIn, goesOnFrom, tokens, entities, filters, candidates, decision } = explanation;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', colors.bold(title), ...lines];
  const language = locale ?? `${readIn}, which its words do not tell`;
  const lines = [
    colors.bold(plainLine(text)),
    ...fitted('language  ', language, screen),
    ...(goesOnFrom ? fitted('goes on from  ', values(goesOnFrom), screen) : []),
    ...section('tokens', drawTokens(tokens, colors)),
    ...section(
      'entities',
      entities.flatMap((entity) => drawEntity(entity, screen, colors)),
    ),
    ...section(
      'filters',
      filters.flatMap((filter) => drawFilter(filter, screen)),
    ),
    ...section(
      candidatesTitle(candidates),
      candidates
        .slice(0, MOST_CANDIDATES)
        .flatMap((candidate, at) => drawCandidate(candidate, at, screen, colors)),
    ),
    ...section('confidence', drawConfidence(explanation, screen, colors)),
    ...section('decision', drawDecision(decision, screen)),
  ];
  return lines.join('\n');
}

function candidatesTitle({ length }: readonly ExplainedCandidate[]): string {
  return length > MOST_CANDIDATES ? `candidates, the best ${MOST_CANDIDATES} of ${length}` : 'candidates';
}

function drawTokens(tokens: readonly ExplainedToken[], colors: Colors): readonly string[] {
  const width = widest(tokens.map(({ typed }) => plainLine(typed)));
  return tokens.map(({ typed, folded, mended, known, idle }) => {
    const notes = [
      folded,
      ...(mended === folded ? [] : [`mended ${mended}`]),
      ...(known ? ['known'] : []),
      ...(idle ? ['idle'] : []),
    ];
    return `${INDENT}${pad(plainLine(typed), width)}  ${colors.dim(plainLine(notes.join(' · ')))}`;
  });
}

function drawEntity(entity: ExplainedEntity, screen: Screen, colors: Colors): readonly string[] {
  const { words, name, means, p, trust, evidence, repaired, features } = entity;
  const found = evidence
    ? [
        `by its ${evidence.spelling}`,
        ...(evidence.edits > 0 ? [`${evidence.edits} edits`] : []),
        `known ${number(evidence.known)}`,
        ...(repaired ? ['repaired'] : []),
        `trust ${number(trust)}`,
      ]
    : ['pointed at', `trust ${number(trust)}`];
  return [
    ...fitted(
      `${INDENT}${colors.cyan(number(p))}  `,
      `"${words}" ${name} ${named(means)}  ${found.join(' · ')}`,
      screen,
    ),
    ...drawContributions(features.slice(0, MOST_OF_AN_ENTITY), screen, colors),
  ];
}

function drawFilter({ words, gives, trust }: ExplainedFilter, screen: Screen): readonly string[] {
  const forms = gives.map(values).join(' or ');
  return fitted(INDENT, `"${words}" ${forms}  trust ${number(trust)}`, screen);
}

function drawCandidate(
  { kind, values: given, from, clause, missing, score, features, comesTo }: ExplainedCandidate,
  at: number,
  screen: Screen,
  colors: Colors,
): readonly string[] {
  const notes = [
    from,
    ...(clause === null ? [] : [`of the clause "${clause}"`]),
    ...(missing.length > 0 ? [`without ${missing.join(', ')}`] : []),
    ...(comesTo.problem && kind !== null ? [`comes to ${values(comesTo.problem)}`] : []),
  ];
  const heading = `${colors.bold(kind ?? 'none')} ${plainLine(values(given))}`.trimEnd();
  return [
    ...hang(`${pad(String(at + 1), 2, 'right')} ${colors.cyan(number(score))}  `, heading, screen.columns),
    ...fitted(INDENT, notes.join(' · '), screen),
    ...drawContributions(features.slice(0, MOST_FEATURES), screen, colors),
  ];
}

/** "kind film +1.21 (1 × 1.21)": what adds next to nothing is left out. */
function drawContributions(
  contributions: readonly Contribution[],
  screen: Screen,
  colors: Colors,
): readonly string[] {
  const parts = contributions
    .filter(({ adds }) => Math.abs(adds) >= LEAST_SAID)
    .map(({ feature, value, weight, adds }) => {
      const sum = `${number(value)} × ${number(weight)}`;
      return `${feature} ${(adds > 0 ? colors.green : colors.red)(signed(adds))} ${colors.dim(`(${sum})`)}`;
    });
  return parts.length === 0 ? [] : hang(INDENT + INDENT, parts.join(', '), screen.columns);
}

function drawConfidence(
  { confidence, leastConfidence, confidenceFrom }: Explanation,
  screen: Screen,
  colors: Colors,
): readonly string[] {
  return [
    ...fitted(
      `${INDENT}${colors.cyan(number(confidence))}  `,
      `answered from ${number(leastConfidence)} on`,
      screen,
    ),
    ...drawContributions(confidenceFrom.slice(0, MOST_FEATURES), screen, colors),
  ];
}

const BECAUSE = {
  offer: 'it takes what was offered',
  best: 'the best candidate',
  title: 'a title, whole and written like one, is its film',
  care: 'what changes or hands out user data is heard where a sentence is nothing else',
  doubt: 'no candidate is likely enough',
} as const;

function drawDecision(
  { by, request, problem, offers, assumed, ignored }: Decision,
  screen: Screen,
): readonly string[] {
  return [
    ...fitted(INDENT, request ? values(request) : values(problem ?? {}), screen),
    ...(by ? fitted(INDENT, `because: ${BECAUSE[by]}`, screen) : []),
    ...offers.flatMap((offer) => fitted(`${INDENT}offers  `, values(offer), screen)),
    ...(assumed.length > 0 ? fitted(INDENT, `assumed: ${JSON.stringify(assumed)}`, screen) : []),
    ...(ignored.length > 0 ? fitted(INDENT, `ignored: ${ignored.join(', ')}`, screen) : []),
  ];
}

function fitted(lead: string, text: string, { columns }: Screen): readonly string[] {
  return hang(lead, plainLine(text), columns);
}

function values(given: Readonly<Record<string, unknown>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([slot, value]) => (slot === 'kind' ? String(value) : `${slot}=${named(value)}`))
    .join(' ');
}

/** A film by title and year, a person by name, anything else as JSON has it. */
function named(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(named).join(', ')}]`;
  const { title, year, name } = value as Readonly<Record<string, unknown>>;
  if (typeof title === 'string') return year === undefined ? title : `${title} (${year})`;
  return typeof name === 'string' ? name : JSON.stringify(value);
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${number(value)}`;
}
