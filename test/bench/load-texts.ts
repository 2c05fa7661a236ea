import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../etl/package-root.ts';
import { PRESS } from '../telegram/load-client.ts';

/** Their answers depend on chance or on what was done before, or change what others get. */
const CHANGING: ReadonlySet<string> = new Set([
  'pick',
  'forgetMe',
  'undo',
  'language',
  'seen',
  'guess',
  'daily',
]);
const COMMANDS = ['/votos Titanic', '/similares Matrix', '/pelicula Heat', '/director Nolan', '/top best'];
const BUTTONS = ['votes~f-gl', 'similar~f-gr', 'film~f-7q', 'director~p-el', 'filmsInMonth~m-5~n-1'];

/** What users send: two sentences of the phrase bank to a command and a button. */
export function loadTexts(): readonly string[] {
  const bank = readFileSync(join(packageRoot(), 'test', 'eval', 'phrases.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const said = bank
    .map((line): { kind: string; text: string } => JSON.parse(line))
    .filter(({ kind }) => !CHANGING.has(kind));
  return said.flatMap(({ text }, i) => {
    const command = COMMANDS[i % COMMANDS.length] ?? '';
    return i % 2 === 0 ? [text] : [text, command, `${PRESS}${BUTTONS[i % BUTTONS.length]}`];
  });
}
