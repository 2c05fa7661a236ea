import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { measure, residentBar, startBar } from './bars.ts';
import { ended, type Files, memoryOf, startButaca } from './child.ts';
import type { Figure, Section } from './figure.ts';
import { median } from './time.ts';

const STARTS = 5;
/** The process settles before its memory is read. */
const SETTLE_MS = 300;

/** What the terminal costs from outside: the time to a first answer and resident memory. */
export async function measureProcess(
  files: Files,
  sentence: string,
  sentences: readonly string[],
): Promise<Section> {
  const start = await startFigures(files, sentence);
  return { title: 'The terminal', figures: [...start, ...(await residentFigures(files, sentences))] };
}

async function startFigures(files: Files, sentence: string): Promise<readonly Figure[]> {
  const [bare, first]: [number[], number[]] = [[], []];
  for (let i = 0; i < STARTS; i++) {
    bare.push(await spent(() => ended(spawn(process.execPath, ['-e', '0']))));
    first.push(await spent(() => ended(startButaca(['ask', sentence], files))));
  }
  const node = median(bare);
  const most = Math.max(startBar.ms, startBar.timesNode * node);
  return [
    { what: 'bare `node -e 0`', measures: [measure(node, 'ms')], note: `median of ${STARTS}` },
    {
      what: 'start to first answer (`butaca ask`)',
      measures: [measure(median(first), 'ms', most)],
      note: `${(median(first) / node).toFixed(1)} × node; median of ${STARTS}; bar ${startBar.ms} ms or ${startBar.timesNode} × node`,
    },
  ];
}

async function spent(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Resident memory of `ask --json` after its first answer, and after all sentences in a thousand conversations. */
async function residentFigures(files: Files, sentences: readonly string[]): Promise<readonly Figure[]> {
  const child = startButaca(['ask', '--json'], files);
  const done = ended(child);
  const answered = countLines(child.stdout);
  const [first = '', ...rest] = sentences.map(
    (text, index) => `${JSON.stringify({ text, conversation: String(index % 1000) })}\n`,
  );
  const read = async (): Promise<number> => {
    await pause(SETTLE_MS);
    return memoryOf(child.pid, 'VmRSS') ?? Number.NaN;
  };
  child.stdin.write(first);
  await Promise.race([answered(1), done]);
  const afterStart = await read();
  const start = performance.now();
  Readable.from(rest).pipe(child.stdin, { end: false });
  await Promise.race([answered(sentences.length), done]);
  const seconds = (performance.now() - start) / 1000;
  const afterAnswers = await read();
  child.stdin.end();
  const { code, said } = await done;
  if (code !== 0) throw new Error(`ask --json ended with ${code}: ${said.trim()}`);
  const each = `${(rest.length / seconds).toFixed(0)} answers a second through the pipe`;
  return [
    { what: 'resident after start', measures: [measure(afterStart, 'MiB', residentBar.afterStart)] },
    {
      what: `resident after ${sentences.length.toLocaleString('en')} mixed answers`,
      measures: [measure(afterAnswers, 'MiB', residentBar.afterAnswers)],
      note: each,
    },
  ];
}

function countLines(stream: Readable): (lines: number) => Promise<void> {
  let seen = 0;
  const reader = createInterface({ input: stream }).on('line', () => {
    seen += 1;
  });
  return async (lines) => {
    while (seen < lines) await once(reader, 'line');
  };
}
