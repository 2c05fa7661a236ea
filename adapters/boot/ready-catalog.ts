import { accessSync, chmodSync, constants, existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFolder } from '../../etl/catalog-file/make-folder.ts';
import { isFailure } from '../../etl/failure.ts';
import type { Screen } from '../../etl/report/progress.ts';
import { SCHEMA_VERSION } from '../../src/catalog/schema/schema.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { unspared } from '../runtime/spare-memory.ts';
import { clearOldCatalogs } from './clear-old-catalogs.ts';
import { type Embedded, embeddedIn, embeddedSources } from './embedded-data.ts';
import { embeddedDigest } from './embedded-digest.ts';
import { embeddedWords } from './embedded-words.ts';

type ReadyOptions = {
  readonly root: string;
  /** Where it is kept; the system's temporary folder where there is none or it cannot be written. */
  readonly folder: string | undefined;
  /** False where the sample alone is wanted. */
  readonly films: boolean;
  readonly locale: Locale;
  readonly notify: (text: string) => void;
  /** Where a bar is drawn if it is a terminal. */
  readonly screen?: Screen | undefined;
};

// Not `os.userInfo()`: it throws for a user without an account, as containers have. Windows knows none: files have 0.
const UID = process.getuid?.() ?? 0;

type Ready = { readonly path: string; readonly kind: Embedded } | { readonly fault: string };

/** The catalog of what comes with this release, built where there is none yet. */
export async function readyCatalog(options: ReadyOptions): Promise<Ready> {
  const kind = embeddedIn(options.root, options.films);
  const name = `${kind}-${SCHEMA_VERSION}-${embeddedDigest(options.root, kind)}.sqlite`;
  const folders = [options.folder ?? [], join(tmpdir(), `butaca-${UID}`)].flat();
  const there = folders.map((folder) => join(folder, name)).find(isOurs);
  if (there) return { path: there, kind };
  const folder = folders.find(isWritable);
  const words = embeddedWords[options.locale];
  return folder ? build({ folder, name, kind }, options) : { fault: words.nowhere(folders.join(', ')) };
}

type Site = { readonly folder: string; readonly name: string; readonly kind: Embedded };

/** Processes that start at once never see half a catalog, and one of them builds: the others wait for it. */
async function build({ folder, name, kind }: Site, options: ReadyOptions): Promise<Ready> {
  const [path, words] = [join(folder, name), embeddedWords[options.locale]];
  options.notify(words.building(kind, existsSync(`${path}.part`)));
  const result = await buildOrWait(path, kind, options);
  if (isFailure(result))
    return { fault: result.failure === 'output' ? words.unwritten(kind, folder) : result.message };
  options.notify(words.built(kind, path));
  clearOldCatalogs(folder, path);
  return { path, kind };
}

const LOOK_AGAIN_MS = 500;

async function buildOrWait(path: string, kind: Embedded, { root, screen, locale }: ReadyOptions) {
  const { etl } = await import('../../etl/etl.ts'); // only this once: its libraries are not for every start
  const { silent } = await import('../../etl/report/progress.ts');
  const { wholeBar } = await import('../../etl/report/whole-bar.ts');
  for (;;) {
    const progress = screen?.isTTY ? wholeBar(screen, embeddedWords[locale].bar) : silent;
    const from = embeddedSources(root, kind);
    const result = await unspared(() => etl({ from, out: path, progress, inHaste: true }));
    if (!isFailure(result) || result.failure !== 'busy') return result;
    await setTimeout(LOOK_AGAIN_MS); // another start builds it; should that one be killed, this one begins anew
    if (existsSync(path)) return undefined;
  }
}

/** In the temporary folder, which all users share, another user's file is not to be trusted. */
function isOurs(path: string): boolean {
  return existsSync(path) && statSync(path).uid === UID;
}

function isWritable(folder: string): boolean {
  try {
    makeFolder(folder, 0o700);
    accessSync(folder, constants.W_OK);
    if (statSync(folder).uid !== UID) return false;
    chmodSync(folder, 0o700);
    return true;
  } catch {
    return false;
  }
}
