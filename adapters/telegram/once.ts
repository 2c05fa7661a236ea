import type { Context, NextFunction } from 'grammy';

/** Numbers taken in; the oldest are forgotten beyond `most`. */
export type Taken = {
  /** False where it was taken before. */
  readonly take: (id: number) => boolean;
  readonly giveBack: (id: number) => void;
};

export function openTaken(most = 10_000): Taken {
  const ids = new Set<number>();
  return {
    take: (id) => {
      if (ids.has(id)) return false;
      ids.add(id);
      for (const oldest of ids) {
        if (ids.size <= most) break;
        ids.delete(oldest);
      }
      return true;
    },
    giveBack: (id) => {
      ids.delete(id);
    },
  };
}

/** Answers an update that is delivered again only where it could not be answered the first time. */
export function once(taken: Taken): (ctx: Context, next: NextFunction) => Promise<void> {
  return async (ctx, next) => {
    const id = ctx.update.update_id;
    if (!taken.take(id)) return;
    try {
      await next();
    } catch (error) {
      taken.giveBack(id);
      throw error;
    }
  };
}
