import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/domain/locale.ts';
import { butaca } from '../etl/command.ts';
import { newFolder } from '../etl/data-folder.ts';

/** Runs `butaca report` on a catalog; throws what it said where it failed. */
export async function writeReport(
  catalog: string,
  locale: Locale,
): Promise<{ readonly path: string; readonly html: string }> {
  const path = join(newFolder(), 'deep', `report.${locale}.html`);
  const { code, stderr } = await butaca(['report', '--out', path, '--locale', locale], {
    BUTACA_CATALOG: catalog,
  });
  if (code !== 0) throw new Error(stderr);
  return { path, html: readFileSync(path, 'utf8') };
}
