/** Who has the lease of an update: we do now, another does (or we, before), or it was answered. */
export type Lease = 'acquired' | 'busy' | 'answered';

/** Leases of updates that a platform delivers, so that each is answered once whatever process gets it, and however often. */
export type DeliveryLock = {
  /**
   * Takes the lease for `ms`, in which the update is answered and completed, or the lease extended. Where nobody else can
   * be told, it is `unreachable`, if that is given; else whatever this process knows.
   */
  readonly acquire: (update: string, ms: number, unreachable?: Lease) => Promise<Lease>;
  readonly extend: (update: string, ms: number) => Promise<void>;
  /** Notes that an update was answered, for as long as platforms may deliver it again. */
  readonly complete: (update: string) => Promise<void>;
  /** Gives the lease back: the update is to be answered when it comes again. */
  readonly release: (update: string) => Promise<void>;
};

/** Platforms deliver again what was not acknowledged for up to a day. */
export const COMPLETED_MS = 24 * 60 * 60 * 1000;
