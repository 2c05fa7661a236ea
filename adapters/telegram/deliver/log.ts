type Level = 'info' | 'warn' | 'error';

/** Tells one thing as one line of JSON. No text, name or token is ever in it. */
export type Tell = (level: Level, event: string, about?: Readonly<Record<string, unknown>>) => void;

/** A log whose lines cannot hold the token: errors of the network quote the address they were sent to. */
export function openTell(log: (line: string) => void): Tell {
  return (level, event, about = {}) =>
    log(JSON.stringify({ level, time: new Date().toISOString(), adapter: 'telegram', event, ...about }));
}

/** The log with the token made unreadable wherever it occurs. */
export function withoutToken(log: (line: string) => void, token: string): (line: string) => void {
  return (line) => log(line.replaceAll(token, '[token]'));
}
