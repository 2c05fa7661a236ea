import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openSources } from '../../etl/etl.ts';
import { isFailure } from '../../etl/failure.ts';
import type { FilmRow } from '../../etl/input/rows.ts';
import { packageData } from '../../etl/package-root.ts';

const data = process.env['BUTACA_DATA'];
const fresh = process.env['BUTACA_DATA_2026'] ?? (data === undefined ? '' : join(dirname(data), 'data-2026'));

/** What data/films is made of. */
export const FILMS: readonly string[] = [data ?? '', fresh];

export const withoutFilms = !existsSync(packageData('films/index.json'));
export const skipsWholeData = data === undefined || !existsSync(fresh) || withoutFilms;
/** To stand in the name of a suite that needs all of it. */
export const onWholeData = skipsWholeData
  ? 'and the data it is made of (skipped: BUTACA_DATA or data/films is away)'
  : 'and the data it is made of';

/** Every prose that the data has, and every name of something: titles, people, characters, sagas, companies, keywords. */
export async function readData() {
  const overviews: string[] = [];
  const names = new Set<string>();
  const addNames = (list: readonly ({ readonly name: string } | null)[] = []) => {
    for (const one of list) if (one) names.add(oneLine(one.name));
  };
  const addPeople = (credits: FilmRow['credits'] | undefined) => {
    addNames(credits?.directors);
    addNames(credits?.cast);
    for (const { character } of credits?.cast ?? []) if (character) names.add(oneLine(character));
  };
  const opened = await openSources(FILMS);
  if (isFailure(opened)) throw new Error(opened.message);
  const onRead = () => undefined;
  for (const { films, keywords, credits } of opened.sources.map(({ tables }) => tables)) {
    await films.read({
      onRead,
      on: (outcome) => {
        if (!('row' in outcome)) return;
        const { row } = outcome;
        overviews.push(row.overview ?? '', row.tagline ?? '');
        names.add(oneLine(row.title)).add(oneLine(row.originalTitle ?? ''));
        addNames([row.collection, ...row.genres, ...(row.keywords ?? []), ...(row.companies ?? [])]);
        addPeople(row.credits);
      },
    });
    await keywords?.read({ onRead, on: (one) => 'row' in one && addNames(one.row.keywords) });
    await credits?.read({ onRead, on: (one) => 'row' in one && addPeople(one.row) });
  }
  opened.close();
  return { overviews, names };
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
