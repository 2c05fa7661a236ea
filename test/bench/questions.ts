import type { State } from '../../adapters/state/state.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { openNameResolver } from '../../src/catalog/names/name-resolver.ts';
import { type Butaca, openButaca } from '../../src/service/butaca.ts';
import { autocompleteBar, latency, questionBars, sentenceBar } from './bars.ts';
import { type Draw, different, openDraw } from './draw.ts';
import type { Figure, Section } from './figure.ts';
import { measureNames } from './names.ts';
import { drawFilters, drawRequest } from './requests.ts';
import { drawSentence, HEAVY, type Sentence } from './sentences.ts';
import { type Rounds, timed } from './time.ts';
import { fillUrn } from './urn.ts';

const SEED = 2026;

/** Everything that is measured inside one process: the same seed draws the same queries of a catalog. */
export async function measureQuestions(
  catalog: Catalog,
  state: State,
  rounds: Rounds,
  tell: (section: Section) => Section,
): Promise<readonly Section[]> {
  const butaca = openBench(catalog, state);
  const urn = fillUrn(catalog);
  const draw = (row: number): Draw => openDraw(urn, SEED + row);
  const titles = openNameResolver(catalog, 'title');
  const people = openNameResolver(catalog, 'person');
  return [
    tell({
      title: 'Questions, request to reply',
      figures: await measureRegistry(butaca, draw(1), rounds),
    }),
    tell({
      title: 'Typed sentences, text to reply',
      figures: await measureSentences(butaca, draw(2), rounds),
    }),
    tell({
      title: 'Typed names, in the resolver',
      figures: [
        ...(await measureNames('a title', titles, namesOf(draw(3), 'films'), draw(4), rounds)),
        ...(await measureNames('a person', people, namesOf(draw(5), 'actors'), draw(6), rounds)),
      ],
    }),
    tell({
      title: 'Autocomplete of 1 to 12 letters',
      figures: await measureComplete(butaca, draw(7), rounds),
    }),
  ];
}

/** A service whose clock and chance stand still. */
export function openBench(catalog: Catalog, state: State): Butaca {
  return openButaca({ catalog, memory: state, today: () => '2026-01-01', random: () => 0.5 });
}

async function measureRegistry(butaca: Butaca, draw: Draw, rounds: Rounds): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const question of butaca.questions) {
    const { kind, slots } = question;
    if ('collection' in slots && !draw.hasSagas) continue;
    figures.push(await requestRow(butaca, kind, () => drawRequest(question, draw), rounds));
    if (kind !== 'similar') continue;
    const filtered = () => ({
      ...drawRequest(question, draw),
      ...drawFilters(['genre', 'excludeGenre'], draw, [1]),
    });
    figures.push(
      await requestRow(butaca, 'similar', filtered, rounds, 'similar, always with a genre or without one'),
    );
  }
  return figures;
}

async function requestRow(
  butaca: Butaca,
  kind: string,
  draw: () => Parameters<Butaca['answer']>[0],
  rounds: Rounds,
  what = kind,
): Promise<Figure> {
  const asker = { user: what, conversation: what, clientLocale: 'es' } as const;
  const { different: count, ...found } = await timed(
    rounds,
    (wanted) => different(wanted, draw),
    (request) => butaca.answer(request, asker),
  );
  const note = count < rounds.queries ? { note: `only ${count} different` } : {};
  return { what, measures: latency(found, questionBars[kind]), ...note };
}

/** Sentences go round in so many conversations, so that follow-ups are listened for as well. */
const CONVERSATIONS = 100;

async function measureSentences(butaca: Butaca, draw: Draw, rounds: Rounds): Promise<readonly Figure[]> {
  const row = async (what: string, wanted: (kind: string) => boolean, bar = {}): Promise<Figure> => {
    let [asked, heard] = [0, 0];
    const faults: string[] = [];
    const found = await timed(
      rounds,
      (count) => different(count, () => drawSentence(draw, wanted)),
      async ({ kind, text }: Sentence) => {
        const conversation = `bench-${asked % CONVERSATIONS}`;
        asked += 1;
        try {
          const { request } = await butaca.ask(text, { user: conversation, conversation });
          if (request?.kind === kind) heard += 1;
        } catch (fault) {
          faults.push(String(fault));
        }
      },
    );
    const note = `${((100 * heard) / asked).toFixed(0)}% heard as meant`;
    const failed = faults.length > 0 ? `; ${faults.length} of ${asked} FAILED (${faults[0]})` : '';
    return { what, measures: latency(found, bar), note: note + failed };
  };
  return [
    await row('not search or similar', (kind) => !HEAVY.has(kind), sentenceBar),
    await row('similar', (kind) => kind === 'similar'),
    await row('search', (kind) => kind === 'search'),
  ];
}

/** Sentences of all questions in both languages, for a process of its own. */
export function mixedSentences(catalog: Catalog, count: number): readonly string[] {
  const draw = openDraw(fillUrn(catalog), SEED);
  return Array.from({ length: count }, () => drawSentence(draw).text);
}

function namesOf(draw: Draw, lot: 'films' | 'actors') {
  const nameOf = (one: { readonly id: number; readonly title?: string; readonly name?: string }) => ({
    id: one.id,
    name: one.title ?? one.name ?? '',
  });
  return {
    drawn: () => nameOf(lot === 'films' ? draw.film() : draw.person()).name,
    known: draw.urn[lot].known.map(nameOf),
  };
}

const LONGEST_PREFIX = 12;

async function measureComplete(butaca: Butaca, draw: Draw, rounds: Rounds): Promise<readonly Figure[]> {
  const slots = [
    ['a title', 'score', 'film', () => draw.film().title],
    ['a person', 'person', 'person', () => draw.person().name],
    ...(draw.hasSagas ? ([['a saga', 'saga', 'collection', () => draw.saga().name]] as const) : []),
  ] as const;
  const figures: Figure[] = [];
  for (const [what, kind, slot, name] of slots) {
    const prefix = () => name().slice(0, 1 + draw.below(LONGEST_PREFIX));
    const found = await timed(
      rounds,
      (count) => different(count, prefix),
      (typed) => butaca.suggest(kind, slot, typed, 'es'),
    );
    figures.push({ what, measures: latency(found, autocompleteBar) });
  }
  return figures;
}
