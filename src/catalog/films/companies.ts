import { fold } from '../../domain/fold.ts';
import type { Catalog } from '../catalog.ts';
import { studios } from './studios.ts';

type Row = { readonly id: number; readonly name: string };

/** What people call studios, and which companies of the catalog each is. */
type Companies = {
  /** Folded names by which companies are heard in a sentence, each with its company: the first of a studio's. */
  readonly byName: ReadonlyMap<string, number>;
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

/** A studio's pattern: which of the studios it is of, and its rank among theirs. */
type Pattern = {
  readonly text: string;
  readonly isStart: boolean;
  readonly studio: number;
  readonly rank: number;
};

/** Patterns by their first word: of a name few need be looked at. */
const patterns = new Map<string, Pattern[]>();
studios.forEach(({ companies }, studio) => {
  companies.split('|').forEach((pattern, rank) => {
    const isStart = pattern.endsWith('*');
    const text = isStart ? pattern.slice(0, -1) : pattern;
    const [first = ''] = text.split(' ');
    patterns.set(first, [...(patterns.get(first) ?? []), { text, isStart, studio, rank }]);
  });
});

function readCompanies(catalog: Catalog): Companies {
  const most = new Set(mostFilms(catalog));
  const rows = catalog.many<Record<string, never>, Row>('SELECT id, name FROM company ORDER BY id')({});
  const byName = new Map<string, number>();
  const found = studios.map((): { readonly id: number; readonly rank: number }[] => []);
  for (const { id, name } of rows) {
    const known = patterns.get(firstWord(name));
    if (!known && !most.has(id)) continue;
    const folded = fold(name);
    // A name of one word is heard where it is known to be a studio's: "Orion" is a film, too.
    if (most.has(id) && folded.includes(' ')) byName.set(folded, id);
    for (const { text, isStart, studio, rank } of known ?? [])
      if (folded === text || (isStart && folded.startsWith(`${text} `))) found[studio]?.push({ id, rank });
  }
  const members = new Map<number, readonly number[]>();
  studios.forEach(({ names }, studio) => {
    const ids = [...(found[studio] ?? [])].sort((a, b) => a.rank - b.rank || a.id - b.id).map(({ id }) => id);
    const [first] = ids;
    if (first === undefined) return;
    members.set(first, [...new Set([...(members.get(first) ?? []), ...ids])]);
    for (const name of names.split('|')) byName.set(name, first);
  });
  return { byName, ofStudio: (company) => members.get(company) ?? [company] };
}

const NOT_PLAIN = /[^a-z0-9]/;

function firstWord(name: string): string {
  const [first = ''] = name.toLowerCase().split(' ', 1);
  return NOT_PLAIN.test(first) ? (fold(first).split(' ', 1)[0] ?? '') : first;
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
  return companiesOf(catalog).byName.get(folded) ?? exact({ name: typed.trim() })?.id;
}
