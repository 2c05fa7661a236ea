import { ALIAS_TABLE } from '../../src/catalog/schema/name-index.ts';
import { INDICES, TABLES } from '../../src/catalog/schema/schema.ts';
import { type Failure, isFailure, STOPPED } from '../failure.ts';
import { buildNames, type NameKind, storeAliases } from '../names/resolver.ts';
import { packageData } from '../package-root.ts';
import { buildTextIndex } from '../text-index/text-index.ts';
import type { Build } from './build.ts';
import { checkForeignKeys } from './check-foreign-keys.ts';
import { storeFilmColumns } from './film-columns.ts';
import { storeCredits, storeFilms, storeKeywords } from './load.ts';
import { resolvePeople } from './people.ts';
import { rejectBadSources } from './reject-bad-sources.ts';
import { storeSimilarLists } from './similar-lists.ts';
import { settleUpcoming } from './store-upcoming.ts';
import { storeStoryWords } from './story-words.ts';
import { tally } from './tally.ts';
import { writeMetadata } from './write-metadata.ts';

/** A named step of the build; the name is what the user sees. */
export type Stage = {
  readonly name: string;
  readonly run: (build: Build) => Outcome | Promise<Outcome> | undefined;
  /** True where SQLite wants no transaction around it. */
  readonly bare?: true;
  /** True where answers are the same without it: some take a few milliseconds more, or the file a little more room. */
  readonly spared?: true;
};
// biome-ignore lint/suspicious/noConfusingVoidType: most stages return nothing
type Outcome = Failure | undefined | void;

/** The build, in order: each stage works on what those before it left in the catalog. */
export const stages: readonly Stage[] = [
  { name: 'tables', run: ({ db }) => void db.exec(TABLES + ALIAS_TABLE) },
  { name: 'films', run: storeFilms },
  { name: 'keywords', run: storeKeywords },
  { name: 'credits', run: storeCredits },
  { name: 'refusals', run: rejectBadSources },
  { name: 'upcoming', run: settleUpcoming },
  { name: 'aliases', run: ({ db }) => void storeAliases(db, packageData('aliases.es.csv')) },
  { name: 'names', run: namesStage('films'), bare: true },
  { name: 'people', run: resolvePeople },
  { name: "people's names", run: namesStage('people'), bare: true },
  { name: 'indices', run: ({ db }) => void db.exec(INDICES) },
  { name: 'tallies', run: tally },
  { name: 'columns', run: ({ db }) => void storeFilmColumns(db) },
  { name: 'words', run: ({ db }) => void buildTextIndex(db) },
  { name: 'story words', run: ({ db }) => void storeStoryWords(db, packageData('story-words.es.csv')) },
  { name: 'joined names', run: ({ db, names }) => names?.join(db), bare: true },
  { name: 'statistics', run: ({ db }) => void db.exec('ANALYZE') },
  { name: 'similar films', run: ({ db }) => void storeSimilarLists(db), spared: true },
  { name: 'meta', run: writeMetadata },
  { name: 'check', run: checkForeignKeys, spared: true },
  { name: 'compact', run: ({ db }) => void db.exec('VACUUM'), bare: true, spared: true },
];

function namesStage(kind: NameKind): Stage['run'] {
  return ({ db, names }) => (names ? names.start(db, kind) : buildNames(db, kind));
}

/** Runs the stages, each in one transaction, until one fails. */
export async function runStages(build: Build, which = stages): Promise<Failure | undefined> {
  for (const { name, run, bare, spared } of which) {
    if (build.inHaste && spared) continue;
    if (build.signal?.aborted) return STOPPED;
    build.progress.stage(name);
    if (!bare) build.db.exec('BEGIN');
    const outcome = await run(build);
    if (isFailure(outcome)) return outcome;
    if (!bare) build.db.exec('COMMIT');
  }
  return undefined;
}
