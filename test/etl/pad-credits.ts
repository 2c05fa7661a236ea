import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isFailure } from '../../etl/failure.ts';
import { readCsv } from '../../etl/input/csv.ts';
import { openInput } from '../../etl/input/input.ts';
import { pythonRepr } from './python-repr.ts';
import { random } from './random.ts';

/** Credits and names of the data set as first published, which the folder for tests has cut. */
const CREDITS = 1_070_000;
const INVENTED_NAMES = 280_000;

/**
 * Copies a data folder with its credits.csv padded to the size of the original: 1.07 M credits of about 353,000
 * names, every credit with all its keys, 200 MB. The same input gives the same output.
 */
export async function padCredits(from: string, to: string, credits = CREDITS): Promise<void> {
  for (const name of await readdir(from)) {
    if (name !== 'credits.csv') await copyFile(join(from, name), join(to, name));
  }
  const rows = await readRows(from);
  const perFilm = credits / rows.length;
  const out = createWriteStream(join(to, 'credits.csv'));
  out.write('cast,crew,id\r\n');
  const next = random(1);
  for (const [index, { cast, crew, id }] of rows.entries()) {
    const missing = Math.max(0, Math.round(perFilm * 2 * next()) - count(cast) - count(crew));
    const actors = Math.round(missing * 0.55);
    const more = [
      padded(cast, index, actors, next, actor),
      padded(crew, index, missing - actors, next, technician),
    ];
    if (!out.write(`${more.map(quoted).join(',')},${id}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

type Row = { readonly cast: string; readonly crew: string; readonly id: string };

async function readRows(from: string): Promise<readonly Row[]> {
  const input = await openInput(from);
  const file = isFailure(input) ? undefined : input.files.find(({ name }) => name === 'credits.csv');
  if (!file) throw new Error(`${from} has no credits.csv`);
  const rows: Row[] = [];
  const done = await readCsv(file, {
    columns: ['cast', 'crew', 'id'],
    on: ({ values }) => rows.push(values),
    onBytes: () => undefined,
  });
  if (isFailure(done)) throw new Error(done.message);
  return rows;
}

function count(list: string): number {
  return list.split("{'").length - 1;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

type Invent = (serial: number, order: number) => object;

function padded(list: string, film: number, more: number, next: () => number, invent: Invent): string {
  const start = count(list);
  const added = Array.from({ length: more }, (_, index) => {
    const serial = Math.floor(next() ** 2 * INVENTED_NAMES);
    return pythonRepr({ ...invent(serial, start + index), credit_id: hex(film * 1000 + index) });
  });
  const inner = [list.slice(1, -1), ...added].filter((part) => part !== '');
  return `[${inner.join(', ')}]`;
}

function actor(serial: number, order: number): object {
  const name = nameOf(serial);
  const character = `${name.split(' ')[0]} the ${order}th "Voice"`;
  return {
    cast_id: order,
    character,
    gender: serial % 3,
    id: 5_000_000 + serial,
    name,
    order,
    profile_path: picture(serial),
  };
}

function technician(serial: number): object {
  const job =
    ['Editor', 'Producer', 'Screenplay', "Director's Assistant", 'Camera Operator'][serial % 5] ?? '';
  const who = { gender: serial % 3, id: 5_000_000 + serial, job, name: nameOf(serial) };
  return { department: 'Production', ...who, profile_path: picture(serial) };
}

function picture(serial: number): string | null {
  return serial % 3 === 0 ? null : `/${hex(serial)}7G99.jpg`;
}

function hex(number: number): string {
  return (number * 2654435761).toString(16).padStart(24, '5');
}

const FIRST = ['Ana', 'Boris', "D'Arcy", 'José', 'Çelik', 'Mei', 'Olu', 'Paul', 'Søren', 'Zoë'];
const SYLLABLES = [
  'ba',
  'co',
  'du',
  'fe',
  'gi',
  'ha',
  "k'o",
  'lü',
  'mon',
  'nar',
  'ri',
  'sen',
  'to',
  'vel',
  'za',
  'wick',
];

/** Ten first names and a last name spelled from the serial: as many names as serials. */
function nameOf(serial: number): string {
  let last = '';
  for (let rest = Math.floor(serial / FIRST.length) + 16; rest > 0; rest = Math.floor(rest / 16)) {
    last += SYLLABLES[rest % 16];
  }
  return `${FIRST[serial % FIRST.length]} ${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}
