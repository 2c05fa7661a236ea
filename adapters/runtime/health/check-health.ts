import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Note, noteSchema } from './note.ts';

/** How everything that runs is: a line for each. */
export type Health = { readonly well: boolean; readonly lines: readonly string[] };
type Judged = { readonly well: boolean; readonly line: string };

/** Some missed beats: a busy machine is late now and then. */
const MOST_SILENT_MS = 30_000;
const PATIENCE_MS = 2000;

/** Looks at every command that left a note in the folder and still runs. */
export async function checkHealth(folder: string, mostSilentMs = MOST_SILENT_MS): Promise<Health> {
  const notes = notesIn(folder);
  if (notes.length === 0) return { well: false, lines: [`Nothing runs that left a note in ${folder}.`] };
  const judged = await Promise.all(notes.map((path) => judge(path, mostSilentMs)));
  const running = judged.filter((judgement) => judgement !== undefined);
  if (running.length === 0) return { well: false, lines: [`What left a note in ${folder} runs no more.`] };
  return { well: running.every(({ well }) => well), lines: running.map(({ line }) => line) };
}

function notesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+\.json$/.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Undefined for a process that is gone: one that was killed took no note with it. */
async function judge(path: string, mostSilentMs: number): Promise<Judged | undefined> {
  const note = read(path);
  if (!note || !isRunning(note.pid)) {
    rmSync(path, { force: true });
    return undefined;
  }
  const name = `${note.mode} (process ${note.pid})`;
  if (note.url !== undefined) return answers(note.url, name);
  if (!note.beats) return { well: true, line: `${name} runs.` };
  const silentMs = Date.now() - statSync(path).mtimeMs;
  const seconds = Math.round(silentMs / 1000);
  return silentMs <= mostSilentMs
    ? { well: true, line: `${name} is connected.` }
    : { well: false, line: `${name} has not been connected for ${seconds} s.` };
}

function read(path: string): Note | undefined {
  try {
    return noteSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function answers(url: string, name: string): Promise<Judged> {
  const { ok, outcome } = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
    ({ ok, status }) => ({ ok, outcome: `answers ${status}` }),
    () => ({ ok: false, outcome: 'does not answer' }),
  );
  return { well: ok, line: `${name} ${outcome} at ${url}.` };
}
