import { expect, it } from 'vitest';
import { progressOn } from '../../etl/report/progress.ts';

function shown(terminal: boolean): string {
  let clock = 0;
  let text = '';
  const screen = { isTTY: terminal, columns: 80, write: (more: string) => (text += more) };
  const progress = progressOn(screen, () => clock);
  progress.stage('films');
  progress.reading('films.csv', 100_000_000, 'bytes');
  for (let step = 0; step < 4; step += 1) {
    clock += 3000;
    progress.advance(15_000_000);
  }
  progress.stage('check');
  progress.end();
  return text;
}

it('a terminal shows a bar with share, rate and time left, drawn over in place', () => {
  const lines = shown(true).split('\r\u001b[2K');
  expect(lines[0]).toBe('films …');
  expect(lines).toContain('films ███████░░░░░░░░░░░░░░░░░ 30%, 5.0 MB/s, 0:14 left');
  expect(lines).toContain('films: 12.0 s\ncheck …');
});

it('elsewhere it is plain lines, a long stage telling how far it is every few seconds', () => {
  expect(shown(false)).toBe(
    'films …\nfilms: films.csv 30%, 5.0 MB/s, 0:14 left\nfilms: films.csv 60%, 5.0 MB/s, 0:08 left\n' +
      'films: 12.0 s\ncheck …\ncheck: 0.0 s\n',
  );
});
