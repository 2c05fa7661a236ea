import { boot, isBootFault } from '../boot/boot.ts';
import { openUnlimitedTurns } from '../runtime/take-turn.ts';
import { openOutput } from '../terminal/lifecycle/open-output.ts';
import { readPath } from '../terminal/receive/read-path.ts';
import { TERMINAL_ASKER } from '../terminal/receive/session.ts';
import { present } from '../terminal/render/present.ts';
import { screenOf } from '../terminal/render/screen.ts';
import type { Shown } from '../terminal/render/shown.ts';

const IMPORTED = 0;
const FAULT = 1;
const NOT_READ = 3;

/** `butaca import`: adds the films of files to the lists of who talks in this terminal. Returns the exit code. */
export async function runImport(paths: readonly string[]): Promise<number> {
  const booted = await boot({ env: process.env, notify: (line) => console.error(line) });
  if (isBootFault(booted)) {
    console.error(booted.fault);
    return FAULT;
  }
  const { butaca, state, log, clientLocale, clientTag } = booted;
  const takeTurn = openUnlimitedTurns({ state, log });
  const asker = { ...TERMINAL_ASKER, clientLocale, clientTag };
  const output = openOutput(process.stdout);
  let code = IMPORTED;
  for (const path of paths) {
    const turn = await takeTurn(asker, async () => butaca.addFilms(await readPath(path), asker));
    const shown: Shown =
      turn.outcome === 'answered'
        ? { ...turn.answer, next: [] }
        : { message: turn.message, items: [], next: [] };
    await output.write(`${path}\n${present(shown, screenOf(process.stdout, process.env))}\n`);
    if (turn.outcome !== 'answered') code = FAULT;
    else if (turn.answer.problem && code === IMPORTED) code = NOT_READ;
  }
  booted.close();
  return output.fault() === undefined ? code : FAULT;
}
