import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';
import { GUEST } from '../../adapters/state/guests.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import { baselineBar } from './bars.ts';
import type { Figure, Section } from './figure.ts';
import { timed } from './time.ts';

const PYTHON = '/usr/bin/python3';
/** Reads the queries out of the script, so that both sides answer the same ones; it needs no packages. */
const READ_QUERIES = `
import ast, json, sys
for node in ast.parse(open(sys.argv[1], encoding="utf-8").read()).body:
    if isinstance(node, ast.Assign) and node.targets[0].id == "QUERIES":
        print(json.dumps(ast.literal_eval(node.value)))`;

const reportSchema = z.object({
  load_s: z.number(),
  peak_rss_mib: z.number(),
  questions: z.record(z.string(), z.object({ median_ms: z.number(), p99_ms: z.number() })),
});
const queriesSchema = z.record(z.string(), z.array(z.union([z.string(), z.number()])));

/** The same queries answered in the usual Python way and here, in one run; a sentence where Python cannot. */
export async function measureBaseline(
  butaca: Butaca,
  script: string,
  data: string,
): Promise<Section | string> {
  if (!existsSync(script)) return `No baseline: ${script} is not there; name it with --baseline-script.`;
  const theirs = await runPython(script, data);
  if (typeof theirs === 'string') return theirs;
  const { queries, report } = theirs;
  const figures: Figure[] = [];
  for (const [kind, values] of Object.entries(queries)) {
    const times = report.questions[kind];
    if (times) figures.push(await ratioOf(butaca, kind, values, times));
  }
  const loaded = `loaded in ${report.load_s} s, peak ${report.peak_rss_mib} MiB`;
  return { title: `The Python way (${loaded}): ratio of medians, the same queries, nothing kept`, figures };
}

async function runPython(script: string, data: string) {
  try {
    const queries = queriesSchema.parse(JSON.parse(await python('-c', READ_QUERIES, script)));
    return { queries, report: reportSchema.parse(JSON.parse(await python(script, data))) };
  } catch (error) {
    return `No baseline: ${PYTHON} could not run ${script} (${lastLine(error)}). It needs pandas and scikit-learn: apt-get install -y --no-install-recommends python3-pandas python3-sklearn`;
  }
}

async function python(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(PYTHON, args, { maxBuffer: 1 << 24 });
  return stdout;
}

function lastLine(error: unknown): string {
  const said = (error as { readonly stderr?: string }).stderr || String(error);
  return said.trim().split('\n').at(-1) ?? '';
}

const TIMES = { rounds: 3, queries: 1000 } as const;

async function ratioOf(
  butaca: Butaca,
  kind: string,
  values: readonly (string | number)[],
  theirs: { readonly median_ms: number; readonly p99_ms: number },
): Promise<Figure> {
  // Nothing is kept of a guest, as the Python way keeps nothing.
  const asker = { user: GUEST, conversation: GUEST, clientLocale: 'en' } as const;
  const slot = { filmsInMonth: 'month', filmsOnWeekday: 'weekday' }[kind] ?? '';
  // Names are typed on both sides: finding the film or person is part of the answer.
  const answer = (value: string | number) =>
    typeof value === 'number'
      ? butaca.answer({ kind, [slot]: value }, asker)
      : butaca.command(kind, value, asker);
  const draw = (count: number) =>
    Array.from({ length: count }, (_, index) => values[index % values.length] ?? '');
  await mustAnswer(kind, values, answer);
  const { p50 } = await timed(TIMES, draw, answer);
  return {
    what: kind,
    measures: [{ value: theirs.median_ms / p50, unit: '×', least: baselineBar }],
    note: `${theirs.median_ms} ms against ${p50.toFixed(3)} ms`,
  };
}

/** A ratio of answers that were not given would flatter. */
async function mustAnswer<V>(
  kind: string,
  values: readonly V[],
  answer: (value: V) => ReturnType<Butaca['answer']>,
): Promise<void> {
  for (const value of values) {
    const { problem } = await answer(value);
    if (problem) throw new Error(`${kind} of ${value} was not answered: ${problem.problem}`);
  }
}
