import type { Butaca } from '../../src/service/butaca.ts';
import type { Reply } from '../../src/service/reply/reply.ts';

/** What may be told of an answer: which question it was, how it went, how long it took. Never what was said. */
type AnswerEvent = {
  readonly platform: string;
  /** The question's kind; "none" where nothing was understood. */
  readonly kind: string;
  /** "answered", the problem's name, or "fault" for a bug. */
  readonly outcome: string;
  readonly milliseconds: number;
};
export type RecordAnswer = (event: AnswerEvent) => void;

/** The same service, each answer of which is observed. */
export function withTelemetry(butaca: Butaca, platform: string, observe: RecordAnswer): Butaca {
  const timed = async (answer: () => Promise<Reply>): Promise<Reply> => {
    const started = performance.now();
    const tell = (kind: string, outcome: string): void =>
      observe({ platform, kind, outcome, milliseconds: performance.now() - started });
    try {
      const reply = await answer();
      tell(reply.request?.kind ?? 'none', reply.problem?.problem ?? 'answered');
      return reply;
    } catch (error) {
      tell('none', 'fault');
      throw error;
    }
  };
  return {
    get questions() {
      return butaca.questions;
    },
    get catalog() {
      return butaca.catalog;
    },
    suggest: (...args) => butaca.suggest(...args),
    ask: (...args) => timed(() => butaca.ask(...args)),
    command: (...args) => timed(() => butaca.command(...args)),
    fill: (...args) => timed(() => butaca.fill(...args)),
    answer: (...args) => timed(() => butaca.answer(...args)),
    addFilms: (...args) => timed(() => butaca.addFilms(...args)),
  };
}

/** One line of the level "debug" each. */
export function logAnswers(log: (line: string) => void): RecordAnswer {
  return ({ milliseconds, ...about }) => {
    const ms = Math.round(milliseconds * 10) / 10;
    log(JSON.stringify({ level: 'debug', time: new Date().toISOString(), event: 'answer', ...about, ms }));
  };
}
