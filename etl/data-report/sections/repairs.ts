import { barsChart } from '../charts/bars.ts';
import { accountOf } from '../parts/account.ts';
import { repairWords } from '../parts/repair-words.ts';
import { percent } from '../parts/voice.ts';
import { defineSection, type Voice } from '../section.ts';

type Repair = { readonly file: string; readonly words: string; readonly rows: number };
type Repairs = {
  /** Kept rows of films, and those of them that were repaired. */
  readonly kept: number;
  readonly repaired: number;
  /** Of all files, the one made most often first. */
  readonly repairs: readonly Repair[];
};

/** What was repaired in the rows that were kept. */
export const repairs = defineSection<Repairs, object>({
  id: 'repairs',
  figures: (catalog) => {
    const files = accountOf(catalog)?.files ?? [];
    const made = files.flatMap(({ file, repairs: ofFile }) =>
      Object.entries(ofFile).map(([words, rows]) => ({ file, words, rows })),
    );
    const [films] = files;
    if (!films || made.length === 0) return undefined;
    const sorted = made.sort((a, b) => b.rows - a.rows || (a.words < b.words ? -1 : 1));
    return { kept: films.kept, repaired: films.repairedRows, repairs: sorted };
  },
  chart: (figures, voice) =>
    barsChart(
      figures.repairs.map((repair) => ({
        label: named(repair, voice),
        value: repair.rows,
        shown: voice.format.number(repair.rows),
      })),
    ),
  rows: (figures, voice) =>
    figures.repairs.map((repair) => [named(repair, voice), repair.file, voice.format.number(repair.rows)]),
  words: {
    es: {
      title: 'Reparaciones',
      columns: ['Reparación', 'Archivo', 'Filas'],
      labels: {},
      says: ({ kept: films, repaired, repairs: [first] }, voice) =>
        `${voice.format.number(repaired)} filas de películas (${percent(repaired / films, voice.format)}) necesitaron alguna; la más frecuente, en ${voice.format.number(first?.rows ?? 0)}: ${first ? named(first, voice) : ''}.`,
      notes: () => [
        'Una reparación nunca inventa un valor: un 0 donde nadie escribió nada pasa a «sin dato», y la fila se guarda.',
      ],
    },
    en: {
      title: 'Repairs',
      columns: ['Repair', 'File', 'Rows'],
      labels: {},
      says: ({ kept: films, repaired, repairs: [first] }, voice) =>
        `${voice.format.number(repaired)} rows of films (${percent(repaired / films, voice.format)}) needed one; the one made most often, in ${voice.format.number(first?.rows ?? 0)}: ${first ? named(first, voice) : ''}.`,
      notes: () => [
        'A repair never makes a value up: a 0 where nobody wrote anything becomes unknown, and the row is kept.',
      ],
    },
  },
});

function named({ words }: Repair, { format }: Voice): string {
  return repairWords(words, format.locale);
}
