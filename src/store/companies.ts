import { fold } from '../domain/fold.ts';
import type { Catalog } from './catalog.ts';
import { studios } from './studios.ts';

type Row = { readonly id: number; readonly name: string };

/** What people call studios, and which companies of the catalog each is. */
export type Companies = {
  /** Folded names by which companies are heard in a sentence, each with its company: the first of a studio's. */
  readonly said: ReadonlyMap<string, number>;
  /** All companies of the studio that a company is the first of; the company alone where it is none. */
  readonly ofStudio: (company: number) => readonly number[];
};

/** So many companies with the most films are heard by their whole names. */
const HEARD = 300;
const known = new WeakMap<Catalog, Companies>();

/** The studios of a catalog, read when first asked for, and kept. */
export function companiesOf(catalog: Catalog): Companies {
  const found = known.get(catalog) ?? readCompanies(catalog);
  known.set(catalog, found);
  return found;
}

function readCompanies(catalog: Catalog): Companies {
  const rows = catalog
    .many<Record<string, never>, Row>('SELECT id, name FROM company ORDER BY id')({})
    .map(({ id, name }) => ({ id, folded: fold(name) }));
  const said = new Map<string, number>();
  const members = new Map<number, readonly number[]>();
  const most = new Set(mostFilms(catalog));
  // A name of one word is heard where it is known to be a studio's: "Orion" is a film, too.
  for (const { id, folded } of rows) if (most.has(id) && folded.includes(' ')) said.set(folded, id);
  for (const { said: names, companies } of studios) {
    const ids = [...new Set(companies.split('|').flatMap((pattern) => named(rows, pattern)))];
    const [first] = ids;
    if (first === undefined) continue;
    members.set(first, members.has(first) ? [...new Set([...(members.get(first) ?? []), ...ids])] : ids);
    for (const name of names.split('|')) said.set(name, first);
  }
  return { said, ofStudio: (company) => members.get(company) ?? [company] };
}

function named(
  rows: readonly { readonly id: number; readonly folded: string }[],
  pattern: string,
): readonly number[] {
  const start = pattern.endsWith('*') ? pattern.slice(0, -1) : undefined;
  const fits = (folded: string): boolean =>
    start === undefined ? folded === pattern : folded === start || folded.startsWith(`${start} `);
  return rows.filter(({ folded }) => fits(folded)).map(({ id }) => id);
}

function mostFilms(catalog: Catalog): readonly number[] {
  const find = catalog.all<{ most: number }, { id: number }>(
    'SELECT company_id AS id FROM film_company GROUP BY company_id ORDER BY count(*) DESC, company_id LIMIT @most',
  );
  return find({ most: HEARD }).map(({ id }) => id);
}

/** A company's name; undefined where the catalog has none of the number. */
export function companyName(catalog: Catalog, company: number): string | undefined {
  return catalog.one<{ company: number }, { name: string }>('SELECT name FROM company WHERE id = @company')({
    company,
  })?.name;
}

/** Companies by a typed name: as they are called, or their whole name. */
export function companyNamed(catalog: Catalog, typed: string): number | undefined {
  const folded = fold(typed);
  const exact = catalog.one<{ name: string }, { id: number }>(
    'SELECT id FROM company WHERE name = @name COLLATE NOCASE ORDER BY id LIMIT 1',
  );
  return companiesOf(catalog).said.get(folded) ?? exact({ name: typed.trim() })?.id;
}
