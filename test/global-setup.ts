import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist', 'adapters', 'main.js');
const ASSETS = join('adapters', 'web', 'assets');
const SOURCES = ['src', 'adapters', 'etl'];

/** Tests that start the command run what `npm run build` made: it is made anew where a source is younger. */
export function setup(): () => void {
  build();
  const catalogs = mkdtempSync(join(tmpdir(), 'butaca-test-'));
  process.env['BUTACA_TEST_SAMPLE'] ??= catalog(
    join(ROOT, 'data', 'sample'),
    join(catalogs, 'sample.sqlite'),
  );
  const data = process.env['BUTACA_DATA'];
  if (data) process.env['BUTACA_TEST_FULL'] ??= catalog(data, join(catalogs, 'full.sqlite'));
  return () => rmSync(catalogs, { recursive: true });
}

/** Catalogs are built once for all test files. */
function catalog(from: string, to: string): string {
  execFileSync(process.execPath, [BUILT, 'etl', from, '--out', to], { stdio: 'ignore' });
  return to;
}

function build(): void {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= newest()) return;
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
    cpSync(join(ROOT, ASSETS), join(ROOT, 'dist', ASSETS), { recursive: true });
  } catch (error) {
    if (!existsSync(BUILT)) throw error; // wrong types are for `npm run types` to tell
  }
}

function newest(): number {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
  return Math.max(...files);
}
