import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Where every binding has the noun of what it holds. */
const FOLDERS = [
  'adapters',
  'src/catalog',
  'src/dialogue',
  'src/domain',
  'src/filters',
  'src/language',
  'src/message',
  'src/nlu',
  'src/service',
  'src/slots',
  'src/questions',
  'src/recommend',
  'etl',
];

/** Text that is no code: comments, strings and regular expressions; of a template what stands between its values. */
const NO_CODE =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};>]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;

/**
 * The words that say nothing of what they hold, where they stand for a value. What is bound is used somewhere, and there it
 * is neither a member (`catalog.one`) nor the name of one (`one: 1000`, `one<Row>(sql)`).
 */
const NO_NOUN =
  /(?<![\w$]|(?<!\.\.)\.)(?:one|other|said|told|kept|taken)\b(?!\??\s*[:(<])|(?<=\()(?:one|other|said|told|kept|taken)(?=\??:)/g;

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function codeOf(source: string): string {
  return source.replace(NO_CODE, (text) =>
    text.startsWith('`')
      ? text
          .split(/(\$\{[^}]*\})/)
          .map((part) => (part.startsWith('${') ? part : blank(part)))
          .join('')
      : blank(text),
  );
}

/** Each word without a noun, with the number of its line. */
function nounless(source: string): readonly string[] {
  const code = codeOf(source);
  return [...code.matchAll(NO_NOUN)].map(
    ({ 0: word, index }) => `${code.slice(0, index).split('\n').length}: ${word}`,
  );
}

test('a variable has the noun of what it holds', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(150);
  const faults = files.flatMap((file) =>
    nounless(readFileSync(join(ROOT, file), 'utf8')).map((fault) => `${file}:${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  'const one = films[0];',
  'for (const taken of names) {}',
  'films.filter((one) => one.year);',
  'films.filter((one: Film) => true);',
  'type Judge = (one: Film, film: Film) => boolean;',
  'sort((film, other) => 1);',
  'sort((film: Film, other: Film) => film.year - other.year);',
  'const { said } = heard;',
  'const { film: kept, ...rest } = heard;',
  'const [told, more] = words;',
  'const { film, ...other } = request;',
  // A template's text is none of the code, its values are.
  ['const text = `one of ', '{told}`;'].join('$'),
])('a binding without a noun is found: %s', (source) => {
  expect(nounless(source)).not.toEqual([]);
});

test.each([
  'catalog.one<Row>(sql)({ id });',
  'const needs = { one: 1000, other: 2 };',
  'type Heard = { readonly told: string; readonly said?: boolean };',
  "const slot = 'other'; // one of them",
  'const isNext = / one$/.test(text);',
  'const text = `one of them`;',
  'const rows = request.other;',
])('a member of that name, or its text, is no binding: %s', (source) => {
  expect(nounless(source)).toEqual([]);
});
