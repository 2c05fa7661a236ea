import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, withoutComments } from './imports-of.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['src', 'adapters', 'etl'];

/** The floors of DESIGN.md, "The house": what lies where, and which packages it may use. */
const HOUSE: readonly {
  readonly at: string;
  readonly floor: number;
  readonly packages: readonly string[];
}[] = [
  // Data beneath everything: which languages there are is read off their folders.
  { at: 'src/language/locales', floor: -1, packages: [] },
  { at: 'src/domain', floor: 0, packages: ['zod'] },
  { at: 'src/language', floor: 1, packages: ['chrono-node'] },
  { at: 'src/message', floor: 1, packages: [] },
  { at: 'src/catalog', floor: 1.5, packages: ['better-sqlite3'] },
  { at: 'src/recommend', floor: 2, packages: ['lunr'] },
  { at: 'src/slots', floor: 3, packages: ['zod', 'chrono-node'] },
  { at: 'src/filters', floor: 3.5, packages: ['zod'] },
  { at: 'src/questions', floor: 4, packages: ['zod'] },
  { at: 'src/dialogue', floor: 4.2, packages: ['zod'] },
  { at: 'src/nlu', floor: 4.5, packages: [] },
  { at: 'src/service', floor: 5, packages: ['zod'] },
  // The side wing: it reads the floors up to the recommender, and only adapters call it.
  {
    at: 'etl',
    floor: 5.5,
    packages: ['zod', 'lunr', 'better-sqlite3', 'papaparse', 'yauzl', 'csv-parse', 'fflate'],
  },
  { at: 'adapters/settings', floor: 6, packages: ['zod'] },
  { at: 'adapters/charts', floor: 6, packages: ['zod', 'vega', 'vega-lite', '@resvg/resvg-js'] },
  { at: 'adapters/state', floor: 6.1, packages: ['zod', 'better-sqlite3', 'ioredis'] },
  { at: 'adapters/runtime', floor: 6.2, packages: ['zod'] },
  { at: 'adapters/shared', floor: 6.3, packages: ['zod', 'string-width', 'papaparse'] },
  { at: 'adapters/boot', floor: 6.4, packages: ['zod'] },
  {
    at: 'adapters/discord',
    floor: 7,
    packages: ['zod', 'discord.js', 'discord-interactions', '@discordjs/*', 'lru-cache'],
  },
  { at: 'adapters/telegram', floor: 7, packages: ['zod', 'grammy', '@grammyjs/*', 'lru-cache'] },
  { at: 'adapters/terminal', floor: 7, packages: ['zod', 'picocolors', 'string-width', 'wrap-ansi'] },
  { at: 'adapters/web', floor: 7, packages: ['zod', 'fastify', '@fastify/*'] },
  {
    at: 'adapters/serve',
    floor: 8,
    packages: ['zod', 'fastify', '@fastify/*', 'discord-interactions', 'prom-client', 'swagger-ui-dist'],
  },
  { at: 'adapters/commands', floor: 9, packages: ['commander'] },
  { at: 'adapters/main.ts', floor: 9, packages: ['commander'] },
];
const ETL_READS_UP_TO = 2;
/** Where SQL may stand: all others ask a function of the catalog. */
const HOLDS_SQL = ['src/catalog/', 'src/questions/', 'src/recommend/', 'etl/', 'adapters/state/'];
const SQL =
  /\b(?:SELECT\s[^;]*\sFROM|SELECT EXISTS|INSERT (?:OR \w+ )?INTO|DELETE FROM|UPDATE \w+ SET|CREATE (?:TEMP )?(?:TABLE|INDEX))\b/;
