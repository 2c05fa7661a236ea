import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openReporting, reportPath } from '../../adapters/boot/open-reporting.ts';
import { MOST_REPORTS, openReportFile, readReports } from '../../adapters/boot/report-file.ts';
import { commonSchema } from '../../adapters/settings/config.ts';
import type { Report } from '../../src/service/user/reporting.ts';

const folder = mkdtempSync(join(tmpdir(), 'butaca-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => join(folder, `deep-${files++}`, 'wrong.jsonl');
const report: Report = {
  day: '2026-11-22',
  lang: 'es',
  text: 'votos de «Titanic»\t',
  heard: { kind: 'votes', film: { id: 597, title: 'Titanic', year: 1997 } },
  before: null,
  explain: {
    ...{ text: 'votos de Titanic', locale: 'es', readIn: 'es', goesOnFrom: null },
    ...{ tokens: [], entities: [], filters: [], candidates: [], confidenceFrom: [] },
    ...{ confidence: 0.5, leastConfidence: 0.4 },
    decision: { request: null, problem: null, offers: [], assumed: [], ignored: [] },
  },
};

test('what is written is read again, from a file for its owner alone', () => {
  const path = newFile();
  const write = openReportFile(path, () => undefined);
  expect([write(report), write({ ...report, text: 'otra' })]).toEqual(['sent', 'sent']);
  expect(readReports(path)).toEqual({ reports: [report, { ...report, text: 'otra' }], unread: [] });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
});

test('a file that others may read is closed to them', () => {
  const path = newFile();
  mkdirSync(dirname(path));
  writeFileSync(path, '');
  chmodSync(path, 0o644);
  openReportFile(path, () => undefined)(report);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a full file is left as it is, and it is said without a word of the report', () => {
  const path = newFile();
  const logged: string[] = [];
  const write = openReportFile(path, (line) => logged.push(line));
  write(report);
  writeFileSync(path, readFileSync(path, 'utf8').repeat(MOST_REPORTS - 1));
  expect(write(report)).toBe('sent');
  const before = readFileSync(path, 'utf8');
  expect(write(report)).toBe('full');
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(readReports(path)?.reports).toHaveLength(MOST_REPORTS);
  expect(logged.map((line) => JSON.parse(line).event)).toEqual(['reports full']);
  expect(logged.join()).not.toContain('Titanic');
});

test('a few reports that fill the room of all are bounded, too', () => {
  const path = newFile();
  const write = openReportFile(path, () => undefined);
  write(report);
  writeFileSync(path, `${'x'.repeat(17 * 1024 * 1024)}\n`);
  expect(write(report)).toBe('full');
});

test('a line that was cut off costs no other, and is told', () => {
  const path = newFile();
  const write = openReportFile(path, () => undefined);
  write(report);
  writeFileSync(path, readFileSync(path, 'utf8') + readFileSync(path, 'utf8').slice(0, 40));
  write(report);
  expect(readReports(path)).toEqual({ reports: [report, report], unread: [2] });
});

test('where it cannot be written that is said, and logged without a word of the report', () => {
  const path = newFile();
  mkdirSync(path, { recursive: true });
  const logged: string[] = [];
  expect(openReportFile(path, (line) => logged.push(line))(report)).toBe('unwritten');
  expect(JSON.parse(logged.join())).toMatchObject({
    level: 'warn',
    event: 'report not written',
    code: 'EISDIR',
  });
  expect(logged.join()).not.toContain('Titanic');
});

test('it lies beside the user data, where it is named, or nowhere', () => {
  const pathIn = (env: Readonly<Record<string, string>>) => reportPath(commonSchema.parse(env), env);
  expect(pathIn({ BUTACA_USER_DATA: '/data/users.sqlite' })).toBe('/data/wrong.jsonl');
  expect(pathIn({ XDG_STATE_HOME: '/state' })).toBe('/state/butaca/wrong.jsonl');
  expect(pathIn({ BUTACA_WRONG: '/box.jsonl', BUTACA_USER_DATA: ':memory:' })).toBe('/box.jsonl');
  expect(pathIn({ BUTACA_USER_DATA: ':memory:' })).toBeUndefined();
  expect(pathIn({ BUTACA_WRONG: 'off', BUTACA_USER_DATA: '/data/users.sqlite' })).toBeUndefined();
});

test('off, nothing is remembered and no file is made', () => {
  const path = newFile();
  const env = { BUTACA_USER_DATA: path, BUTACA_WRONG: 'off' };
  const { reporting, close } = openReporting(commonSchema.parse(env), env, () => undefined);
  close();
  expect([reporting, existsSync(dirname(path))]).toEqual([undefined, false]);
});
