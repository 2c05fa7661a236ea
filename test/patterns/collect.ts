import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Node, parse } from 'acorn';

/** Prints every regular expression of the compiled program as JSON: the literals, and those built while modules load. */
export type Pattern = { readonly at: string; readonly source: string; readonly flags: string };
export type Collected = { readonly patterns: readonly Pattern[]; readonly builtLater: readonly string[] };

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
/** To load it is to run the command. */
const MAIN = join(DIST, 'adapters', 'main.js');

const files = ['src', 'adapters', 'etl']
  .flatMap((folder) => readdirSync(join(DIST, folder), { recursive: true, withFileTypes: true }))
  .filter(({ name }) => name.endsWith('.js'))
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter((file) => existsSync(join(ROOT, relative(DIST, file).replace('.js', '.ts'))));

// Packages that look at RegExp itself are loaded while it is as it was.
await import('discord.js');

const built: Pattern[] = [];
const OwnRegExp = RegExp;
globalThis.RegExp = new Proxy(OwnRegExp, {
  construct: (target, [pattern, flags]: [string | RegExp, string?]) => {
    const made = Reflect.construct(target, flags === undefined ? [pattern] : [pattern, flags]) as RegExp;
    const at = placeOf(new Error().stack?.split('\n')[2] ?? '');
    if (at !== undefined) built.push({ at, source: made.source, flags: made.flags });
    return made;
  },
});

function placeOf(frame: string): string | undefined {
  const start = frame.indexOf('/dist/');
  const inPackage = frame.includes('/node_modules/');
  return start < 0 || inPackage
    ? undefined
    : frame
        .slice(start + '/dist/'.length)
        .split(':', 2)
        .join(':');
}

const literals: Pattern[] = [];
const places: string[] = [];
for (const file of files) {
  const name = relative(DIST, file);
  const program = parse(readFileSync(file, 'utf8'), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
  });
  visit(program, (node) => {
    const at = `${name}:${node.loc?.start.line}`;
    const { regex, callee } = node as Node & {
      readonly regex?: { readonly pattern: string; readonly flags: string };
      readonly callee?: { readonly name?: string };
    };
    if (regex) literals.push({ at, source: regex.pattern, flags: regex.flags });
    if (callee?.name === 'RegExp') places.push(at);
  });
  if (file !== MAIN) await import(pathToFileURL(file).href);
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (value !== null && typeof value === 'object') {
    if ('type' in value) see(value as Node);
    for (const part of Object.values(value)) visit(part, see);
  }
}

const collected: Collected = {
  patterns: [...literals, ...built],
  builtLater: places.filter((place) => !built.some(({ at }) => at === place)),
};
process.stdout.write(JSON.stringify(collected), () => process.exit());
