import { buffer } from 'node:stream/consumers';
import { type FilmFacts, filmOfLine, HEADER } from '../embedded/film-line.ts';
import {
  digestOfShards,
  EMBEDDED,
  type FilmsIndex,
  INDEX,
  indexSchema,
  isShard,
  PACKED,
  sha256,
} from '../embedded/index-file.ts';
import { type Shards, unpack } from '../embedded/pack.ts';
import { type Failure, failure, isFailure, reasonOf, STOPPED } from '../failure.ts';
import type { Input, InputFile } from '../input/input.ts';
import type { FilmRow } from '../input/rows.ts';
import type { Listener, Source, SourceTables } from '../input/source.ts';

/** The facts of films that come with Butaca: lines in shards, or packed in one file, and an index that tells what each must be. */
export const embedded: Source = {
  name: 'embedded films',
  needs: 'the data/films of Butaca',
  open: ({ files }) => {
    const index = files.find(({ name }) => name === INDEX);
    const shards = files.filter(({ name }) => isShard(name));
    const packed = files.find(({ name }) => name === PACKED);
    if (!index || (shards.length === 0 && !packed)) return undefined;
    return tablesOf(index, shards.length > 0 ? shards : [packed as InputFile]);
  },
  lacks: lacksOther,
};

function lacksOther({ files }: Input) {
  const has = (name: string) => files.some((file) => file.name === name);
  const shard = files.find(({ name }) => isShard(name) || name === PACKED)?.name;
  if (shard !== undefined && !has(INDEX)) return { has: shard, lacks: INDEX };
  return undefined;
}

function tablesOf(index: InputFile, files: readonly InputFile[]): SourceTables {
  return {
    snapshotDate: async () => {
      const read = await readIndex(index);
      return isFailure(read) ? read : read.taken;
    },
    films: {
      name: EMBEDDED,
      size: files.reduce((sum, { bytes }) => sum + bytes, 0),
      unit: 'bytes',
      read: async (listener) => {
        const read = await readIndex(index);
        return isFailure(read) ? read : readShards(read, files, listener);
      },
    },
  };
}

async function readIndex(file: InputFile): Promise<FilmsIndex | Failure> {
  try {
    const { data, error } = indexSchema.safeParse(JSON.parse((await bytesOf(file)).toString('utf8')));
    return data ?? failure('input', `${file.name} ${error?.issues[0]?.message ?? 'is none'}: ${AGAIN}.`);
  } catch (error) {
    return failure('input', `${file.name} cannot be read (${reasonOf(error)}): ${AGAIN}.`);
  }
}

const LINE_END = 10;
const AGAIN = "get data/films again, or make it with 'npm run embed'";

/** Every shard is read whole and compared with the index before a line of it is believed. */
async function readShards(
  index: FilmsIndex,
  files: readonly InputFile[],
  listener: Listener<FilmRow>,
): Promise<{ readonly sha256: string } | Failure> {
  if (digestOfShards(index.shards) !== index.digest)
    return failure('input', `${INDEX} does not agree with itself: ${AGAIN}.`);
  const seen = new Set<string>();
  const rowOf = rowMaker(index);
  for (const file of files) {
    if (listener.signal?.aborted) return STOPPED;
    const shards = await shardsOf(file);
    for (const [name, lines] of shards) {
      if (sha256(lines) !== index.shards[name])
        return failure('input', `${name} of data/films is not the one that ${INDEX} tells of: ${AGAIN}.`);
      seen.add(name);
      giveLines(lines, rowOf, listener);
    }
    listener.onRead(file.bytes);
  }
  const absent = Object.keys(index.shards).find((name) => !seen.has(name));
  return absent === undefined
    ? { sha256: index.digest }
    : failure('input', `${absent} of data/films is missing: ${AGAIN}.`);
}

async function shardsOf(file: InputFile): Promise<readonly (readonly [name: string, lines: Buffer])[]> {
  const bytes = await bytesOf(file);
  if (file.name !== PACKED) return [[file.name, bytes]];
  return Array.from(unpacked(bytes), ([name, text]) => [name, Buffer.from(text)]);
}

/** What is no packed file has no shards, and each is then told to be missing. */
function unpacked(bytes: Buffer): Shards {
  try {
    return unpack(bytes);
  } catch {
    return new Map();
  }
}

async function bytesOf(file: InputFile): Promise<Buffer> {
  return buffer(await file.open());
}

/** Each line is decoded by itself: few have a letter that takes two bytes in memory, but of a whole shard every letter would. */
function giveLines(lines: Buffer, rowOf: (film: FilmFacts) => FilmRow, { on }: Listener<FilmRow>): void {
  let line = 0;
  for (let from = 0; from < lines.length; ) {
    const end = lines.indexOf(LINE_END, from);
    const cells = lines.toString('utf8', from, end < 0 ? lines.length : end);
    from = end < 0 ? lines.length : end + 1;
    line += 1;
    if (line === 1 && cells === HEADER) continue;
    const film = filmOfLine(cells);
    on(film ? { line, row: rowOf(film), repairs: [] } : { line, refused: 'is no film of data/films' });
  }
}

/** The first row brings the names of all languages. */
function rowMaker({ sources, languages, countries }: FilmsIndex): (film: FilmFacts) => FilmRow {
  const origins = new Map(
    Object.entries(sources).map(([key, { name, taken: date }]) => [key, { name, snapshotDate: date }]),
  );
  let languageNames: FilmRow['languageNames'] = Object.entries(languages).map(([code, name]) => ({
    code,
    name,
  }));
  return (film) => {
    // Field by field: to spread an object of so many takes twenty times as long.
    const row: FilmRow = {
      id: film.id,
      title: film.title,
      originalTitle: film.originalTitle,
      releaseDate: film.releaseDate,
      runtime: film.runtime,
      budget: film.budget,
      revenue: film.revenue,
      voteCount: film.voteCount,
      voteAverage: film.voteAverage,
      popularity: film.popularity,
      language: film.language,
      collection: film.collection,
      imdbId: film.imdbId,
      posterPath: film.posterPath,
      genres: film.genres,
      keywords: film.keywords ?? [],
      companies: film.companies ?? [],
      credits: film.credits,
      aliases: film.aliases ?? [],
      countries: film.countries.map((code) => ({ code, name: countries[code] ?? code })),
      languageNames,
      tagline: null,
      overview: null,
      status: null,
      released: true,
      origin: origins.get(film.source),
    };
    languageNames = [];
    return row;
  };
}
