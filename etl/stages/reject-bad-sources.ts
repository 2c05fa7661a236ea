import { type Failure, failure } from '../failure.ts';
import { oddColumn } from '../input/amounts.ts';
import { type FileReport, rowsOf } from '../report/report.ts';
import type { Build } from './build.ts';

/** A source of which more than this share is refused is not the one that we know how to read. */
const MOST_REFUSED = 0.05;

/** So few figures that cannot be are slips, however small the file. */
const SLIPS = 20;

export function rejectBadSources({ report: { files } }: Build): Failure | undefined {
  const failures = [...files.map(rejectRows), ...files.map(rejectFigures)];
  return failures.find((found) => found !== undefined);
}

/** A column of which as many figures cannot be holds something else than we read in it. */
function rejectFigures({ file, read, repairs }: FileReport): Failure | undefined {
  for (const [repair, rows] of Object.entries(repairs)) {
    const column = oddColumn(repair);
    if (column === undefined || rows <= Math.max(read * MOST_REFUSED, SLIPS)) continue;
    const words = `${file}: ${rows} of ${read} rows have a ${column} that cannot be`;
    return failure('refused', `${words}: repair the file or download it again.`);
  }
  return undefined;
}

function rejectRows(worst: FileReport): Failure | undefined {
  if (rowsOf(worst.refused) <= worst.read * MOST_REFUSED) return undefined;
  const { file, read } = worst;
  const reasons = worst.refused.map(({ reason, rows }) => `${rows} ${reason}`).join('; ');
  const words = `${file}: ${rowsOf(worst.refused)} of ${read} rows cannot be used (${reasons})`;
  return failure('refused', `${words}: repair the file or download it again.`);
}
