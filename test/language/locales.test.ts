import { describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';
import { locales } from '../../src/domain/locale.ts';
import { lexicons } from '../../src/language/locales/index.ts';
import { compilePhrase } from '../../src/language/phrase.ts';
import { phrasesOf } from '../../src/language/phrases-of.ts';
import { listsIn } from './lists-in.ts';

const lists = locales.flatMap((locale) =>
  listsIn(lexicons[locale]).map(({ path, list }) => ({ name: `${locale}.${path}`, path, list })),
);
const phrases = locales.flatMap((locale) =>
  Object.entries(lexicons[locale].questions).flatMap(([kind, words]) =>
    words.phrases.map((phrase) => ({ name: `${locale}.${kind}`, phrase })),
  ),
);

/** Names of days are looked for in sentences as they are typed. */
const AS_TYPED = /^calendar\.(?:holidays|movableDays)\./;
const TABLE_LINE = /^(\d+) (?=.*\p{L})/u;

/** Words as they are heard: folded, a last `*` for a stem, a `{slot}` of a frame. */
function isFolded(phrase: string, path: string): boolean {
  const text = AS_TYPED.test(path) ? phrase.replaceAll("'", '') : phrase;
  return text
    .split(' ')
    .every((word) => /^\{\w+\}$/.test(word) || fold(word.replace(/\*$/, '')) === word.replace(/\*$/, ''));
}

function isSorted(all: readonly string[]): boolean {
  return all.every((one, i) => i === 0 || (all[i - 1] ?? '') < one);
}

describe('The lists of a language', () => {
  test('are many, and the same in every language', () => {
    expect(lists.length).toBeGreaterThan(500);
    for (const locale of locales) {
      const paths = lists.filter(({ name }) => name.startsWith(`${locale}.`)).map(({ path }) => path);
      expect([...paths].sort()).toEqual(
        listsIn(lexicons.es)
          .map(({ path }) => path)
          .sort(),
      );
    }
  });

  test('are phrases, one a line: none is empty, or all of the list', () => {
    const faults = lists.filter(({ list }) => list !== '' && !/^\n(?:\S+(?: \S+)*\n)+$/.test(list));
    expect(faults.map(({ name }) => name)).toEqual([]);
  });

  test('are folded', () => {
    const faults = lists.flatMap(({ name, path, list }) =>
      phrasesOf(list).flatMap((phrase) => (isFolded(phrase, path) ? [] : [`${name}: ${phrase}`])),
    );
    expect(faults).toEqual([]);
  });

  test('are sorted, without duplicates; tables by their numbers', () => {
    const faults = lists.filter(({ list }) => {
      const all = phrasesOf(list);
      const numbers = all.map((line) => Number(TABLE_LINE.exec(line)?.[1] ?? Number.NaN));
      const isTable = all.length > 0 && numbers.every((number) => !Number.isNaN(number));
      return isTable ? numbers.some((number, i) => i > 0 && number <= (numbers[i - 1] ?? 0)) : !isSorted(all);
    });
    expect(faults.map(({ name }) => name)).toEqual([]);
  });
});

describe('The phrases of questions', () => {
  test('are there for every question', () => {
    expect(phrases.length).toBeGreaterThan(200);
  });

  test('compile, with the words of each group folded, sorted and without duplicates', () => {
    const faults = phrases.flatMap(({ name, phrase }) => {
      compilePhrase(phrase);
      return [...phrase.matchAll(/\[([^\]]+)\]|\(([^)]+)\)/g)].flatMap(([group, optional, needed]) => {
        const all = (optional ?? needed ?? '').trim().split(/[|\n]/);
        const own = all.filter((one) => !one.startsWith('~'));
        const concepts = all.filter((one) => one.startsWith('~'));
        const isInOrder = [...own, ...concepts].join() === all.join() && isSorted(own) && isSorted(concepts);
        return isInOrder && own.every((one) => isFolded(one, '')) ? [] : [`${name}: ${group.slice(0, 60)}`];
      });
    });
    expect(faults).toEqual([]);
  });
});
