import type { Catalog } from '../../src/catalog/catalog.ts';
import type { ByLocale, Locale } from '../../src/domain/locale.ts';
import { type Formatter, formatterIn } from '../../src/language/format.ts';
import { type Chapter, chapters } from './chapters.ts';
import type { DrawChart } from './charts/chart.ts';
import { drawSection } from './draw-section.ts';
import { type DrawnChapter, htmlPage, type PageText } from './page.ts';
import type { Names } from './section.ts';

/** What the report is made of; the drawing and the names of codes belong to floors above. */
type ReportInput = {
  readonly catalog: Catalog;
  readonly locale: Locale;
  readonly names: Names;
  readonly draw: DrawChart;
};

/** A report on the data of a catalog as one HTML document; the same catalog gives the same bytes. */
export async function dataReport(input: ReportInput): Promise<string> {
  const drawn: DrawnChapter[] = [];
  for (const chapter of chapters) drawn.push(await drawChapter(chapter, input));
  return htmlPage(pageText(input), drawn);
}

async function drawChapter({ id, words, sections }: Chapter, input: ReportInput): Promise<DrawnChapter> {
  const { catalog, locale, names, draw } = input;
  const drawn: string[] = [];
  for (const section of sections) {
    drawn.push(await drawSection(section.content(catalog, formatterIn(locale), names), draw, locale));
  }
  return { id, ...words[locale], sections: drawn };
}

function pageText({ catalog, locale }: ReportInput): PageText {
  const format = formatterIn(locale);
  const { meta } = catalog;
  const { facts, ...words } = WORDS[locale];
  return {
    locale,
    ...words,
    facts: facts(countsOf(catalog), format),
    footer: words.footer(meta.get('source') ?? format.unknown, (meta.get('digest') ?? '').slice(0, 12)),
  };
}

type Counts = {
  readonly films: number;
  readonly people: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly money: number;
};

function countsOf(catalog: Catalog): Counts {
  const counts = catalog.one<Record<string, never>, Counts>(
    `SELECT count(*) AS films, (SELECT count(*) FROM person) AS people, min(year) AS first, max(year) AS last,
       count(budget + revenue) AS money FROM film`,
  )({});
  return counts ?? { films: 0, people: 0, first: null, last: null, money: 0 };
}

type Words = Pick<PageText, 'title' | 'lead' | 'skip' | 'contents'> & {
  readonly facts: (counts: Counts, format: Formatter) => PageText['facts'];
  readonly footer: (source: string, digest: string) => readonly string[];
};

function span({ first, last }: Counts, { unknown }: Formatter): string {
  return first === null || last === null ? unknown : `${first}–${last}`;
}

const WORDS: ByLocale<Words> = {
  es: {
    title: 'Los datos de Butaca',
    lead: 'Un análisis exploratorio del catálogo con el que Butaca contesta: qué hay, qué falta, qué es raro y qué se hizo con eso. Cada frase sale de los datos.',
    skip: 'Saltar al contenido',
    contents: 'Contenido',
    facts: (counts, format) => [
      ['Películas', format.number(counts.films)],
      ['Personas', format.number(counts.people)],
      ['Años', span(counts, format)],
      ['Con presupuesto y recaudación', format.number(counts.money)],
    ],
    footer: (source, digest) => [
      `Fuente: ${source}; huella ${digest}. El mismo catálogo da siempre este mismo informe.`,
      'Este producto usa datos de TMDB, pero no está avalado ni certificado por TMDB.',
    ],
  },
  en: {
    title: "Butaca's data",
    lead: 'An exploratory analysis of the catalog that Butaca answers from: what there is, what is missing, what is odd and what was done about it. Every sentence is computed from the data.',
    skip: 'Skip to the content',
    contents: 'Contents',
    facts: (counts, format) => [
      ['Films', format.number(counts.films)],
      ['People', format.number(counts.people)],
      ['Years', span(counts, format)],
      ['With budget and revenue', format.number(counts.money)],
    ],
    footer: (source, digest) => [
      `Source: ${source}; digest ${digest}. The same catalog always gives this same report.`,
      'This product uses data from TMDB but is not endorsed or certified by TMDB.',
    ],
  },
};
