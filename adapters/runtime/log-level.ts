import { logLevels } from '../settings/config.ts';

type Level = (typeof logLevels)[number];

/**
 * Lines of JSON are ours rather than pino's: its redaction goes by the path of a field, while tokens and addresses stand
 * inside the messages of libraries, so that our replacing would stay, and a logger come on top of it.
 */

/** Passes on the lines of a level and above; a line that names none is told as "warn" would be. */
export function atLevel(write: (line: string) => void, least: Level): (line: string) => void {
  if (least === 'silent') return () => undefined;
  const rank = (level: string): number => logLevels.indexOf(level as Level);
  return (line) => {
    if (rank(levelOf(line)) <= rank(least)) write(line);
  };
}

/** Our own lines of JSON begin with it. */
function levelOf(line: string): string {
  return /^\{"level":"([a-z]{1,5})"/.exec(line)?.[1] ?? 'warn';
}
