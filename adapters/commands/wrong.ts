import { reasonOf } from '../../etl/failure.ts';
import type { Report } from '../../src/service/user/reporting.ts';
import { reportPath } from '../boot/open-reporting.ts';
import { type ReadReports, readReports } from '../boot/report-file.ts';
import { commonSchema, isConfigFault, readConfig } from '../settings/config.ts';
import { type Output, openOutput } from '../terminal/lifecycle/open-output.ts';
import { drawExplanation } from '../terminal/render/draw-explanation.ts';
import { screenOf } from '../terminal/render/screen.ts';

export type WrongFlags = { readonly file?: string; readonly explain?: boolean };

const PRINTED = 0;
const FAULT = 1;

/** `butaca wrong`: what users reported as misheard, as rows of a corpus to be judged. Returns the exit code. */
export async function runWrong({ file, explain = false }: WrongFlags): Promise<number> {
  const found = file === undefined ? pathOf() : { path: file };
  if ('fault' in found) return failWith(found.fault);
  const read = readOrFault(found.path);
  if ('fault' in read) return failWith(read.fault);
  const output = openOutput(process.stdout);
  for (const report of read.reports) await print(report, explain, output);
  const why = output.fault();
  if (why !== undefined) return failWith(`The reports cannot be written (${why}).`);
  if (read.unread.length > 0)
    return failWith(`${found.path} holds no report of this version in lines ${read.unread.join(', ')}.`);
  return PRINTED;
}

function pathOf(): { readonly path: string } | { readonly fault: string } {
  const config = readConfig(commonSchema, process.env);
  if (isConfigFault(config)) return config;
  const path = reportPath(config, process.env);
  return path === undefined
    ? { fault: 'No reports are collected here: set BUTACA_WRONG to a file, or name one with --file.' }
    : { path };
}

function readOrFault(path: string): ReadReports | { readonly fault: string } {
  try {
    const read = readReports(path);
    if (!read) console.error(`Nothing was reported yet: there is no ${path}.`);
    return read ?? { reports: [], unread: [] };
  } catch (error) {
    return { fault: `${path} cannot be read (${reasonOf(error)}).` };
  }
}

async function print(report: Report, explain: boolean, { write }: Output): Promise<void> {
  await write(`${JSON.stringify(corpusRow(report))}\n`);
  if (!explain) return;
  await write(`${drawExplanation(report.explain, screenOf(process.stdout, process.env))}\n\n`);
}

/** What was meant is for a person to say: `kind` and `slots` are open, what was heard stands beside. */
function corpusRow({ day, lang, text, heard, before }: Report): object {
  const { kind, ...slots } = heard as { readonly kind?: string };
  return {
    lang,
    text,
    kind: null,
    slots: {},
    tag: 'wrong',
    split: 'tune',
    heard: kind === undefined ? heard : { kind, slots },
    ...(before ? { before } : {}),
    day,
  };
}

function failWith(fault: string): number {
  console.error(fault);
  return FAULT;
}
