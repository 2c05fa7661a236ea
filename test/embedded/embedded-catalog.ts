import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedSources } from '../../adapters/boot/embedded-data.ts';
import { etl } from '../../etl/etl.ts';
import { isFailure } from '../../etl/failure.ts';
import { packageRoot } from '../../etl/package-root.ts';
import { silent } from '../../etl/report/progress.ts';

/** The catalog of what comes with Butaca, built anew; BUTACA_TEST_EMBEDDED names one that is ready. */
export async function embeddedCatalogPath(): Promise<string> {
  const ready = process.env['BUTACA_TEST_EMBEDDED'];
  if (ready) return ready;
  const out = join(mkdtempSync(join(tmpdir(), 'butaca-embedded-')), 'films.sqlite');
  const from = embeddedSources(packageRoot(), 'films');
  const built = await etl({ from, out, progress: silent, inHaste: true });
  if (isFailure(built)) throw new Error(built.message);
  return out;
}
