import { lengthOf, type RichLine, type Run } from './rich-line.ts';

/** Lines as parts of at most `most` UTF-16 units: cut between lines, inside one only where it alone is too long. */
export function cut(lines: readonly RichLine[], most: number): readonly (readonly RichLine[])[] {
  const parts: RichLine[][] = [[]];
  let used = 0;
  for (const line of lines.flatMap((whole) => shortened(whole, most))) {
    const length = lengthOf(line);
    if (used + length > most && used > 0) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(line);
    used += length;
  }
  return parts.filter((part) => part.some(({ runs }) => runs.length > 0));
}

function shortened(line: RichLine, most: number): readonly RichLine[] {
  if (lengthOf(line) <= most) return [line];
  return line.runs.flatMap((run) => pieces(run, most - 1)).map((run) => ({ ...line, runs: [run] }));
}

/** A run in pieces that end at a space or a comma where there is one near the limit. */
function pieces(run: Run, most: number): readonly Run[] {
  const found: Run[] = [];
  let rest = run.text;
  while (rest.length > most) {
    const at = sensibleEnd(rest, most);
    found.push({ ...run, text: rest.slice(0, at) });
    rest = rest.slice(at).trimStart();
  }
  return [...found, { ...run, text: rest }];
}

function sensibleEnd(text: string, most: number): number {
  const window = text.slice(0, most);
  const at = Math.max(window.lastIndexOf(' '), window.lastIndexOf(','), window.lastIndexOf('\n')) + 1;
  if (at > most / 2) return at;
  return isHighSurrogate(window.charCodeAt(most - 1)) ? most - 1 : most;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
