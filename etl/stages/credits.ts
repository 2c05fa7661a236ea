/** `other` is the work that the catalog has no place for: it tells only who bears a name. */
export const ROLES = { cast: 0, director: 1, writer: 2, producer: 3, other: 4 } as const;

/** Credits in the order that they came in, column by column: as objects they would take ten times the memory. */
export type Credits = {
  readonly films: number[];
  readonly roles: number[];
  readonly positions: number[];
  /** Ids of people, 0 where none is told. */
  readonly ids: number[];
  /** Numbers of `spellings`. */
  readonly names: number[];
  readonly characters: (string | null)[];
  /** The sources' places. */
  readonly sources: number[];
  readonly spellings: string[];
};

export type Credit = {
  readonly film: number;
  readonly role: number;
  readonly position: number;
  readonly id: number | null;
  readonly name: string;
  readonly character: string | null;
  readonly source: number;
};

/** Keeps the credits of a build until all are read: who a name is can be told only then. */
export type CreditList = {
  readonly columns: Credits;
  readonly add: (credit: Credit) => void;
  /** Forgets them all, and the memory with them. */
  readonly clear: () => void;
};

export function creditList(): CreditList {
  const columns: Credits = {
    films: [],
    roles: [],
    positions: [],
    ids: [],
    names: [],
    characters: [],
    sources: [],
    spellings: [],
  };
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const own = ownCopy(name);
    numbers.set(own, columns.spellings.push(own) - 1);
    return columns.spellings.length - 1;
  };
  return {
    columns,
    add: ({ film, role, position, id, name, character, source }) => {
      columns.films.push(film);
      columns.roles.push(role);
      columns.positions.push(position);
      columns.ids.push(id ?? 0);
      columns.names.push(numberOf(name));
      columns.characters.push(character === null ? null : ownCopy(character));
      columns.sources.push(source);
    },
    clear: () => {
      for (const column of Object.values(columns)) column.length = 0;
      numbers.clear();
    },
  };
}

/** A piece of a text keeps the whole text in memory. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
