import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFailure } from '../../etl/failure.ts';
import { makeFolder } from '../../etl/make-folder.ts';
import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import { SCHEMA_VERSION } from '../../src/store/schema.ts';
import { clearOldSamples } from './clear-old-samples.ts';
import { sampleDigest } from './sample-digest.ts';

export type SampleOptions = {
  readonly root: string;
  /** Where it is kept; the system's temporary folder where there is none or it cannot be written. */
  readonly folder: string | undefined;
  readonly locale: Locale;
  readonly notify: (text: string) => void;
};

// Not `os.userInfo()`: it throws for a user without an account, as containers have. Windows knows none: files have 0.
const UID = process.getuid?.() ?? 0;

type Ready = { readonly path: string } | { readonly fault: string };

const words: ByLocale<{
  readonly building: string;
  readonly built: (path: string) => string;
  readonly nowhere: (folders: string) => string;
}> = {
  es: {
    building: 'Todavía no hay catálogo: armo uno con la muestra (unas 700 películas)…',
    built: (path) =>
      `Listo: ${path}\nPara cargar todos los datos: butaca etl CARPETA (o el zip de «The Movies Dataset» de Kaggle).`,
    nowhere: (folders) =>
      `No puedo escribir la muestra en ${folders}: indicá otra carpeta con XDG_CACHE_HOME o un catálogo con BUTACA_CATALOG.`,
  },
  en: {
    building: 'There is no catalog yet: building one from the sample (some 700 films)…',
    built: (path) =>
      `Done: ${path}\nTo load the full data: butaca etl FOLDER (or the zip of Kaggle's "The Movies Dataset").`,
    nowhere: (folders) =>
      `The sample cannot be written to ${folders}: name another folder with XDG_CACHE_HOME or a catalog with BUTACA_CATALOG.`,
  },
};

/** The sample's catalog of this release, built where there is none yet. */
export async function readySample(options: SampleOptions): Promise<Ready> {
  const name = `sample-${SCHEMA_VERSION}-${sampleDigest(options.root)}.sqlite`;
  const folders = [options.folder ?? [], join(tmpdir(), `butaca-${UID}`)].flat();
  const there = folders.map((folder) => join(folder, name)).find(isOurs);
  if (there) return { path: there };
  const folder = folders.find(isWritable);
  return folder ? build(folder, name, options) : { fault: words[options.locale].nowhere(folders.join(', ')) };
}

/** Built in a folder of its own and then renamed: processes that start at once never see half a catalog. */
async function build(folder: string, name: string, { root, locale, notify }: SampleOptions): Promise<Ready> {
  const { etl } = await import('../../etl/etl.ts'); // only this once: its libraries are not for every start
  notify(words[locale].building);
  const site = mkdtempSync(join(folder, 'building-'));
  try {
    const out = join(site, name);
    const result = await etl({ from: join(root, 'data', 'sample'), out });
    if (isFailure(result)) return { fault: result.message };
    const path = join(folder, name);
    renameSync(out, path);
    notify(words[locale].built(path));
    clearOldSamples(folder, path);
    return { path };
  } finally {
    rmSync(site, { recursive: true, force: true });
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
