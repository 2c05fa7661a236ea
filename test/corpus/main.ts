import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Floor, floors } from './floors.ts';

const USAGE = `npm run corpora -- [--shared DIR] [--only NAME] [--titles CSV] [-- SCORER-OPTION …]

Asks every corpus of DIR/corpora (default: ../shared) of the built butaca on the catalog in BUTACA_CATALOG, and tells where
one is under its floor (test/corpus/floors.json). --titles asks the titles of that file, bare and in frames, as well.
What follows "--" is for the scorer: --misses tells which turns are not right; butaca explain tells why.`;

const ROOT = resolve(import.meta.dirname, '../..');
const ASK = [process.execPath, join(ROOT, 'dist/adapters/main.js'), 'ask', '--json'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shared: { type: 'string', default: resolve(ROOT, '../shared') },
    only: { type: 'string' },
    titles: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Runs a scorer to its end, its figures on our output; false where it says that a floor is not met. */
function isMet(script: string, ...args: readonly string[]): boolean {
  // Nothing of it is to stay among the user data of whoever runs it.
  const env = { ...process.env, BUTACA_USER_DATA: ':memory:' };
  const { status } = spawnSync(process.execPath, [script, ...args, '--', ...ASK], { stdio: 'inherit', env });
  return status === 0;
}

function corpusArguments(file: string, { right, wrong, every = 1 }: Floor): readonly string[] {
  return [file, '--every', `${every}`, '--min-right', `${right}`, '--max-wrong', `${wrong}`, ...positionals];
}

function main(): readonly string[] {
  const folder = join(options.shared, 'corpora');
  const chosen = Object.entries(floors.shared).filter(
    ([name]) => options.only === undefined || options.only === name,
  );
  const under = chosen.flatMap(([name, floor]) => {
    const file = join(folder, `${name}.jsonl`);
    console.log(`\n${name}`);
    if (!existsSync(file)) return [`${file} is not there.`];
    if (isMet(join(folder, 'score.mjs'), ...corpusArguments(file, floor))) return [];
    return [`${name}: less right than ${floor.right} or more wrong than ${floor.wrong}.`];
  });
  if (options.titles === undefined) return under;
  const { every, missed } = floors.titles;
  console.log('\ntitles');
  const limits = ['--every', `${every}`, '--max-missed', `${missed}`];
  const isFound = isMet(join(folder, 'titles.mjs'), options.titles, ...limits);
  return isFound ? under : [...under, `titles: more than ${missed} missed.`];
}

if (options.help) console.log(USAGE);
else {
  const under = main();
  for (const line of under) console.error(line);
  process.exitCode = under.length === 0 ? 0 : 1;
}
