import { createInterface } from 'node:readline';
import { buildBar, measure } from './bars.ts';
import { ended, memoryOf, resetPeak, startButaca } from './child.ts';
import type { Figure, Section } from './figure.ts';

type Stage = { readonly name: string; readonly seconds: number; readonly mib: number };

const EVERY_MS = 50;

/** Builds a catalog with the built command; throws with the command's words where it fails. */
export async function measureEtl(from: string, out: string, credits: string): Promise<Section> {
  const start = performance.now();
  const stages = await runStages(from, out);
  const whole = {
    name: 'whole build',
    seconds: (performance.now() - start) / 1000,
    mib: Math.max(...stages.map(({ mib }) => mib)),
  };
  const total = figureOf(whole, true);
  const note = `once; ${credits}`;
  return {
    title: 'ETL: time / peak memory of each stage',
    figures: [...stages.map((stage) => figureOf(stage, false)), { ...total, note }],
  };
}

function figureOf({ name, seconds, mib }: Stage, barred: boolean): Figure {
  const [most, mostMib] = barred ? [buildBar.seconds, buildBar.mib] : [];
  return { what: name, measures: [measure(seconds, 's', most), measure(mib, 'MiB', mostMib)] };
}

/** Stages as the command tells them on standard error: "films …" when one starts, "films: 3.1 s" when it is done. */
async function runStages(from: string, out: string): Promise<readonly Stage[]> {
  const child = startButaca(['etl', from, '--out', out]);
  const stages: Stage[] = [];
  let current = { name: 'start', since: performance.now(), mib: 0 };
  const look = (): void => {
    current.mib = Math.max(current.mib, memoryOf(child.pid, 'VmHWM') ?? 0);
  };
  const next = (name: string): void => {
    look();
    const now = performance.now();
    const { since, ...stage } = current;
    stages.push({ ...stage, seconds: (now - since) / 1000 });
    resetPeak(child.pid);
    current = { name, since: now, mib: 0 };
  };
  const looking = setInterval(look, EVERY_MS);
  createInterface({ input: child.stderr }).on('line', (line) => {
    const started = /^(.+) …$/.exec(line)?.[1];
    if (started) next(started);
    else if (/^[^:]+: [\d.]+ s$/.test(line)) look();
  });
  const { code, said } = await ended(child);
  clearInterval(looking);
  if (code !== 0) throw new Error(`The ETL ended with ${code}: ${said.trim().split('\n').at(-1)}`);
  next('');
  return stages;
}
