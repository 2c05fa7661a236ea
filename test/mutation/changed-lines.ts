import { execFileSync } from 'node:child_process';

/**
 * The lines by file that were added or changed since the branch left main, what is not committed included; on main
 * itself since the commit before the last one.
 */
export function changedLines(root: string): ReadonlyMap<string, ReadonlySet<number>> {
  const base = baseOf(root);
  const changed = new Map<string, Set<number>>();
  if (!base) return changed;
  let file = '';
  for (const line of git(root, 'diff', '--unified=0', '--no-color', base, '--', 'src').split('\n')) {
    if (line.startsWith('+++ ')) file = line.slice('+++ b/'.length);
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk || file === 'dev/null') continue;
    const lines = changed.get(file) ?? new Set();
    const [from, count] = [Number(hunk[1]), Number(hunk[2] ?? 1)];
    for (let at = from; at < from + count; at += 1) lines.add(at);
    changed.set(file, lines);
  }
  return changed;
}

function baseOf(root: string): string | undefined {
  const head = git(root, 'rev-parse', 'HEAD').trim();
  const main = ['main', 'origin/main'].find((name) =>
    attempt(root, 'rev-parse', '--verify', '--quiet', name),
  );
  const base = main && attempt(root, 'merge-base', 'HEAD', main);
  return base && base !== head ? base : (attempt(root, 'rev-parse', '--verify', '--quiet', 'HEAD^1') ?? head);
}

function attempt(root: string, ...args: readonly string[]): string | undefined {
  try {
    return git(root, ...args).trim();
  } catch {
    return undefined;
  }
}

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