const OPENS_DATABASES = [/^src\/catalog\//, /^etl\//, /^adapters\/state\//];
/** The CLI: the command and its sub-commands are one floor. */
const ONE_HOUSEHOLD = ['adapters/commands', 'adapters/main.ts'];
const FORBIDDEN_IN_SRC: readonly RegExp[] = [
  /\bprocess\./,
  /\bconsole\./,
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bnew Date\b(?!\s*\()/,
  /(?<!new )\bDate\(\s*\)/,
  /\bMath\.random\b/,
  /\bperformance\.now\b/,
  /\bcrypto\./,
  /\bfetch\(/,
];

type Import = { readonly file: string; readonly wanted: string };

function importsIn(file: string, source: string): readonly Import[] {
  return importsOf(source).map(({ wanted }) => ({ file, wanted }));
}

function wingOf(file: string) {
  return HOUSE.find(({ at }) => file === at || file.startsWith(`${at}/`));
}

/** What is wrong with one import line; undefined where nothing is. */
function fault({ file, wanted }: Import): string | undefined {
  const wing = wingOf(file);
  const said = `${file} imports ${wanted}`;
  if (!wing) return `${file} lies on no floor of DESIGN.md`;
  if (wanted.startsWith('node:'))
    return file.startsWith('src/') ? `${said}: src takes its world as arguments` : undefined;
  if (!wanted.startsWith('.')) return packageFault(file, wanted, said);
  const target = targetOf({ file, wanted });
  if (target.startsWith('test/')) return `${said}: nothing imports a test`;
  const other = wingOf(target);
  if (!other) return `${said}, which lies on no floor`;
  if (other === wing) return questionFault(file, target, said);
  if (ONE_HOUSEHOLD.includes(wing.at) && ONE_HOUSEHOLD.includes(other.at)) return undefined;
  if (wing.at === 'etl' && other.floor > ETL_READS_UP_TO)
    return `${said}: the ETL reads the floors up to ${ETL_READS_UP_TO}`;
  return other.floor < wing.floor
    ? undefined
    : `${said}: floor ${wing.floor} may not see floor ${other.floor}`;
}

/** The file that an import names. */
function targetOf({ file, wanted }: Import): string {
  return relative(ROOT, join(ROOT, dirname(file), wanted)).replaceAll('\\', '/');
}

/** Files that import one another in a circle, types included: the first one that there is, in order; empty where none is. */
function circleAmong(imports: readonly Import[]): readonly string[] {
  const own = imports.filter(({ wanted }) => wanted.startsWith('.'));
  const targetsOf = (from: string) => own.filter(({ file }) => file === from).map(targetOf);
  const free = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (free.has(file)) return [];
    for (const target of targetsOf(file)) {
      const found = circleFrom(target, [...path, file]);
      if (found.length > 0) return found;
    }
    free.add(file);
    return [];
  };
  for (const { file } of own) {
    const found = circleFrom(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

function packageFault(file: string, wanted: string, said: string): string | undefined {
  const name = wanted
    .split('/')
    .slice(0, wanted.startsWith('@') ? 2 : 1)
    .join('/');
  const allowed = wingOf(file)?.packages.some((one) =>
    one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one,
  );
  if (!allowed) return `${said}: not a package of its floor`;
  if (name === 'better-sqlite3' && !OPENS_DATABASES.some((place) => place.test(file)))
    return `${said}: it may not open databases`;
  return undefined;
}

const SHARED_BY_QUESTIONS = /^src\/questions\/(?:(?:\w+\/)?parts\/.*|question\.ts|request-context\.ts)$/;
/** They know all questions; no question knows them. */
const OVER_QUESTIONS = ['src/questions/index.ts', 'src/questions/request.ts'];

function questionFault(file: string, target: string, said: string): string | undefined {
  const isMachinery = !file.startsWith('src/questions/') || OVER_QUESTIONS.includes(file);
  if (isMachinery || SHARED_BY_QUESTIONS.test(target)) return undefined;
  return `${said}: question files do not know one another`;
}

function sourceFiles(): readonly { readonly file: string; readonly source: string }[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((file) => ({ file, source: readFileSync(join(ROOT, file), 'utf8') })),
  );
}

const files = sourceFiles();

test('every import line points down, within the packages of its floor', () => {
  const imports = files.flatMap(({ file, source }) => importsIn(file, source));
  expect(imports.length).toBeGreaterThan(300);
  expect(imports.flatMap((one) => fault(one) ?? [])).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  expect(circleAmong(files.flatMap(({ file, source }) => importsIn(file, source)))).toEqual([]);
});

test('every source file lies on a floor', () => {
  expect(files.filter(({ file }) => !wingOf(file)).map(({ file }) => file)).toEqual([]);
});

test('src never touches the process, the console, the clock or chance', () => {
  const faults = files
    .filter(({ file }) => file.startsWith('src/'))
    .flatMap(({ file, source }) =>
      FORBIDDEN_IN_SRC.filter((word) => word.test(withoutComments(source))).map((word) => `${file}: ${word}`),
    );
  expect(faults).toEqual([]);
});

test('SQL stands with the catalog, the questions, the recommender, the build and the stores, and nowhere else', () => {
  const holding = files.filter(({ source }) => SQL.test(withoutComments(source))).map(({ file }) => file);
  expect(holding.length).toBeGreaterThan(40);
  expect(holding.filter((file) => !HOLDS_SQL.some((folder) => file.startsWith(folder)))).toEqual([]);
});

test.each<[string, string]>([
  ['src/domain/fold.ts', '../language/say.ts'],
  ['src/domain/fold.ts', 'chrono-node'],
  ['src/domain/fold.ts', 'node:fs'],
  ['src/language/format.ts', '../catalog/catalog.ts'],
  ['src/message/message.ts', '../language/say.ts'],
  ['src/message/message.ts', 'zod'],
  ['src/recommend/similar/similar.ts', '../../slots/names/film.ts'],
  ['src/slots/names/film.ts', '../../questions/films/film.ts'],
  ['src/slots/names/film.ts', 'better-sqlite3'],
  ['src/questions/films/votes.ts', './score.ts'],
  ['src/questions/films/votes.ts', '../index.ts'],
  ['src/questions/parts/film-card.ts', '../films/film.ts'],
  ['src/service/butaca.ts', '../../adapters/boot/boot.ts'],
  ['src/service/butaca.ts', '../../etl/etl.ts'],
  ['src/service/butaca.ts', '../../test/catalogs.ts'],
  ['adapters/boot/boot.ts', '../terminal/lifecycle/chat.ts'],
  ['adapters/boot/boot.ts', 'better-sqlite3'],
  ['adapters/discord/lifecycle/bot.ts', '../../telegram/lifecycle/create-bot.ts'],
  ['adapters/terminal/lifecycle/chat.ts', '../../commands/chat.ts'],
  ['adapters/terminal/lifecycle/chat.ts', 'discord.js'],
  ['etl/etl.ts', '../src/service/butaca.ts'],
  ['etl/etl.ts', '../adapters/boot/boot.ts'],
])('a wrong import is found: %s importing %s', (file, wanted) => {
  const [found] = importsIn(file, `import { x } from '${wanted}';`);
  expect(found && fault(found)).toContain(file);
});

test.each<[string, string]>([
  ['an import', `import { b } from './b.ts';`],
  ['a type', `import type { B } from './b.ts';`],
  ['a type beside a value', `import {\n  b,\n  type B,\n} from './b.ts';`],
  ['an export', `export { b } from './b.ts';`],
])('a circle is found: %s', (_form, closing) => {
  const sources = { 'src/x/a.ts': closing, 'src/x/b.ts': `import { c } from '../y/c.ts';` };
  const open = Object.entries(sources).flatMap(([file, source]) => importsIn(file, source));
  expect(circleAmong(open)).toEqual([]);
  const closed = [...open, ...importsIn('src/y/c.ts', `import type { A } from '../x/a.ts';`)];
  expect(circleAmong(closed)).toEqual(['src/x/a.ts', 'src/x/b.ts', 'src/y/c.ts', 'src/x/a.ts']);
});

test('an import is found in every form it can be written', () => {
  const source = `import type { A } from './a.ts';\nimport {\n  b,\n} from './b.ts';\nexport * from './c.ts';
import './d.ts';\nconst e = await import('./e.ts');\n// import './f.ts'\n/* import './g.ts' */`;
  const found = importsIn('src/x.ts', source).map(({ wanted }) => wanted);
  expect(found.sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts']);
});
