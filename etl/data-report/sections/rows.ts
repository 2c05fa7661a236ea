import type { ByLocale } from '../../../src/domain/locale.ts';
import { type Bar, barsChart } from '../charts/bars.ts';
import { type Account, accountOf, type FileAccount, refusedRows } from '../parts/account.ts';
import { reasonWords } from '../parts/repair-words.ts';
import { percent } from '../parts/voice.ts';
import { defineSection, type Voice } from '../section.ts';

type Labels = {
  readonly kept: string;
  readonly duplicates: string;
  readonly withoutFilm: string;
  readonly refused: string;
};

const LABELS: ByLocale<Labels> = {
  es: {
    kept: 'guardadas',
    duplicates: 'id repetido',
    withoutFilm: 'de una película que no está',
    refused: 'rechazada',
  },
  en: {
    kept: 'kept',
    duplicates: 'an id again',
    withoutFilm: 'of a film that is not there',
    refused: 'refused',
  },
};

/** What became of the rows that the catalog was made of. */
export const rows = defineSection<Account, Labels>({
  id: 'rows',
  figures: (catalog) => {
    const account = accountOf(catalog);
    return account && account.files.length > 0 ? account : undefined;
  },
  chart: ({ files }, voice) => {
    const lost = files.flatMap((file) => notKept(file, voice));
    return barsChart(lost.length > 0 ? lost : files.map((file) => keptBar(file, voice)));
  },
  rows: ({ files }, { format }) =>
    files.map((account) => [
      account.file,
      ...[
        account.read,
        account.kept,
        account.repairedRows,
        account.duplicates,
        account.withoutFilm,
        refusedRows(account),
      ].map(format.number),
    ]),
  words: {
    es: {
      title: 'Filas leídas, guardadas y rechazadas',
      columns: ['Archivo', 'Leídas', 'Guardadas', 'Reparadas', 'Repetidas', 'Sin película', 'Rechazadas'],
      labels: LABELS.es,
      says: (account, { format }) => {
        const films = filmsOf(account);
        const bars = areAllKept(account)
          ? 'No se perdió ninguna de ningún archivo; las barras cuentan las de cada uno.'
          : 'Las barras cuentan las que no se guardaron, archivo por archivo y con su motivo.';
        return `De ${format.number(films.read)} filas de películas se guardaron ${format.number(films.kept)} (${percent(films.kept / films.read, format)}). ${bars}`;
      },
      notes: () => [
        'Una fila se rechaza cuando no se puede saber de qué película habla o cuándo se estrenó. De un id repetido vale la primera fila.',
      ],
    },
    en: {
      title: 'Rows read, kept and refused',
      columns: ['File', 'Read', 'Kept', 'Repaired', 'Duplicate', 'No film', 'Refused'],
      labels: LABELS.en,
      says: (account, { format }) => {
        const films = filmsOf(account);
        const bars = areAllKept(account)
          ? 'None of any file was lost; the bars count those of each.'
          : 'The bars count those that were not kept, file by file and with their reason.';
        return `Of ${format.number(films.read)} rows of films ${format.number(films.kept)} were kept (${percent(films.kept / films.read, format)}). ${bars}`;
      },
      notes: () => [
        'A row is refused where it cannot be known which film it tells of or when that premiered. Of an id that comes again the first row counts.',
      ],
    },
  },
});

/** The films' file comes first. */
function filmsOf({ files }: Account): FileAccount {
  return files[0] as FileAccount;
}

function areAllKept({ files }: Account): boolean {
  return files.every(({ read, kept: whole }) => read === whole);
}

function keptBar({ file, kept: value }: FileAccount, { format, labels }: Voice<Labels>): Bar {
  return { label: `${nameOf(file)}: ${labels.kept}`, value, shown: format.number(value) };
}

function notKept(
  { file, duplicates, withoutFilm, refused }: FileAccount,
  voice: Voice<Labels>,
): readonly Bar[] {
  const { format, labels } = voice;
  const fates = [
    { why: labels.duplicates, value: duplicates, isOdd: false },
    { why: labels.withoutFilm, value: withoutFilm, isOdd: false },
    ...refused.map(({ reason, rows: value }) => ({
      why: `${labels.refused}, ${reasonWords(reason, format.locale)}`,
      value,
      isOdd: true,
    })),
  ];
  return fates
    .filter(({ value }) => value > 0)
    .map(({ why, value, isOdd }) => ({
      label: `${nameOf(file)}: ${why}`,
      value,
      shown: format.number(value),
      isOdd,
    }));
}

function nameOf(file: string): string {
  return file.replace('.csv', '');
}
