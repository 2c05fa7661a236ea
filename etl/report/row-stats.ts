import type { Outcome } from '../input/rows.ts';
import type { FileReport, Refusal } from './report.ts';

/** What became of a checked row when it was stored; `joined` is kept too, with a film of another source. */
export type RowOutcome = 'kept' | 'joined' | 'duplicates' | 'withoutFilm';

/** How many lines of a refusal, or of a repair, the report names. */
const LINES_NAMED = 20;

/** Counts what becomes of the rows of one file. */
export type RowStats<Row> = {
  readonly add: (outcome: Outcome<Row>) => void;
  readonly close: (sha256: string) => FileReport;
};

type Sound<Row> = Extract<Outcome<Row>, { readonly row: Row }>;

export function openRowStats<Row>(file: string, store: (row: Row) => RowOutcome): RowStats<Row> {
  const counts = { read: 0, kept: 0, joined: 0, duplicates: 0, withoutFilm: 0, repairedRows: 0 };
  const [refused, leftOut, repaired] = [openReasons(), openReasons(), openReasons()];
  const keep = ({ row, repairs, line }: Sound<Row>): void => {
    const fate = store(row);
    counts[fate] += 1;
    if (fate === 'joined') counts.kept += 1;
    if ((fate !== 'kept' && fate !== 'joined') || repairs.length === 0) return;
    counts.repairedRows += 1;
    for (const repair of repairs) repaired.add(repair, line);
  };
  return {
    add(outcome) {
      counts.read += 1;
      if ('refused' in outcome) refused.add(outcome.refused, outcome.line);
      else if ('leftOut' in outcome) leftOut.add(outcome.leftOut, outcome.line);
      else keep(outcome);
    },
    close: (sha256) => {
      const repairs = repaired.list().sort((a, b) => (a.reason < b.reason ? -1 : 1));
      return {
        file,
        sha256,
        ...counts,
        repairs: Object.fromEntries(repairs.map(({ reason, rows }) => [reason, rows])),
        repairedLines: Object.fromEntries(repairs.map(({ reason, lines }) => [reason, lines])),
        refused: refused.list(),
        leftOut: leftOut.list(),
      };
    },
  };
}

/** Rows by the reason that they were not kept for, or by what was repaired in them. */
function openReasons() {
  const reasons = new Map<string, { rows: number; lines: number[] }>();
  return {
    add: (reason: string, line: number): void => {
      const known = reasons.get(reason) ?? { rows: 0, lines: [] };
      known.rows += 1;
      if (known.lines.length < LINES_NAMED) known.lines.push(line);
      reasons.set(reason, known);
    },
    list: (): Refusal[] => [...reasons].map(([reason, found]) => ({ reason, ...found })),
  };
}
