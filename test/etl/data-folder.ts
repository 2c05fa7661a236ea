import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll } from 'vitest';
import { pythonRepr } from './python-repr.ts';
import { random } from './random.ts';

/** Cells by column: a string stands as it is, anything else becomes a Python literal. */
export type Cells = Readonly<Record<string, unknown>>;

/** The three tables of a small data set. */
export type Tables = {
  readonly films: readonly Cells[];
  readonly credits: readonly Cells[];
  readonly keywords?: readonly Cells[];
};

const FILM: Cells = {
  ...{
    adult: 'False',
    belongs_to_collection: '',
    budget: '0',
    genres: [],
    homepage: '',
    id: '1',
    imdb_id: '',
  },
  ...{ original_language: 'en', original_title: '', overview: '', popularity: '1.5', poster_path: '' },
  ...{
    production_companies: [],
    production_countries: [],
    release_date: '2000-01-01',
    revenue: '0',
    runtime: '0.0',
  },
  ...{
    spoken_languages: [],
    status: '',
    tagline: '',
    title: 'A film',
    video: '',
    vote_average: '0',
    vote_count: '0',
  },
};

export function film(cells: Cells): Cells {
  return { ...FILM, ...cells };
}

export function credits(id: number, cast: readonly object[], crew: readonly object[] = []): Cells {
  return { cast: cast.map((one, order) => ({ order, ...one })), crew, id: String(id) };
}

export function director(name: string, id?: number): object {
  return { job: 'Director', name, ...(id !== undefined && { id }) };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder below the system's temporary one, gone when the test file is done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'butaca-etl-'));
  made.push(folder);
  return folder;
}

export function writeData(tables: Tables, folder = newFolder()): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(filesOf(tables))) writeFileSync(join(folder, name), text);
  return folder;
}

export function filesOf({ films, credits: people, keywords }: Tables): Readonly<Record<string, string>> {
  return {
    'movies_metadata.csv': csv(films, Object.keys(FILM)),
    'credits.csv': csv(people, ['cast', 'crew', 'id']),
    ...(keywords && { 'keywords.csv': csv(keywords, ['id', 'keywords']) }),
  };
}

export function csv(rows: readonly Cells[], columns: readonly string[]): string {
  const line = (cells: readonly unknown[]) => cells.map(cell).join(',');
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column]))].map(line).join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : pythonRepr(value ?? null);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const TMDB_FILM: Cells = {
  ...{ id: '1', title: 'A film', vote_average: '0', vote_count: '0', status: 'Released' },
  ...{
    release_date: '2000-01-01',
    revenue: '0',
    runtime: '0',
    adult: 'False',
    backdrop_path: '',
    budget: '0',
  },
  ...{ homepage: '', imdb_id: '', original_language: '', original_title: '', overview: '', popularity: '0' },
  ...{ poster_path: '', tagline: '', genres: '', production_companies: '', production_countries: '' },
  ...{ spoken_languages: '', keywords: '' },
};

/** A folder with TMDB's films as one CSV. */
export function writeTmdbCsv(films: readonly Cells[], folder = newFolder()): string {
  const rows = films.map((cells) => ({ ...TMDB_FILM, ...cells }));
  writeFileSync(join(folder, 'TMDB_movie_dataset_v11.csv'), csv(rows, Object.keys(TMDB_FILM)));
  return folder;
}

/** A folder with the API's details, one film a line; a text stands as it is. */
export function writeDetails(films: readonly (object | string)[], folder = newFolder()): string {
  const lines = films.map((film) => (typeof film === 'string' ? film : JSON.stringify(film)));
  writeFileSync(join(folder, 'movie-details.jsonl'), `${lines.join('\n')}\n`);
  return folder;
}

/** A zip as other programs write it, its files in a folder of their own, packed or as they are. */
export function zipOf(files: Readonly<Record<string, string>>, packs = true): Buffer {
  const [bodies, entries]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const path = Buffer.from(`archive/${name}`);
    const packed = packs ? deflateRawSync(text) : Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(packs ? 8 : 0, 4);
    common.writeUInt32LE(crc32(text), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Buffer.byteLength(text), 18);
    common.writeUInt16LE(path.length, 22);
    const [place, rest] = [Buffer.alloc(4), Buffer.alloc(10)];
    place.writeUInt32LE(offset);
    bodies.push(Buffer.from('PK\x03\x04'), common, path, packed);
    entries.push(Buffer.from('PK\x01\x02\x14\x00'), common, rest, place, path);
    offset += 30 + path.length + packed.length;
  }
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(Buffer.concat(entries).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, ...entries, Buffer.from('PK\x05\x06'), end]);
}

export function zipFile(bytes: Buffer): string {
  const path = join(newFolder(), 'archive.zip');
  writeFileSync(path, bytes);
  return path;
}

/** A data set of any size, the same for the same seed. */
export function invented(size: number, seed: number): Tables {
  const next = random(seed);
  const pick = (below: number) => Math.floor(next() * below);
  const who = (): object => (pick(3) === 0 ? { name: `Name ${pick(size)}` } : identified(pick(size)));
  const ids = Array.from({ length: size }, (_, index) => index + 1);
  return {
    films: ids.map((id) =>
      film({
        id: String(id),
        title: `Film, "the ${seed}.${id}"`,
        overview: `What's told in ${pick(1000)}\nand ${pick(1000)}.`,
        genres: [{ id: pick(8) + 1, name: `Genre ${pick(8)}` }],
        production_countries: [{ iso_3166_1: `C${pick(9)}`, name: 'A country' }],
        release_date: `${1950 + pick(70)}-0${1 + pick(9)}-1${pick(10)}`,
        vote_count: String(pick(100)),
        vote_average: '6.5',
      }),
    ),
    credits: ids.map((id) =>
      credits(id, Array.from({ length: 5 }, who), [director(`Name ${pick(size)}`, pick(size) + 1)]),
    ),
    keywords: ids.map((id) => ({ id: String(id), keywords: [{ id: pick(50), name: `word ${pick(50)}` }] })),
  };
}

function identified(number: number): object {
  return { id: number + 1, name: `Name ${number}`, character: "Someone's" };
}
