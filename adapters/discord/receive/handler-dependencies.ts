import type { Locale } from '../../../src/domain/locale.ts';
import type { AnyRequest } from '../../../src/questions/question.ts';
import type { Asker } from '../../../src/service/asker.ts';
import type { Reply } from '../../../src/service/reply/reply.ts';
import type { Charts } from '../../charts/open-charts.ts';
import type { TakeTurn } from '../../runtime/take-turn.ts';
import type { PostersOf } from '../../shared/render/posters.ts';
import type { Log } from '../deliver/log.ts';
import type { Answers } from './answers.ts';

/** What handling anything takes. */
export type HandlerDependencies = {
  readonly answers: Answers;
  readonly answer: (request: AnyRequest, asker: Asker) => Promise<Reply>;
  /** True for a kind of question whose answer may erase what is kept of who asks. */
  readonly erases: (kind: string) => boolean;
  /** True for a kind of question whose answer another press may change: by chance, or by what is kept. */
  readonly varies: (kind: string) => boolean;
  /** True for a kind of question whose card is everybody's in its place. */
  readonly hosts: (kind: string) => boolean;
  /** True where this was pressed before, as far as is remembered. */
  readonly isRepeated: (press: string) => boolean;
  readonly takeTurn: TakeTurn;
  /** The language of what is said beside answers. */
  readonly languageOf: (asker: Asker) => Promise<Locale>;
  /** Absent where answers have no posters. */
  readonly posters?: PostersOf | undefined;
  /** Absent where answers have no pictures. */
  readonly charts?: Charts | undefined;
  /** True where it writes by itself, too: a token is needed for that. */
  readonly writes: boolean;
  readonly log: Log;
  /** Where `guard` writes what was thrown. */
  readonly write: (line: string) => void;
};
