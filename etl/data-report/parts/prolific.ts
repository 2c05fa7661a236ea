import type { Catalog } from '../../../src/catalog/catalog.ts';
import { type ByLocale, byLocale } from '../../../src/domain/locale.ts';
import type { Role } from '../../../src/domain/person.ts';
import type { Formatter } from '../../../src/language/format.ts';
import { barsChart } from '../charts/bars.ts';
import { defineSection, type Section, type SectionWords, type Voice } from '../section.ts';
import { CREDITS } from './credits.ts';

type Person = { readonly name: string; readonly films: number };
type Prolific = {
  readonly people: readonly Person[];
  /** How many people have a credit in the role, and how many of them one only. */
  readonly all: number;
  readonly once: number;
};

const SHOWN = 12;

type Words = {
  readonly title: string;
  readonly columns: readonly [string, string];
  readonly says: (first: Person, figures: Prolific, format: Formatter) => string;
};

/** The people with most films in a role. */
export function prolificSection(role: Role, words: ByLocale<Words>): Section<Prolific> {
  return defineSection<Prolific, object>({
    id: `prolific-${role}s`,
    figures: (catalog) => countCredits(catalog, role),
    chart: ({ people }, { format }) =>
      barsChart(
        people.map(({ name, films }) => ({ label: name, value: films, shown: format.number(films) })),
      ),
    rows: ({ people }, { format }) => people.map(({ name, films }) => [name, format.number(films)]),
    words: byLocale((locale) => sectionWords(words[locale])),
  });
}

function sectionWords({ says, ...words }: Words): SectionWords<Prolific, object> {
  const ofFigures = (figures: Prolific, { format }: Voice) =>
    says(figures.people[0] as Person, figures, format);
  return { ...words, labels: {}, says: ofFigures };
}

function countCredits(catalog: Catalog, role: Role): Prolific | undefined {
  const people = catalog.all<{ limit: number }, Person>(
    `SELECT p.name, c.films FROM (SELECT person_id, count(*) AS films FROM ${CREDITS[role]} GROUP BY person_id) c
     JOIN person p ON p.id = c.person_id ORDER BY c.films DESC, p.name, p.id LIMIT $limit`,
  )({ limit: SHOWN });
  const counts = catalog.one<Record<string, never>, { all: number; once: number }>(
    `SELECT count(*) AS "all", coalesce(sum(films = 1), 0) AS once
     FROM (SELECT count(*) AS films FROM ${CREDITS[role]} GROUP BY person_id)`,
  )({});
  return counts && people.length > 0 ? { people, ...counts } : undefined;
}
