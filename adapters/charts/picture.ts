import { altText, captionOf } from '../../src/message/alt-text.ts';
import type { ChartBlock, Message } from '../../src/message/message.ts';
import type { Charts } from './open-charts.ts';

/** A picture as a platform sends it. */
export type Picture = {
  readonly png: Uint8Array;
  /** What it shows with all of its figures. */
  readonly alt: string;
  /** What is written under it: the figures, where no text has them; empty where there is nothing more to say. */
  readonly caption: string;
};

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
  const block = message.blocks.find((candidate) => candidate.type === 'chart');
  if (!block || !charts) return {};
  const drawing = drawn(block, charts);
  const inTime = await Promise.race([drawing, tooLate(waitMs)]);
  if (inTime === LATE) return { later: drawing };
  return inTime ? { ready: inTime } : {};
}

async function drawn(
  { chart, told: isTold = false }: ChartBlock,
  charts: Charts,
): Promise<Picture | undefined> {
  const png = await charts.draw(chart);
  if (png === undefined || png === 'busy') return undefined;
  return { png, alt: altText(chart), caption: captionOf(chart, isTold) };
}

const LATE = Symbol('late');

function tooLate(ms: number): Promise<typeof LATE> {
  return new Promise((resolve) => setTimeout(() => resolve(LATE), ms).unref());
}
