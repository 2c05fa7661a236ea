import type { Sent } from '../src/questions/account/parts/reports.ts';
import { openRecentSentences } from '../src/service/user/recent-sentences.ts';
import type { Report, Reporting } from '../src/service/user/reporting.ts';

/** Where misheard sentences are reported to in a test, with a clock that it puts forward. */
export type Collected = {
  readonly reporting: Reporting;
  readonly reports: readonly Report[];
  readonly pass: (ms: number) => void;
  /** What becomes of the reports from now on. */
  readonly answerWith: (sent: Sent) => void;
};

export function collectReports(): Collected {
  const reports: Report[] = [];
  let now = 1_000_000;
  let answer: Sent = 'sent';
  return {
    reports,
    pass: (ms) => {
      now += ms;
    },
    answerWith: (sent) => {
      answer = sent;
    },
    reporting: {
      sentences: openRecentSentences(
        () => now,
        () => 0.5,
      ),
      write: (report) => {
        if (answer === 'sent') reports.push(report);
        return answer;
      },
    },
  };
}
