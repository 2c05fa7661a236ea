import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonAnswer } from '../../adapters/shared/json-answer.ts';
import { newConversation } from '../../src/dialogue/conversation.ts';
import { fold } from '../../src/domain/fold.ts';
import { detectLocale } from '../../src/language/detect-locale.ts';
import { rank } from '../../src/nlu/decide.ts';
import { entityFeatures } from '../../src/nlu/entity.ts';
import type { Features } from '../../src/nlu/linear.ts';
import { questions } from '../../src/questions/index.ts';
import { openRecommender } from '../../src/recommend/recommender.ts';
import { openComposer } from '../../src/service/compose-reply.ts';
import { draftUser } from '../../src/service/draft-user.ts';
import { openHearing } from '../../src/service/hearing.ts';
import { inRole } from '../../src/service/in-role.ts';
import type { Reply } from '../../src/service/reply.ts';
import { newUser } from '../../src/service/user-record.ts';
import type { Catalog } from '../../src/store/catalog.ts';
import { isUnderstood } from '../eval/phrases-eval.ts';
import type { Row } from './rows.ts';

export type Candidate = {
  readonly features: Features;
  /** 1 where it is right, ½ where it tells what it leaves out, 0 where it is wrong; null where it asks. */
  readonly value: number | null;
  readonly verdict: string;
  readonly request: string;
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
  const hearing = openHearing(catalog);
  const compose = openComposer(questions, { catalog, recommender: openRecommender(catalog) });
  const heard = rows.map((row) => {
    const locale = detectLocale(row.text) ?? 'es';
    const reading = hearing.readingOf(locale, TODAY);
    const found = hearing.candidates(row.text.slice(0, 1000).replace(/\s+/g, ' '), reading, newConversation);
    const ranked = found ? rank(found, reading) : [];
    const replies = ranked.map(({ heard }) =>
      compose(
        inRole(heard, catalog),
        { today: TODAY, locale, random: () => 0.5, user: draftUser({ user: newUser } as never).data },
        reading,
      ),
    );
    const entities = (found?.scene.entities ?? []).flatMap((entity) => {
      if (!found || !entity.match || entity.name === 'collection') return [];
      const { scene } = found;
      const isMeant =
        entity.name === 'film'
          ? row.films.includes(entity.match.owner)
          : row.people.some((name) => fold(name) === fold(personName(entity.match?.owner ?? 0, catalog)));
      const features = entityFeatures(entity, scene.entities, scene.plain, scene.sentence);
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
    return { row, ranked, replies, entities };
  });
  const verdicts = judge(heard, catalog, shared);
  return heard.map(({ row, ranked, entities }, at) => ({
    file: row.file,
    half: row.half,
    text: row.text,
    entities,
    candidates: ranked.map(({ features, reading }, i) => {
      const verdict = verdicts[at]?.[i] ?? 'wrong';
      return {
        features: rounded(features),
        value: VALUE[verdict] ?? null,
        verdict,
        request: reading
          ? `${reading.template.source} ${JSON.stringify({ kind: reading.question.kind, ...reading.values })}`
          : 'none',
      };
    }),
  }));
}

type HeardRow = { readonly row: Row; readonly replies: readonly Reply[] };

/** The verdict on every candidate: by the corpora's own scorer where they have one. */
function judge(heard: readonly HeardRow[], catalog: Catalog, shared: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'butaca-fit-'));
  const verdicts = new Map<HeardRow, readonly string[]>();
  const files = new Set(heard.map(({ row }) => row.file));
  for (const file of files) {
    const own = heard.filter(({ row }) => row.file === file);
    if (['ours', 'shared', 'titles', 'mistyped'].includes(file)) {
      for (const one of own)
        verdicts.set(
          one,
          one.replies.map((reply) => ownVerdict(one.row, reply, catalog)),
        );
      continue;
    }
    const [rows, answers] = [join(folder, `${file}.jsonl`), join(folder, `${file}.replies`)];
    const all = own.flatMap((one) => one.replies.map((reply) => ({ one, reply })));
    writeFileSync(rows, all.map(({ one }) => JSON.stringify(one.row.data)).join('\n'));
    writeFileSync(
      answers,
      all
        .map(({ one, reply }) => JSON.stringify(jsonAnswer(one.row.text, reply, { catalog, questions })))
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
    const said = readFileSync(output, 'utf8')
      .split('\n')
      .flatMap((line) => /^(right|told|guessed|wrong|asked) +\S+ "/.exec(line)?.[1] ?? []);
    if (said.length !== all.length)
      throw new Error(`${file}: ${all.length} candidates, ${said.length} verdicts of ${scorer}`);
    let at = 0;
    for (const one of own) {
      verdicts.set(one, said.slice(at, at + one.replies.length));
      at += one.replies.length;
    }
  }
  return heard.map((one) => verdicts.get(one) ?? []);
}

function ownVerdict(row: Row, reply: Reply, catalog: Catalog): string {
  if (row.file === 'titles' || row.file === 'mistyped') return titleVerdict(row, reply);
  const isRight = isUnderstood(row.data as never, reply, undefined, { catalog, questions });
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
  return films.includes(Number(request['film'])) || isNamed ? 'right' : 'wrong';
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
