import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { readDates } from '../../../src/language/dates/read-dates.ts';
import { noDates } from './no-dates.ts';
import { saidInEnglish } from './said-in-english.ts';
import { saidInSpanish } from './said-in-spanish.ts';
import { inShort, readTable } from './senses.ts';
import { writeFileSync } from 'node:fs';

const TODAY = '2026-11-22';
const sensesOf = (text: string, locale: Locale): string =>
  readDates(text, locale, TODAY)
    .map(({ sense }) => inShort(sense))
    .join(' + ');

test('dump', () => {
  const out: string[] = [];
  for (const [l, t] of [['es', saidInSpanish], ['en', saidInEnglish]] as const)
    for (const { phrase, sense } of readTable(t)) {
      const got = sensesOf(phrase, l);
      if (got !== sense) out.push(`${l} | ${phrase} | got: ${got} | want: ${sense}`);
    }
  for (const l of ['es', 'en'] as const) for (const t of noDates) { const got = sensesOf(t, l); if (got) out.push(`NEG ${l} | ${t} | got: ${got}`); }
  writeFileSync('/tmp/vt/dates.txt', out.join('\n') + '\n');
});
