import { wholeFault } from '../../etl/catalog-file/catalog-checksum.ts';
import { examine } from '../../etl/catalog-file/doctor.ts';
import { servedCatalog } from '../boot/served-catalog.ts';

/** `butaca doctor`: what catalog is there (the one that would be served) and whether it is sound. Returns the exit code. */
export async function runDoctor(named?: string): Promise<number> {
  const tell = (text: string) => console.error(text);
  const chosen = named === undefined ? await servedCatalog(process.env, 'en', tell) : { path: named };
  if ('fault' in chosen) {
    console.error(chosen.fault);
    return 1;
  }
  const { facts, faults: found } = examine(chosen.path, new Date());
  const damage = found.length === 0 ? await wholeFault(chosen.path) : undefined;
  const faults = damage === undefined ? found : [`${chosen.path} ${damage}.`];
  for (const [label, value] of facts) console.log(`${label.padEnd(11)}${value}`);
  console.log(`${'sound'.padEnd(11)}${faults.length === 0 ? 'yes' : 'no'}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0 && !faults.some((fault) => fault.includes('butaca etl'))) {
    console.error(`Build it again: butaca etl FOLDER --out ${chosen.path}`);
  }
  return faults.length === 0 ? 0 : 1;
}
