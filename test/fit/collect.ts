import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonAnswer } from '../../adapters/shared/render/json-answer.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { type Conversation, newConversation } from '../../src/dialogue/conversation.ts';
import { refusedFrom } from '../../src/dialogue/refused.ts';
import type { FilmId } from '../../src/domain/film.ts';
import { fold } from '../../src/domain/fold.ts';
import { detectLocale } from '../../src/language/detect-locale.ts';
import { entityFeatures } from '../../src/nlu/entities/entity.ts';
import { type Ranked, rank } from '../../src/nlu/rank/decide.ts';
import type { Features } from '../../src/nlu/rank/linear.ts';
import type { CandidateFinder } from '../../src/nlu/understand.ts';
import { questions as asked, declined } from '../../src/questions/index.ts';
import type { AnyRequest } from '../../src/questions/question.ts';
import { requestOf } from '../../src/questions/request.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { conversationAfter } from '../../src/service/conversation-after.ts';
import { openHearing } from '../../src/service/hearing.ts';
import { inRole } from '../../src/service/in-role.ts';
import { openComposer } from '../../src/service/reply/compose-reply.ts';
import type { Reply } from '../../src/service/reply/reply.ts';
import { draftUser } from '../../src/service/user/draft-user.ts';
import { newUser } from '../../src/service/user/user-record.ts';
import { isUnderstood } from '../eval/phrases-eval.ts';
import type { Dialogue, Row } from './rows.ts';

const questions = [...asked, ...declined];

export type Candidate = {
  readonly features: Features;
  /** 1 where it is right, ½ where it tells what it leaves out, 0 where it is wrong; null where it asks. */
  readonly value: number | null;
  readonly verdict: string;
  readonly request: string;
  readonly comesTo: string;
};
export type Example = {
  readonly file: string;
  readonly half: 0 | 1;
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly entities: readonly {
    readonly kind: string;
    readonly features: Features;
    readonly isMeant: boolean;
  }[];
};

const TODAY = '2026-11-29';
const VALUE: Readonly<Record<string, number | null>> = {
  right: 1,
  told: 0.5,
  guessed: 0.5,
  wrong: 0,
  asked: null,
};

/** Hears every row, and judges each of its candidates as if it were the answer. */
export function collect(rows: readonly Row[], catalog: Catalog, shared: string): readonly Example[] {
  const hear = openHearer(catalog);
  const talks = talksAbout(catalog);
  const heard = rows.map((row) =>
    hear(
      row,
      row.context === undefined ? newConversation : (talks[row.context % talks.length] ?? newConversation),
    ),
  );
  const verdicts = judge(heard, catalog, shared);
  return heard.map((one, at) => exampleOf(one, verdicts[at] ?? []));
}

/**
 * The same of every turn of some dialogues. What a turn goes on from is the best right reply to the one before, where
 * there is one: a mistake is judged once.
 */
export function collectDialogues(
  dialogues: readonly Dialogue[],
  catalog: Catalog,
  shared: string,
): readonly Example[] {
  const hear = openHearer(catalog);
  const examples: Example[] = [];
  let open = dialogues.map((dialogue) => ({ dialogue, conversation: newConversation, said: [] as Reply[] }));
  for (let turn = 0; open.length > 0; turn++) {
    const heard = open.flatMap((one) => {
      const row = one.dialogue.turns[turn];
      return row ? [{ ...one, ...hear(row, one.conversation) }] : [];
    });
    const verdicts = judge(heard, catalog, shared);
    open = heard.map(({ dialogue, conversation, said, ...one }, at) => {
      const own = verdicts[at] ?? [];
      examples.push(exampleOf(one, own));
      const right = own.indexOf('right');
      const meant = Math.max(0, right);
      const reply = one.replies[meant] as Reply;
      const after = conversationAfter(conversation, reply, one.refused[meant]);
      return { dialogue, conversation: after, said: [...said, reply] };
    });
  }
  return examples;
}

/** Talks in which a list, a film, somebody or a count was the last that was asked about. */
function talksAbout(catalog: Catalog): readonly Conversation[] {
  const compose = openComposer(questions, { catalog, recommender: openRecommender(catalog) });
  const reading = openHearing(catalog).readingOf('en', TODAY);
  const asked: readonly AnyRequest[] = [
    { kind: 'top', metric: 'score', genre: 'Horror', from: '1980-01-01', to: '1989-12-31' },
    { kind: 'pick', genre: 'Comedy' },
    { kind: 'film', film: 603 },
    { kind: 'filmography', person: 190, role: 'director', genre: 'Western' },
    { kind: 'similar', film: 238 },
    { kind: 'filmsInPeriod', genre: 'War', from: '1990-01-01', to: '1999-12-31' },
    { kind: 'score', film: 597 },
    { kind: 'person', person: 31 },
    { kind: 'search', query: 'a shark attacks a beach' },
    { kind: 'top', metric: 'revenue', country: 'FR', person: 2405 },
  ];
  return asked.map((request) => {
    const question = questions.find(({ kind }) => kind === request.kind);
    if (!question) throw new Error(`No question of kind "${request.kind}"`);
    const reply = compose(
      { request: requestOf(question, request), question, others: [] },
      { today: TODAY, locale: 'en', random: () => 0.5, user: draftUser({ user: newUser } as never).data },
      reading,
    );
    return conversationAfter(newConversation, reply);
  });
}

