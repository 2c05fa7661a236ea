import type { Chart } from './chart.ts';

/** What an answer says, with no markdown, no HTML and no platform: a presenter turns it into a payload. */
export type Message = { readonly title: string; readonly blocks: readonly Block[] };

export type Block =
  /** A paragraph; `quiet` for a note that may be set smaller. */
  | {
      readonly type: 'line';
      readonly text: string;
      readonly quiet?: boolean;
      /** Whose name it begins with: a platform that shows people by their keys says who it is better than we know. */
      readonly begins?: { readonly name: string; readonly key: string };
    }
  /** What a film tells: a long text, which a platform may fold, or cut and offer whole. */
  | { readonly type: 'story'; readonly text: string }
  /** Labels and values. */
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  /** Rows under headings; numbers are right-aligned. `numbered` rows are the reply's films, asked for by their number. */
  | {
      readonly type: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      readonly numbered?: boolean;
    }
  /** Numbered from `from`: the number is how a user refers to an entry. */
  | { readonly type: 'list'; readonly from: number; readonly entries: readonly ListEntry[] }
  /** Where there is more: buttons, or a line of addresses. No message has two of these. */
  | LinksBlock
  /** A file to keep: an attachment, a document, a download; where a platform has none of them, its content. */
  | FileBlock
  /** A picture; `told` where the text beside it has the same figures, so that nothing is lost without it. */
  | ChartBlock;

export type ChartBlock = { readonly type: 'chart'; readonly chart: Chart; readonly told?: boolean };

export type LinksBlock = { readonly type: 'links'; readonly links: readonly Link[] };
type Link = { readonly label: string; readonly url: string };

export type FileBlock = {
  readonly type: 'file';
  /** With its extension, in ASCII: "butaca-export.json". */
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
};
export type Fact = { readonly label: string; readonly value: string };
/** The first column names what a row is about: it is cut where there is little room. */
export type Column = {
  readonly label: string;
  readonly align: 'left' | 'right';
  /** The label where there is little room. */
  readonly short?: string;
  /** Left out where there is no room for it. */
  readonly isSpare?: boolean;
};
export type ListEntry = { readonly text: string; readonly detail?: string };

export const line = (text: string): Block => ({ type: 'line', text });
export const story = (text: string): Block => ({ type: 'story', text });
export const note = (text: string): Block => ({ type: 'line', text, quiet: true });
export const facts = (...rows: readonly (readonly [string, string | null | undefined])[]): Block => ({
  type: 'facts',
  facts: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
});

/** The file of a message; no message has two. */
export function fileOf({ blocks }: Message): FileBlock | undefined {
  return blocks.find((block) => block.type === 'file');
}

/** The links of a message. */
export function linksOf({ blocks }: Message): readonly Link[] {
  return blocks.find((block) => block.type === 'links')?.links ?? [];
}

/** The chart of a message; no message has two. */
export function chartOf({ blocks }: Message): Chart | undefined {
  return blocks.find((block) => block.type === 'chart')?.chart;
}
