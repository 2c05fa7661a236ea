/** What is counted while something is read. */
export type Unit = 'bytes' | 'films';

/** Where the build tells what it does. */
export type Progress = {
  readonly stage: (name: string) => void;
  /** A stage that reads says of what, and how much it will be. */
  readonly reading: (what: string, total: number, unit: Unit) => void;
  readonly advance: (units: number) => void;
  readonly end: () => void;
};

export const silent: Progress = {
  stage: () => undefined,
  reading: () => undefined,
  advance: () => undefined,
  end: () => undefined,
};

/** What a progress is shown on: `process.stderr`, or anything that takes text. */
export type Screen = {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

type State = {
  readonly stage: string;
  readonly what: string;
  readonly done: number;
  readonly total: number;
  readonly unit: Unit;
  readonly since: number;
};

const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 5000;
const BAR_CELLS = 24;

/** A bar that is drawn over on a terminal, lines elsewhere. `now` is a clock in milliseconds. */
export function progressOn(screen: Screen, now: () => number): Progress {
  const terminal = screen.isTTY === true;
  let state: State = { stage: '', what: '', done: 0, total: 0, unit: 'bytes', since: 0 };
  let shown = 0;

  const close = (): void => {
    if (state.stage === '') return;
    const seconds = ((now() - state.since) / 1000).toFixed(1);
    screen.write(`${terminal ? CLEAR : ''}${state.stage}: ${seconds} s\n`);
  };
  const show = (): void => {
    shown = now();
    screen.write(terminal ? CLEAR + bar(state, shown, screen.columns ?? 80) : `${summary(state, shown)}\n`);
  };
  return {
    stage(name) {
      close();
      state = { stage: name, what: '', done: 0, total: 0, unit: 'bytes', since: now() };
      shown = state.since;
      screen.write(terminal ? `${name} …` : `${name} …\n`);
    },
    reading(what, total, unit) {
      state = { ...state, what, done: 0, total, unit, since: now() };
    },
    advance(units) {
      state = { ...state, done: state.done + units };
      if (now() - shown >= (terminal ? BAR_EVERY_MS : LINE_EVERY_MS)) show();
    },
    end() {
      close();
      state = { ...state, stage: '' };
    },
  };
}

const CLEAR = '\r\u001b[2K';

function bar(state: State, time: number, width: number): string {
  const full = Math.round(share(state) * BAR_CELLS);
  const line = `${state.stage} ${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)} ${figures(state, time)}`;
  return line.slice(0, width - 1);
}

function summary(state: State, time: number): string {
  return `${state.stage}: ${state.what} ${figures(state, time)}`;
}

/** `42%, 8.1 MB/s, 0:09 left`, or `42%, 38 films/s, …`. */
function figures(state: State, time: number): string {
  const rate = state.done / Math.max(1, time - state.since);
  const left = Math.ceil(Math.max(0, state.total - state.done) / Math.max(rate, 1e-9) / 1000);
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const speed =
    state.unit === 'bytes' ? `${(rate / 1000).toFixed(1)} MB/s` : `${Math.round(rate * 1000)} films/s`;
  return `${Math.floor(share(state) * 100)}%, ${speed}, ${clock} left`;
}

function share({ done, total }: State): number {
  return total > 0 ? Math.min(1, done / total) : 0;
}