type Interpretation = HeardRow & {
  readonly refused: readonly (readonly FilmId[])[];
  readonly ranked: readonly Ranked[];
  readonly entities: Example['entities'];
};

function openHearer(catalog: Catalog): (row: Row, conversation: Conversation) => Interpretation {
  const hearing = openHearing(catalog);
  const compose = openComposer(questions, { catalog, recommender: openRecommender(catalog) });
  return (row, conversation) => {
    const locale = detectLocale(row.text) ?? conversation.locale ?? 'es';
    const reading = hearing.readingOf(locale, TODAY);
    const found = hearing.candidates(row.text.slice(0, 1000).replace(/\s+/g, ' '), reading, conversation);
    const ranked = found ? rank(found, reading) : [];
    const refused = ranked.map(({ heard }) =>
      refusedFrom(conversation, 'problem' in heard ? { goesOn: true } : heard),
    );
    const replies = ranked.map(({ heard }, at) =>
      compose(
        inRole(heard, catalog),
        {
          today: TODAY,
          locale,
          random: () => 0.5,
          user: draftUser({ user: newUser } as never).data,
          refused: refused[at],
        },
        reading,
      ),
    );
    return { row, ranked, replies, refused, entities: found ? entitiesOf(row, found, catalog) : [] };
  };
}

function entitiesOf(row: Row, { scene }: CandidateFinder, catalog: Catalog): Example['entities'] {
  return scene.entities.flatMap((entity) => {
    if (!entity.match || entity.name === 'collection') return [];
    const isMeant =
      entity.name === 'film'
        ? row.films.includes(entity.match.owner)
        : row.people.some((name) => fold(name) === fold(personName(entity.match?.owner ?? 0, catalog)));
    const features = rounded(entityFeatures(entity, scene.entities, scene.plain, scene.sentence));
    // A shorter spelling of a name that is meant, inside a longer one, is neither right nor wrong.
    const isInside =
      isMeant &&
      scene.entities.some(
        (other) =>
          other.match?.owner === entity.match?.owner &&
          other.name === entity.name &&
          other.from <= entity.from &&
          entity.to <= other.to &&
          other.to - other.from > entity.to - entity.from,
      );
    return isInside ? [] : [{ kind: entity.name ?? 'film', features, isMeant }];
  });
}

function exampleOf({ row, ranked, entities }: Interpretation, verdicts: readonly string[]): Example {
  return {
    file: row.context === undefined ? row.file : `${row.file} in a talk`,
    half: row.half,
    text: row.text,
    entities,
    candidates: ranked.map(({ features, reading, comesTo }, i) => {
      const verdict = verdicts[i] ?? 'wrong';
      return {
        features: rounded(features),
        value: VALUE[verdict] ?? null,
        verdict,
        comesTo,
        request: reading
          ? `${reading.template.act ?? ''} ${reading.template.source} ${JSON.stringify({ kind: reading.question.kind, ...reading.values })}`
          : 'none',
      };
    }),
  };
}

type HeardRow = { readonly row: Row; readonly replies: readonly Reply[]; readonly said?: readonly Reply[] };

/** The verdict on every candidate: by the corpora's own scorer where they have one. */
function judge(heard: readonly HeardRow[], catalog: Catalog, shared: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'butaca-fit-'));
  const verdicts = new Map<HeardRow, readonly string[]>();
  const files = new Set(heard.map(({ row }) => row.file));
  for (const file of files) {
    const own = heard.filter(({ row }) => row.file === file);
    if (OWN.includes(file)) {
      for (const one of own)
        verdicts.set(
          one,
          one.replies.map((reply) => ownVerdict(one, reply, catalog)),
        );
      continue;
    }
    const [rows, answers] = [join(folder, `${file}.jsonl`), join(folder, `${file}.replies`)];
    const all = own.flatMap((one) => one.replies.map((reply) => ({ one, reply })));
    const before = (one: HeardRow): number => one.said?.length ?? 0;
    writeFileSync(rows, all.map(({ one }) => JSON.stringify(rowAsked(one))).join('\n'));
    const answer = (text: string, reply: Reply): string =>
      JSON.stringify(jsonAnswer(text, reply, { catalog, questions }));
    writeFileSync(
      answers,
      all
        .flatMap(({ one, reply }) => [...(one.said ?? []), reply].map((each) => answer(one.row.text, each)))
        .join('\n'),
    );
    const scorer = join(shared, 'corpora/score.mjs');
    // To a file: a process that exits does not wait for a pipe.
    const output = join(folder, `${file}.verdicts`);
    const descriptor = openSync(output, 'w');
    spawnSync(process.execPath, [scorer, rows, '--all', '--', 'cat', answers], {
      stdio: ['ignore', descriptor, 'inherit'],
    });
    closeSync(descriptor);
    const lines = readFileSync(output, 'utf8')
      .split('\n')
      .flatMap((line) => /^(right|told|guessed|wrong|asked) +\S* ?"/.exec(line)?.[1] ?? []);
    const turns = all.reduce((sum, { one }) => sum + before(one) + 1, 0);
    if (lines.length !== turns)
      throw new Error(`${file}: ${turns} turns, ${lines.length} verdicts of ${scorer}`);
    let line = -1;
    const verdictsSaid = all.map(({ one }) => {
      line += before(one) + 1;
      return lines[line] as string;
    });
    let at = 0;
    for (const one of own) {
      verdicts.set(one, verdictsSaid.slice(at, at + one.replies.length));
      at += one.replies.length;
    }
  }
  return heard.map((one) => verdicts.get(one) ?? []);
}

