import type { Memory } from '../../src/service/user/memory.ts';
import type { DeliveryLock } from './delivery-lock.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** All that outlives an answer, in one file or one Redis: what the service remembers, and what delivery needs. */
export type State = Memory & DeliveryLock & RateLimiter;
