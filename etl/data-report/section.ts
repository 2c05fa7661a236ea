import type { Catalog } from '../../src/catalog/catalog.ts';
import type { ByLocale } from '../../src/domain/locale.ts';
import type { Formatter } from '../../src/language/format.ts';
import type { Chart } from './charts/chart.ts';

/** The names of what the data holds as codes, in the language of the report. */
export type Names = {
  readonly genre: (name: string) => string;
  readonly language: (code: string) => string;
  readonly country: (code: string) => string;
};

/** How a section speaks: numbers and names of one language, and its own labels. */
export type Voice<Labels = unknown> = {
  readonly format: Formatter;
  readonly names: Names;
  readonly labels: Labels;
};

/** Words of a section in one language. */
export type SectionWords<Figures, Labels> = {
  readonly title: string;
  /** What the chart shows, computed from the figures; it is the chart's description too. */
  readonly says: (figures: Figures, voice: Voice<Labels>) => string;
  /** What else is to be known: methods, outliers, what was done about them. */
  readonly notes?: (figures: Figures, voice: Voice<Labels>) => readonly string[];
  /** The heads of the table's columns. */
  readonly columns: readonly string[];
  readonly labels: Labels;
};

/** One question to the data: what is asked, how it is drawn and what it says, in a file of its own. */
type SectionDeclaration<Figures, Labels> = {
  /** Its anchor on the page. */
  readonly id: string;
  /** Takes the whole width of the page. */
  readonly wide?: true;
  /** Undefined where the catalog has nothing to show. */
  readonly figures: (catalog: Catalog) => Figures | undefined;
  readonly chart: (figures: Figures, voice: Voice<Labels>) => Chart;
  /** The figures as a table, all of them as text. */
  readonly rows: (figures: Figures, voice: Voice<Labels>) => readonly (readonly string[])[];
  readonly words: ByLocale<SectionWords<Figures, Labels>>;
};

/** A section as the page shows it; all texts are plain. */
export type SectionContent = {
  readonly id: string;
  readonly isWide: boolean;
  readonly title: string;
  readonly says: string;
  readonly notes: readonly string[];
  /** Absent where there is nothing to show. */
  readonly chart?: Chart;
  readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
};

export type Section<Figures = unknown> = {
  readonly id: string;
  readonly figures: (catalog: Catalog) => Figures | undefined;
  readonly content: (catalog: Catalog, format: Formatter, names: Names) => SectionContent;
};

export function defineSection<Figures, Labels>(
  section: SectionDeclaration<Figures, Labels>,
): Section<Figures> {
  const { id, wide = false, figures: figuresOf, chart, rows } = section;
  return {
    id,
    figures: figuresOf,
    content: (catalog, format, names) => {
      const { title, says, notes, columns, labels } = section.words[format.locale];
      const figures = figuresOf(catalog);
      if (figures === undefined) return { id, isWide: wide, title, says: NOTHING[format.locale], notes: [] };
      const voice = { format, names, labels };
      return {
        id,
        isWide: wide,
        title,
        says: says(figures, voice),
        notes: notes?.(figures, voice) ?? [],
        chart: chart(figures, voice),
        table: { columns, rows: rows(figures, voice) },
      };
    },
  };
}

const NOTHING: ByLocale<string> = {
  es: 'Este catálogo no tiene datos para mostrar acá.',
  en: 'This catalog has no data to show here.',
};
