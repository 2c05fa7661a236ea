import type { Chart } from '../../../src/message/chart.ts';
import { chartOf, type Message } from '../../../src/message/message.ts';
import type { Charts } from './open-charts.ts';

/** A picture as a platform sends it. */
export type Picture = { readonly png: Uint8Array; readonly alt: string };

/** The picture of a message: there already, to come after the text, or neither. */
export type Awaited = { readonly ready?: Picture; readonly later?: Promise<Picture | undefined> };

/** An answer never waits longer than this for its picture. */
const MOST_WAIT_MS = 1000;

/** Waits for a message's picture, but not for long. */
export async function pictureOf(
  message: Message,
  charts: Charts | undefined,
  waitMs = MOST_WAIT_MS,
): Promise<Awaited> {
  const chart = chartOf(message);
  if (!chart || !charts) return {};
  const drawing = drawn(chart, charts);
  const inTime = await Promise.race([drawing, tooLate(waitMs)]);
  if (inTime === LATE) return { later: drawing };
  return inTime ? { ready: inTime } : {};
}

async function drawn(chart: Chart, charts: Charts): Promise<Picture | undefined> {
  const png = await charts.draw(chart);
  return png === undefined || png === 'busy' ? undefined : { png, alt: chart.alt };
}

const LATE = Symbol('late');

function tooLate(ms: number): Promise<typeof LATE> {
  return new Promise((resolve) => setTimeout(() => resolve(LATE), ms).unref());
}