const OWN = [
  'examples',
  'ours',
  'shared',
  'titles',
  'mistyped',
  'absent',
  'topics',
  'surnames',
  'talks',
  'sharedTalks',
];

/** A turn is judged with those before it. */
function rowAsked({ row, said }: HeardRow): unknown {
  const { dialogue, ...data } = row.data;
  if (!said) return row.data;
  const turns = (dialogue as { readonly turns: readonly unknown[] }).turns.slice(0, said.length);
  return { ...(dialogue as object), turns: [...turns, data] };
}

function ownVerdict({ row, said }: HeardRow, reply: Reply, catalog: Catalog): string {
  if (row.file === 'titles' || row.file === 'mistyped') return titleVerdict(row, reply);
  if (row.file === 'absent') return absentVerdict(reply);
  if (row.file === 'topics') return topicVerdict(row, reply);
  if (row.file === 'surnames') return surnameVerdict(row, reply);
  if (row.file === 'examples')
    return reply.request?.kind === row.data['kind'] ? 'right' : reply.request === null ? 'asked' : 'wrong';
  const isRight = isUnderstood(row.data as never, reply, said?.at(-1), { catalog, questions });
  // Who names a film that is not there is told so, rather than that nothing was understood.
  if (isRight && row.data['kind'] === 'unknownFilm' && reply.problem?.problem !== 'unknown') return 'told';
  if (isRight) return 'right';
  return reply.request === null || reply.problem ? 'asked' : 'wrong';
}

function titleVerdict({ data, films }: Row, { request, problem, alternatives }: Reply): string {
  const title = fold(String(data['title']));
  const near = problem?.problem === 'unknown' ? problem.nearest : [];
  if (near.slice(0, 3).some((one) => 'title' in one && fold(one.title) === title)) return 'right';
  if (request === null || problem) return 'asked';
  if (request.kind !== data['kind']) return 'wrong';
  const isNamed = alternatives.slice(0, 3).some((other) => fold(other.title) === title);
  return ('film' in request && films.includes(Number(request.film))) || isNamed ? 'right' : 'wrong';
}

const NAMES_AND_STORY = [
  'film',
  'films',
  'person',
  'withPerson',
  'people',
  'anyPeople',
  'collection',
  'company',
];

/** Films that tell of it, or a filter that means it ("christmas"); neither a title nor somebody of that name. */
function topicVerdict({ data }: Row, { request, problem, ignored }: Reply): string {
  if (request === null || problem) return 'asked';
  const { kind, ...values }: AnyRequest = request;
  if (NAMES_AND_STORY.some((slot) => slot in values)) return 'wrong';
  const query = fold(String(values['query'] ?? ''));
  if (kind === 'search' && query.includes(fold(String(data['topic'])))) return 'right';
  const isFiltered = ['pick', 'top', 'search'].includes(kind) && Object.keys(values).length > 0;
  return ignored.length > 0 ? 'told' : isFiltered ? 'right' : 'wrong';
}

/** Films of that person, and no story. */
function surnameVerdict({ data }: Row, { request, problem }: Reply): string {
  if (request === null || problem) return 'asked';
  const values: AnyRequest = request;
  return values['person'] === data['id'] && values['query'] === undefined ? 'right' : 'wrong';
}

function absentVerdict({ request, problem }: Reply): string {
  if (problem?.problem === 'unknown') return 'right';
  return request === null || problem ? 'told' : 'wrong';
}

function personName(id: number, catalog: Catalog): string {
  return (
    catalog.one<{ id: number }, { name: string }>('SELECT name FROM person WHERE id = @id')({ id })?.name ??
    ''
  );
}

function rounded(features: Features): Features {
  return Object.fromEntries(
    Object.entries(features)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => [name, Math.round(value * 1e4) / 1e4]),
  );
}
