import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inProcessTests } from '../in-process.ts';
import { changedLines } from './changed-lines.ts';
import { equivalents } from './equivalents.ts';
import { readImportGraph } from './import-graph.ts';
import { type Judgement, judge } from './judge.ts';
import { type Mutant, mutantsOf } from './mutants-of.ts';
import { nearestTests } from './nearest.ts';
import { openTests } from './open-tests.ts';
import { fateLine, mutationReport } from './report.ts';
import { shuffled } from './shuffled.ts';
import { traceAll } from './trace-all.ts';

const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: resolve(import.meta.dirname, '../..') },
    sample: { type: 'string' },
    changed: { type: 'boolean', default: false },
    files: { type: 'string', default: '**' },
    seconds: { type: 'string' },
    each: { type: 'string' },
  },
});
const { root, changed } = options;
const perFolder = Number(options.sample ?? Number.POSITIVE_INFINITY);
const most = Number(options.seconds ?? (changed ? 600 : Number.POSITIVE_INFINITY));
const budgetMs = 1000 * Number(options.each ?? (changed ? 8 : 60));

/** Where mutants are made; the fitted weights, words and messages are data, not conditions. */
const FOLDERS = ['nlu', 'dialogue', 'filters', 'recommend', 'domain', 'catalog', 'slots', 'questions'];
const DATA = /^src\/nlu\/rank\/weights\.ts$/;
/** Of questions only the conditions: their numbers are the numbers of messages. */
const CONDITIONS_ONLY = /^src\/questions\//;

const graph = readImportGraph(root);
const inProcess = inProcessTests(root, graph);
const sources = graph.files
  .filter((file) => FOLDERS.some((folder) => file.startsWith(`src/${folder}/`)) && !DATA.test(file))
  .sort();
const files = sources.filter((file) => globOf(options.files).test(file));
const lines = changed ? changedLines(root) : undefined;
const candidates = files
  .filter((file) => !lines || lines.has(file))
  .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8'), !CONDITIONS_ONLY.test(file)));
const { others, unused } = equivalents(join(root, 'test/mutation/equivalent.json'), candidates);
for (const { file, line } of unused)
  console.log(`No mutant is like this equivalent any more: ${file}: ${line}`);
const chosen = choose(others);

if (chosen.length === 0) {
  console.log(
    changed ? 'No file with mutants has changed since main: no mutants.' : 'No mutants in these files.',
  );
} else {
  console.log(
    `${chosen.length} of ${others.length} mutants in ${new Set(others.map(({ file }) => file)).size} files.`,
  );
  const judgements = await judgeAll();
  console.log(mutationReport(judgements));
  const left = chosen.length - judgements.length;
  if (left > 0) console.log(`The time is over: ${left} mutants were not tried.`);
  // Vitest has seen tests fail, as they should.
  process.exitCode = 0;
}

/** So many a folder; of changed files those in changed lines come first. */
function choose(mutants: readonly Mutant[]): readonly Mutant[] {
  const isChanged = ({ file, line }: Mutant) => lines?.get(file)?.has(line) === true;
  const mixed = shuffled(mutants);
  const taken = new Map<string, number>();
  return [...mixed.filter(isChanged), ...mixed.filter((mutant) => !isChanged(mutant))].filter(({ file }) => {
    const folder = file.split('/').slice(0, 2).join('/');
    taken.set(folder, (taken.get(folder) ?? 0) + 1);
    return (taken.get(folder) ?? 0) <= perFolder;
  });
}

async function judgeAll(): Promise<readonly Judgement[]> {
  const end = performance.now() + most * 1000;
  const tests = await openTests(root, graph, inProcess);
  const sound = new Map<string, boolean>();
  const isSound = async (test: string): Promise<boolean> => {
    const known = sound.get(test) ?? (await tests.run(test, undefined, budgetMs * 10)) === 'passed';
    if (!known && !sound.has(test))
      console.log(`${test} fails on the sources as they are, and counts for nothing.`);
    sound.set(test, known);
    return known;
  };
  try {
    const traces = changed ? undefined : await traceAll(root, graph, inProcess, sources, tests);
    const judgements: Judgement[] = [];
    // File by file where all are tried: what was loaded stays.
    for (const mutant of chosen) {
      if (performance.now() > end) break;
      const order = traces?.orderFor(mutant) ?? nearestTests(mutant.file, root, graph, inProcess);
      const usualMs = traces?.usualMs ?? (() => 0);
      const judgement = await judge(mutant, order, tests, { budgetMs, usualMs, isSound });
      judgements.push(judgement);
      console.log(fateLine(judgement));
    }
    return judgements;
  } finally {
    await tests.close();
  }
}

/** `src/nlu`, `src/nlu/*.ts`, `src/**`: a folder is everything in it. */
function globOf(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'))}(?:$|/)`);
}
