import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import type { Collected, Pattern } from './collect.ts';

process.env['RECHECK_BACKEND'] = 'pure'; // the others need Java or a binary of the platform
/** Milliseconds; a pattern that takes the checker longer is too tangled for readers as well. */
const MOST_TIME = 20_000;

const script = join(import.meta.dirname, 'collect.ts');
const collected = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
) as Collected;

/** Why a pattern may take more than linear time; undefined where it cannot. */
function faultOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string | undefined {
  if (!repeatsWithoutEnd(source)) return undefined;
  const found = checkSync(source, flags, { timeout: MOST_TIME });
  if (found.status === 'safe') return undefined;
  return found.status === 'vulnerable'
    ? found.complexity.summary
    : 'cannot be told: write it in simpler parts';
}

/** Without `*`, `+`, `{2,}` or `{2,100}` there is a short longest match: each place of a text is tried in bounded time. */
function repeatsWithoutEnd(source: string): boolean {
  const bare = source.replace(/\\./gs, '').replace(/\[[^\]]*\]/g, '');
  return /[*+]|\{\d+,\}|\d{3,}\}/.test(bare);
}

describe('Regular expressions take linear time', () => {
  const distinct = new Map(
    collected.patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern]),
  );

  test('no text makes one of them slow', () => {
    const slow = [...distinct.values()].flatMap((pattern) => {
      const fault = faultOf(pattern);
      return fault === undefined ? [] : [`${pattern.at} /${pattern.source}/${pattern.flags}: ${fault}`];
    });
    expect(distinct.size).toBeGreaterThan(50);
    expect(slow).toEqual([]);
  }, 120_000);

  test('all are written out or built while the program loads, where they can be checked', () => {
    expect(collected.builtLater).toEqual([]);
  });

  test.each([
    ['\\s*,?\\s*$', 'i'],
    ['^(.+?)[\\s,]+x?$', ''],
    ['(a+)+b', ''],
    [' · .*$', ''],
    ['(?:a|b|ab)*c', ''],
  ])('the check itself finds /%s/%s', (source, flags) => {
    expect(faultOf({ source, flags })).toBeDefined();
  });

  test.each([['[*+]x{2}'], ['\\*\\+'], ['a?b{1,3}']])('/%s/ is found harmless', (source) => {
    expect(faultOf({ source, flags: '' })).toBeUndefined();
  });
});
