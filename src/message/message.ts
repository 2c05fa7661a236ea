/** What an answer says, with no markdown, no HTML and no platform: a presenter turns it into a payload. */
export type Message = { readonly title: string; readonly blocks: readonly Block[] };

export type Block =
  /** A paragraph; `quiet` for a note that may be set smaller. */
  | { readonly type: 'line'; readonly text: string; readonly quiet?: boolean }
  /** Labels and values. */
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  /** Rows under headings; numbers are right-aligned. */
  | {
      readonly type: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Numbered from `from`: the number is how a user refers to an entry. */
  | { readonly type: 'list'; readonly from: number; readonly entries: readonly ListEntry[] }
  /** Amounts to compare by eye; at most one is `marked` as the one asked for. */
  | { readonly type: 'bars'; readonly bars: readonly Bar[] };

export type Fact = { readonly label: string; readonly value: string };
export type Column = { readonly label: string; readonly align: 'left' | 'right' };
export type ListEntry = { readonly text: string; readonly detail?: string };
export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly shown: string;
  readonly marked?: boolean;
};

export const line = (text: string): Block => ({ type: 'line', text });
export const note = (text: string): Block => ({ type: 'line', text, quiet: true });
export const facts = (...rows: readonly (readonly [string, string | null | undefined])[]): Block => ({
  type: 'facts',
  facts: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
});
