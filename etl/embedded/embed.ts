import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSources } from '../etl.ts';
import { isFailure } from '../failure.ts';
import { packageData } from '../package-root.ts';
import { progressOn } from '../report/progress.ts';
import { type Gathered, gather } from './gather.ts';
import { INDEX, isShard, PACKED } from './index-file.ts';
import { pack } from './pack.ts';

const FOLDER = packageData('films');
const NAMED = 20;

/**
 * Makes data/films of the sources that are named; with --check it says what would change and ends with 1 where anything
 * would; with --pack it makes the one file that the package has of what is there. Returns the exit code.
 */
export async function embed(args: readonly string[]): Promise<number> {
  if (args.includes('--pack')) return packFolder();
  const named = args.filter((arg) => !arg.startsWith('--'));
  const { BUTACA_DATA: data, BUTACA_DATA_2026: fresh } = process.env;
  const from = named.length > 0 ? named : [data, fresh].flatMap((folder) => folder || []);
  if (from.length === 0) {
    console.error(
      'Name the data sets: npm run embed -- FROM… [--check], or set BUTACA_DATA and BUTACA_DATA_2026.',
    );
    return 2;
  }
  const opened = await openSources(from);
  if (isFailure(opened)) return reportFailure(opened.message);
  try {
    const gathered = await gather(
      opened.sources,
      progressOn(process.stderr, () => performance.now()),
    );
    if (isFailure(gathered)) return reportFailure(gathered.message);
    return args.includes('--check') ? check(gathered) : write(gathered);
  } finally {
    opened.close();
  }
}

function reportFailure(message: string): number {
  console.error(message);
  return 1;
}

function filesOf({ index, shards }: Gathered): ReadonlyMap<string, string> {
  return new Map([...shards, [INDEX, `${JSON.stringify(index, null, 2)}\n`]]);
}

function write(gathered: Gathered): number {
  const files = filesOf(gathered);
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) if (isShard(name) && !files.has(name)) rmSync(join(FOLDER, name));
  for (const [name, text] of files) writeFileSync(join(FOLDER, name), text);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    `${gathered.index.films} films, ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB in ${FOLDER}`,
  );
  return 0;
}

/** What would change, by film. */
function check(gathered: Gathered): number {
  const changes = [...filesOf(gathered)].flatMap(([name, text]) => changesOf(name, text));
  const gone = existing()
    .filter((name) => !gathered.shards.has(name))
    .map((name) => `${name} would go`);
  const all = [...changes, ...gone];
  for (const change of all.slice(0, NAMED)) console.log(change);
  if (all.length > NAMED) console.log(`and ${all.length - NAMED} more`);
  console.log(all.length === 0 ? 'Nothing would change.' : `${all.length} changes`);
  return all.length === 0 ? 0 : 1;
}

function existing(): readonly string[] {
  return existsSync(FOLDER) ? readdirSync(FOLDER).filter(isShard) : [];
}

function changesOf(name: string, text: string): readonly string[] {
  const path = join(FOLDER, name);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (before === text) return [];
  if (!isShard(name)) return [`${name} would change`];
  const [old, now] = [linesById(before), linesById(text)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id));
  return ids.map(
    (id) => `${name}: film ${id} would ${old.has(id) ? (now.has(id) ? 'change' : 'go') : 'come'}`,
  );
}

function linesById(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf('\t')), line]),
  );
}

function packFolder(): number {
  const shards = new Map(
    existing()
      .toSorted()
      .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
  );
  if (shards.size === 0) return 0; // a copy without the films: its package has the sample
  writeFileSync(join(FOLDER, PACKED), pack(shards));
  return 0;
}
