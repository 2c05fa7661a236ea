import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Environment } from '../../settings/config.ts';

/** The setting that names the folder where running commands say how they are; without it none does. */
export const HEALTH = 'BUTACA_HEALTH';

/**
 * What a running command says of itself: that it runs and no more, the address at which it answers, or that it touches
 * its note for as long as it is well.
 */
export const noteSchema = z.object({
  mode: z.string(),
  pid: z.int().positive(),
  url: z.string().optional(),
  beats: z.boolean().optional(),
});
export type Note = z.infer<typeof noteSchema>;

const BEAT_MS = 5000;

/** Leaves a note, in the place of an earlier one of this process; it goes with the process. */
export function leaveNote(env: Environment, note: Omit<Note, 'pid'>, notify: (line: string) => void): void {
  const folder = env[HEALTH];
  if (!folder) return;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(pathOf(folder), JSON.stringify({ ...note, pid: process.pid }));
    process.once('exit', () => rmSync(pathOf(folder), { force: true }));
  } catch (error) {
    notify(
      `${HEALTH}: ${folder} cannot be written (${codeOf(error)}), so "butaca health" knows nothing of this.`,
    );
  }
}

/** Leaves a note that is touched for as long as all is well. */
export function leaveBeats(
  env: Environment,
  mode: string,
  isWell: () => boolean,
  notify: (line: string) => void,
): void {
  const folder = env[HEALTH];
  if (!folder) return;
  leaveNote(env, { mode, beats: true }, notify);
  setInterval(() => isWell() && touch(pathOf(folder)), BEAT_MS).unref();
}

function pathOf(folder: string): string {
  return join(folder, `${process.pid}.json`);
}

/** A note that cannot be touched grows old, which is told by whoever reads it. */
function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    return;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
