import type { Judgement } from './judge.ts';

/** Killed, survived and timed out by folder, then each survivor by file and line. */
export function mutationReport(judgements: readonly Judgement[]): string {
  const folders = [...new Set(judgements.map(({ mutant }) => folderOf(mutant.file)))].sort();
  const rows = folders.map((name) =>
    rowOf(
      name,
      judgements.filter(({ mutant }) => folderOf(mutant.file) === name),
    ),
  );
  const survivors = judgements
    .filter(({ fate }) => fate === 'survived')
    .sort((a, b) =>
      a.mutant.file < b.mutant.file ? -1 : a.mutant.file > b.mutant.file ? 1 : a.mutant.line - b.mutant.line,
    );
  return [
    ['folder', 'killed', 'survived', 'timed out', 'rate'].join('\t'),
    ...rows,
    rowOf('in all', judgements),
    ...survivors.map(survivorLine),
  ].join('\n');
}

function rowOf(name: string, some: readonly Judgement[]): string {
  const count = (fate: Judgement['fate']) => some.filter((judgement) => judgement.fate === fate).length;
  const noticed = count('killed') + count('timed out');
  const rate = some.length === 0 ? '-' : `${Math.round((100 * noticed) / some.length)}%`;
  return [name, count('killed'), count('survived'), count('timed out'), rate].join('\t');
}

function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

function survivorLine({ mutant, asked, reach }: Judgement): string {
  const { file, line, kind } = mutant;
  const all =
    asked === reach
      ? `all ${reach} test files that reach it`
      : `${asked} of ${reach} test files that reach it`;
  return `${file}:${line}  ${kind}: ${onOneLine(mutant.before)}  →  ${onOneLine(mutant.after)}  (${all})`;
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** How one mutant fared, as it is known. */
export function fateLine({ mutant, fate, by, asked }: Judgement): string {
  return `  ${fate}: ${mutant.file}:${mutant.line} ${mutant.kind}${by ? `, by ${by}` : ''} (${asked} test files)`;
}
