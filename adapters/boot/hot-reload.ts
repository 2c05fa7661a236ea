import { statSync } from 'node:fs';
import { wholeFault } from '../../etl/catalog-file/catalog-checksum.ts';
import type { Butaca } from '../../src/service/butaca.ts';
import type { Reporting } from '../../src/service/user/reporting.ts';
import { GUEST } from '../state/guests.ts';
import type { State } from '../state/state.ts';
import { REPAIR } from './damaged.ts';
import { openService } from './open-service.ts';

type Renewing = {
  readonly path: string;
  /** The memory of the services that are opened; it outlives each of them. */
  readonly state: State;
  /** Where they report to; it outlives them, too. */
  readonly reporting?: Reporting | undefined;
  /** Told once of every new catalog: that it serves, or why it does not. */
  readonly notify: (line: string) => void;
  /** How often the file is looked at, in milliseconds. */
  readonly everyMs?: number;
};

export type Renewed = {
  readonly butaca: Butaca;
  /** Looks now whether there is a new catalog, and resolves when it serves or was refused. */
  readonly look: () => Promise<void>;
  /** Resolves when the first catalog was checked whole. */
  readonly checked: Promise<void>;
  readonly close: () => void;
};

/** A catalog in use: how many requests are being answered from it. */
type LoadedService = { readonly butaca: Butaca; running: number; retired: boolean };

const EVERY_MS = 5000;
/** A replaced catalog stays open for so long after its last request: a presenter may look something up still. */
const GRACE_MS = 10_000;

/**
 * A service that goes over to the new catalog once the file is another: the new one is opened and checked whole before,
 * requests that run finish on the old one, and a new one that is broken is refused while the old one goes on.
 */
export function openHotReload(
  first: Butaca,
  { path, state, reporting, notify, everyMs = EVERY_MS }: Renewing,
): Renewed {
  let current: LoadedService = { butaca: first, running: 0, retired: false };
  let known = identityOf(path);
  let looking: Promise<void> | undefined;

  const take = async (): Promise<void> => {
    const opened = await openChecked(path, state, reporting);
    if ('fault' in opened) return notify(`The new catalog is refused, the old one goes on. ${opened.fault}`);
    const old = current;
    current = { butaca: opened, running: 0, retired: false };
    retire(old);
    const { meta } = opened.catalog;
    notify(`A new catalog serves: ${meta.get('films')} films, data up to ${meta.get('data_date')}.`);
  };
  const look = async (): Promise<void> => {
    const found = identityOf(path);
    if (found === known) return;
    known = found;
    if (found === undefined) notify(`${path} is gone: the catalog that is open goes on.`);
    else await take();
  };
  const lookOnce = (): Promise<void> => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const timer = setInterval(() => void lookOnce(), everyMs).unref();
  return {
    butaca: following(() => current),
    look: lookOnce,
    checked: tellDamage(path, notify),
    close: () => clearInterval(timer),
  };
}

/** A start looks at some pages only: the others are read while it answers. */
async function tellDamage(path: string, notify: (line: string) => void): Promise<void> {
  const before = identityOf(path);
  const damage = await wholeFault(path);
  // Another that took its place meanwhile has its own check.
  if (damage !== undefined && identityOf(path) === before) notify(`${path} ${damage}. ${REPAIR}`);
}

/** The file's number changes with every build, which is swapped in by rename; size and time with what is copied over it. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && [found.dev, found.ino, found.size, found.mtimeMs].join();
}

/** What a start leaves to `butaca doctor` is done here: nobody waits for it. One question is asked for a try. */
async function openChecked(
  path: string,
  state: State,
  reporting: Reporting | undefined,
): Promise<Butaca | { readonly fault: string }> {
  try {
    const damage = await wholeFault(path);
    if (damage !== undefined) return { fault: `${path} ${damage}.` };
    const opened = openService(path, state, reporting);
    if ('fault' in opened) return opened;
    await opened.answer({ kind: 'top', metric: 'score' }, { user: GUEST, conversation: GUEST });
    return opened;
  } catch (error) {
    return { fault: `${path} cannot be used (${error instanceof Error ? error.message : error}).` };
  }
}

/** The same service, whichever catalog it has; counts what runs on each. */
function following(current: () => LoadedService): Butaca {
  const on = async <T>(run: (butaca: Butaca) => Promise<T>): Promise<T> => {
    const used = current();
    used.running += 1;
    try {
      return await run(used.butaca);
    } finally {
      used.running -= 1;
      closeIfDone(used);
    }
  };
  return {
    get questions() {
      return current().butaca.questions;
    },
    get catalog() {
      return current().butaca.catalog;
    },
    suggest: (...args) => current().butaca.suggest(...args),
    ask: (...args) => on((butaca) => butaca.ask(...args)),
    command: (...args) => on((butaca) => butaca.command(...args)),
    fill: (...args) => on((butaca) => butaca.fill(...args)),
    answer: (...args) => on((butaca) => butaca.answer(...args)),
    addFilms: (...args) => on((butaca) => butaca.addFilms(...args)),
  };
}

function retire(old: LoadedService): void {
  old.retired = true;
  closeIfDone(old);
}

function closeIfDone({ butaca, running, retired }: LoadedService): void {
  if (retired && running === 0) setTimeout(() => butaca.catalog.close(), GRACE_MS).unref();
}
