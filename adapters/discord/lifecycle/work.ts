/** What is being answered at the moment. */
type Work = {
  /** Starts a piece of work; false where no more is taken. */
  readonly take: (run: () => Promise<unknown>) => boolean;
  /** Takes no more, and resolves when everything that runs has ended. */
  readonly finish: () => Promise<void>;
};

/** `onFault` is told what a piece of work threw: nothing else would hear of it. */
export function openWork(onFault: (error: unknown) => void): Work {
  const running = new Set<Promise<void>>();
  let finishing = false;
  return {
    take: (run) => {
      if (finishing) return false;
      const task: Promise<void> = run()
        .then(() => undefined, onFault)
        .finally(() => running.delete(task));
      running.add(task);
      return true;
    },
    finish: async () => {
      finishing = true;
      await Promise.all(running);
    },
  };
}
