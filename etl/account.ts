import type { FileReport } from './report.ts';
import type { Outcome } from './rows.ts';

/** What became of a checked row when it was stored. */
export type Fate = 'kept' | 'duplicates' | 'withoutFilm';

/** How many lines of a refusal the report names. */
const LINES_NAMED = 20;

/** Counts what becomes of the rows of one file. */
export type Account<Row> = {
  readonly take: (outcome: Outcome<Row>) => void;
  readonly close: (sha256: string) => FileReport;
};

export function openAccount<Row>(file: string, store: (row: Row) => Fate): Account<Row> {
  const counts = { read: 0, kept: 0, duplicates: 0, withoutFilm: 0, repairedRows: 0 };
  const repairsMade = new Map<string, number>();
  const refused = new Map<string, { rows: number; lines: number[] }>();

  const refuse = (reason: string, line: number): void => {
    const refusal = refused.get(reason) ?? { rows: 0, lines: [] };
    refusal.rows += 1;
    if (refusal.lines.length < LINES_NAMED) refusal.lines.push(line);
    refused.set(reason, refusal);
  };
  const keep = (row: Row, repairs: readonly string[]): void => {
    const fate = store(row);
    counts[fate] += 1;
    if (fate !== 'kept' || repairs.length === 0) return;
    counts.repairedRows += 1;
    for (const repair of repairs) repairsMade.set(repair, (repairsMade.get(repair) ?? 0) + 1);
  };
  return {
    take(outcome) {
      counts.read += 1;
      if ('refused' in outcome) refuse(outcome.refused, outcome.line);
      else keep(outcome.row, outcome.repairs);
    },
    close: (sha256) => ({
      file,
      sha256,
      ...counts,
      repairs: Object.fromEntries([...repairsMade].sort()),
      refused: [...refused].map(([reason, refusal]) => ({ reason, ...refusal })),
    }),
  };
}
