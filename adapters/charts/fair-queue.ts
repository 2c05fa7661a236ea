/** Work that waits for its turn: it is run, or refused where it has to make room. Neither throws. */
type Job = { readonly run: () => Promise<void>; readonly refuse: () => void };

/** Work of several owners, done one after the other. */
type FairQueue = {
  /** Takes a job in, or refuses one: this, or another. */
  readonly push: (owner: string, job: Job) => void;
  /** Refuses everything that waits. */
  readonly clear: () => void;
};

/**
 * At most `most` jobs wait, and owners take turns: whoever asks for much waits for themselves. Where the queue is full
 * the owner with most waiting gives up their newest, so that nobody can keep the others out.
 */
export function openFairQueue(most: number): FairQueue {
  const lines = new Map<string, readonly Job[]>(); // a map keeps its keys in the order they were set: whose turn is next
  let running = false;

  const setLine = (owner: string, jobs: readonly Job[]): void => {
    if (jobs.length > 0) lines.set(owner, jobs);
    else lines.delete(owner);
  };
  const size = (): number => [...lines.values()].reduce((sum, { length }) => sum + length, 0);
  const next = (): Job | undefined => {
    const [turn] = lines;
    if (!turn) return undefined;
    const [owner, [job, ...rest]] = turn;
    lines.delete(owner);
    setLine(owner, rest); // behind all the others
    return job;
  };
  const work = async (): Promise<void> => {
    running = true;
    for (let job = next(); job; job = next()) await job.run();
    running = false;
  };
  /** The owner whose line is longest, where it would still be no shorter than the newcomer's. */
  const greediest = (newcomer: string): string => {
    const longest = Math.max(...[...lines.values()].map(({ length }) => length));
    const own = lines.get(newcomer)?.length ?? 0;
    const found = [...lines].find(([, { length }]) => length === longest)?.[0] ?? newcomer;
    return own + 1 >= longest ? newcomer : found;
  };

  return {
    push: (owner, job) => {
      const line = [...(lines.get(owner) ?? []), job];
      const loser = size() < most ? undefined : greediest(owner);
      if (loser === owner) return job.refuse();
      if (loser !== undefined) {
        const others = lines.get(loser) ?? [];
        others.at(-1)?.refuse();
        setLine(loser, others.slice(0, -1));
      }
      setLine(owner, line);
      if (!running) void work();
    },
    clear: () => {
      const waiting = [...lines.values()].flat();
      lines.clear();
      for (const { refuse } of waiting) refuse();
    },
  };
}
