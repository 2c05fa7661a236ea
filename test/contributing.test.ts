import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'butaca-guide-'));
const SAMPLE = process.env['BUTACA_TEST_SAMPLE'] ?? '';

/** A change that CONTRIBUTING.md shows: a file, or lines put behind a piece of one. */
type Change = { readonly path: string; readonly after: string | undefined; readonly text: string };

function changesOf(document: string): readonly Change[] {
  const blocks = document.matchAll(/^```ts (\S+\.ts)(?: after: ([^\n]*))?\n([\s\S]*?)^```$/gm);
  return [...blocks].map(([, path = '', after, text = '']) => ({ path, after, text }));
}

function apply({ path, after, text }: Change): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  if (after === undefined) {
    writeFileSync(file, text);
    return;
  }
  const [before = '', rest, ...more] = readFileSync(file, 'utf8').split(after);
  if (rest === undefined || more.length > 0) throw new Error(`"${after}" stands not once in ${path}`);
  writeFileSync(file, `${before}${after}\n${text.replace(/\n$/, '')}${rest}`);
}

function node(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): string {
  const options = { cwd: folder, input, encoding: 'utf8', env: { ...process.env, ...env } } as const;
  return execFileSync(process.execPath, args, options);
}

const MAIN = join('dist', 'adapters', 'main.js');
const withCatalog = (catalog: string) => ({
  BUTACA_CATALOG: catalog,
  BUTACA_USER_DATA: join(folder, 'users.sqlite'),
});

/** Answers of `ask --json`, one for each line. */
function ask(...lines: readonly object[]) {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const out = node([MAIN, 'ask', '--json'], input, withCatalog(SAMPLE));
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

beforeAll(() => {
  for (const name of ['src', 'adapters', 'etl', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of ['node_modules', 'data']) symlinkSync(join(ROOT, name), join(folder, name), 'junction');
  const changes = changesOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));
  expect(changes.length).toBeGreaterThan(15);
  for (const change of changes) apply(change);
  node([join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the question of the guide is heard in both languages, and is a command', () => {
  const [english, spanish, command] = ask(
    { text: 'how old is The Matrix?' },
    { text: '¿qué edad tiene Matrix?' },
    { text: '/age The Matrix' },
  );
  for (const { request } of [english, spanish, command]) expect(request).toMatchObject({ kind: 'age' });
  expect(spanish.message).toContain('años');
});

test('the filter of the guide narrows a list and is told in its title', () => {
  const [all, some] = ask(
    { request: { kind: 'filmsInPeriod', from: '1990-01-01', to: '1999-12-31' }, locale: 'en' },
    {
      request: { kind: 'filmsInPeriod', from: '1990-01-01', to: '1999-12-31', minPopularity: 20 },
      locale: 'en',
    },
  );
  expect(some.message).toMatch(/popular/);
  expect(some.answer.total ?? some.answer.count).toBeLessThan(all.answer.total ?? all.answer.count);
});

test('the source of the guide makes a catalog that answers', () => {
  const from = join(folder, 'lists');
  mkdirSync(from);
  const others = Array.from({ length: 200 }, (_, i) => `${910_000 + i};Paper Boats ${i};1999-12-31;90;6.1`);
  const lines = [
    '900001;The Long Corridor;2001-05-04;4000;7.5',
    ...others,
    '900002;No Date At All;never;3;1',
  ];
  writeFileSync(join(from, 'films.short'), `${lines.join('\n')}\n`);
  const catalog = join(folder, 'short.sqlite');
  node([MAIN, 'etl', from, '--out', catalog]);
  const out = node([MAIN, 'ask', 'votes for The Long Corridor'], '', withCatalog(catalog));
  expect(out).toContain('4,000');
});

test('the platform of the guide answers a line with a message', () => {
  const start = 'import("./dist/adapters/lines/start-lines.js").then(({ startLines }) => startLines())';
  const out = node(
    ['--input-type=module', '-e', start],
    'how old is The Matrix?\nand its votes?\n',
    withCatalog(SAMPLE),
  );
  expect(out).toContain('The Matrix (1999)');
  expect(out).toContain('Votes');
});
