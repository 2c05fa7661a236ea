import type { ByLocale } from '../../src/domain/locale.ts';
import type { Embedded } from './embedded-data.ts';

type Words = {
  /** `begun`: an earlier start left something unfinished. */
  readonly building: (kind: Embedded, begun: boolean) => string;
  readonly bar: string;
  readonly built: (kind: Embedded, path: string) => string;
  readonly unwritten: (kind: Embedded, folder: string) => string;
  readonly nowhere: (folders: string) => string;
};

/** What the first start says while it builds a catalog of what comes with Butaca. */
export const embeddedWords: ByLocale<Words> = {
  es: {
    building: (kind, begun) =>
      kind === 'films'
        ? `Primera vez: armo el catálogo con los datos de unas 50.000 películas, una sola vez${begun ? ' (el intento anterior no terminó, empiezo de nuevo)' : ''}…`
        : 'Todavía no hay catálogo: armo uno con la muestra (unas 700 películas)…',
    bar: 'Catálogo',
    built: (kind, path) =>
      kind === 'films'
        ? `Listo: ${path}`
        : `Listo: ${path}\nPara cargar todos los datos: butaca etl CARPETA (o el zip de «The Movies Dataset» de Kaggle).`,
    unwritten: (kind, folder) =>
      kind === 'films'
        ? `El catálogo no entra o no se puede escribir en ${folder} (hacen falta unos 200 MB): liberá espacio o indicá otra carpeta con XDG_CACHE_HOME; a la muestra, con BUTACA_EMBEDDED=off, le alcanzan 10 MB.`
        : `La muestra no entra o no se puede escribir en ${folder} (hacen falta 10 MB): liberá espacio o indicá otra carpeta con XDG_CACHE_HOME.`,
    nowhere: (folders) =>
      `No puedo escribir el catálogo en ${folders}: indicá otra carpeta con XDG_CACHE_HOME o un catálogo con BUTACA_CATALOG.`,
  },
  en: {
    building: (kind, begun) =>
      kind === 'films'
        ? `First start: building the catalog from the facts of some 50,000 films, this once${begun ? ' (the last start did not finish it: it begins anew)' : ''}…`
        : 'There is no catalog yet: building one from the sample (some 700 films)…',
    bar: 'Catalog',
    built: (kind, path) =>
      kind === 'films'
        ? `Done: ${path}`
        : `Done: ${path}\nTo load the full data: butaca etl FOLDER (or the zip of Kaggle's "The Movies Dataset").`,
    unwritten: (kind, folder) =>
      kind === 'films'
        ? `The catalog has no room in ${folder} or cannot be written there (it takes some 200 MB): free some space or name another folder with XDG_CACHE_HOME; the sample, with BUTACA_EMBEDDED=off, takes 10 MB.`
        : `The sample has no room in ${folder} or cannot be written there (it takes 10 MB): free some space or name another folder with XDG_CACHE_HOME.`,
    nowhere: (folders) =>
      `The catalog cannot be written to ${folders}: name another folder with XDG_CACHE_HOME or a catalog with BUTACA_CATALOG.`,
  },
};
