import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeFolder } from '../../etl/catalog-file/make-folder.ts';
import { openCatalogFile } from '../../etl/catalog-file/open-catalog-file.ts';
import { dataReport } from '../../etl/data-report/data-report.ts';
import { reasonOf } from '../../etl/failure.ts';
import { beginsOtherwise, isNoFile, NO_FILE } from '../../etl/input/whose-file.ts';
import { type Catalog, isCatalogFault } from '../../src/catalog/catalog.ts';
import { type ByLocale, DEFAULT_LOCALE, type Locale } from '../../src/domain/locale.ts';
import { type Genre, genre, genres } from '../../src/slots/genre.ts';
import { countryName, languageName } from '../../src/slots/place.ts';
import { damaged } from '../boot/damaged.ts';
import { servedCatalog } from '../boot/served-catalog.ts';
import { drawSvg } from '../charts/draw-svg.ts';
import { localeOfEnvironment } from '../settings/client-locale.ts';

export type ReportFlags = { readonly out: string; readonly locale?: Locale };

const WRITTEN: ByLocale<(path: string, megabytes: string) => string> = {
  es: (path, megabytes) => `Listo: ${path} (${megabytes} MB). Se abre con cualquier navegador.`,
  en: (path, megabytes) => `Written: ${path} (${megabytes} MB). Any browser opens it.`,
};

/** `butaca report`: writes a page about the data of the catalog that would be served. Returns the exit code. */
export async function runReport({ out, locale: wanted }: ReportFlags): Promise<number> {
  const locale = wanted ?? localeOfEnvironment(process.env) ?? DEFAULT_LOCALE;
  const path = resolve(out);
  const written = writable(path) ?? (await write(path, locale));
  if ('fault' in written) {
    console.error(written.fault);
    return 1;
  }
  console.log(WRITTEN[locale](path, (written.bytes / 1e6).toFixed(1)));
  return 0;
}

type Fault = { readonly fault: string };

/** The fault where no page can be put there: told before the work, not after it. */
function writable(path: string): Fault | undefined {
  if (existsSync(path) && statSync(path).isDirectory()) return { fault: `${path} is a folder. ${ANOTHER}` };
  const noFile = [path, partOf(path)].find(isNoFile);
  if (noFile !== undefined) return { fault: `${noFile} ${NO_FILE}. ${ANOTHER}` };
  if (beginsOtherwise(path, PAGE)) return { fault: `${path} is no page and stays. ${ANOTHER}` };
  const tried = put(path, '', () => rmSync(partOf(path)));
  return 'fault' in tried ? tried : undefined;
}

async function write(path: string, locale: Locale): Promise<{ readonly bytes: number } | Fault> {
  const chosen = await servedCatalog(process.env, locale, (text) => console.error(text));
  const page = 'fault' in chosen ? chosen : await reportOn(chosen.path, locale);
  return 'fault' in page ? page : put(path, page.html, () => renameSync(partOf(path), path));
}

async function reportOn(path: string, locale: Locale): Promise<{ readonly html: string } | Fault> {
  const catalog = openCatalogFile(path);
  if (isCatalogFault(catalog)) return { fault: catalog.message };
  try {
    return { html: await reportIn(catalog, locale) };
  } catch (error) {
    return damaged(path, error);
  } finally {
    catalog.close();
  }
}

/** How every page of ours begins. */
const PAGE = '<!doctype html>';
const ANOTHER = 'Name another file with --out.';
const partOf = (path: string): string => `${path}.part`;

/** Written beside and then finished by a rename: a page is whole or not there. */
function put(path: string, html: string, finish: () => void): { readonly bytes: number } | Fault {
  try {
    makeFolder(dirname(path));
    writeFileSync(partOf(path), html);
    finish();
    return { bytes: Buffer.byteLength(html) };
  } catch (error) {
    return { fault: `${path} cannot be written (${reasonOf(error)}). ${ANOTHER}` };
  }
}

function reportIn(catalog: Catalog, locale: Locale): Promise<string> {
  const names = {
    genre: (name: string) => (name in genres ? genre.label(name as Genre, locale) : name),
    language: (code: string) => languageName(code, locale),
    country: (code: string) => countryName(code, locale),
  };
  return dataReport({ catalog, locale, names, draw: drawSvg });
}
