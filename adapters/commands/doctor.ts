import { examine } from '../../etl/doctor.ts';
import { catalogPath } from './catalog-path.ts';

/** `butaca doctor`: what catalog is there and whether it is sound. Returns the exit code. */
export function runDoctor(path = catalogPath()): number {
  const { facts, faults } = examine(path, new Date());
  for (const [label, value] of facts) console.log(`${label.padEnd(11)}${value}`);
  console.log(`${'sound'.padEnd(11)}${faults.length === 0 ? 'yes' : 'no'}`);
  if (faults.length === 0) return 0;
  for (const fault of faults) console.error(fault);
  if (!faults.some((fault) => fault.includes('butaca etl'))) {
    console.error(`Build it again: butaca etl FOLDER --out ${path}`);
  }
  return 1;
}
