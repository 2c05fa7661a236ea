import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { questions } from '../../src/questions/index.ts';

const worded = questions.flatMap((question) =>
  locales.map((locale) => ({ question, kind: question.kind, locale, words: question.words[locale] })),
);

describe('The registry', () => {
  test('has every kind of DESIGN.md, once', () => {
    expect(questions.map(({ kind }) => kind).sort()).toEqual(
      [
        ...[
          'filmsInMonth',
          'filmsOnWeekday',
          'filmsInPeriod',
          'score',
          'votes',
          'actor',
          'director',
          'person',
        ],
        ...[
          'similar',
          'search',
          'film',
          'top',
          'pick',
          'compare',
          'saga',
          'why',
          'filmography',
          'topPeople',
          'busiest',
          'character',
          'check',
          'help',
          'greeting',
          'language',
          'settings',
        ],
        'guess',
        'daily',
        'night',
        ...['watch', 'seen', 'rate', 'taste', 'privacy', 'import', 'export', 'forgetMe', 'undo'],
      ].sort(),
    );
  });

  test('gives no command to two questions, in any language', () => {
    const owners = new Map<string, Set<string>>();
    for (const { kind, words } of worded)
      for (const name of [words.command, ...(words.aliases ?? [])])
        owners.set(name, new Set([...(owners.get(name) ?? []), kind]));
    expect([...owners].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
  });

  test('gives no command to two questions on Telegram, where - becomes _', () => {
    const names = new Set(worded.map(({ kind, words }) => `${words.command.replaceAll('-', '_')} ${kind}`));
    const commands = [...names].map((name) => name.split(' ')[0]);
    expect(new Set(commands).size).toBe(commands.length);
  });
});

describe('Every slot that is typed', () => {
  const slots = questions.flatMap((question) =>
    Object.entries({ ...question.slots, ...question.optional }).map(([name, { words }]) => ({ name, words })),
  );

  test('has words in every language, but those that travel in buttons only', () => {
    const hidden = new Set(slots.filter(({ words }) => words === null).map(({ name }) => name));
    expect([...hidden].sort()).toEqual([
      ...[
        'about',
        'also',
        'anyGenres',
        'anyPeople',
        'byName',
        'claim',
        'cleared',
        'clue',
        'confirm',
        'coproductions',
        'excludeCollection',
        'excludeCompany',
        'excludeCountry',
        'excludeFilm',
        'excludeGenres',
        'excludeLanguage',
        'excludePerson',
        'films',
        'genres',
        'instead',
        'list',
        'maxBudget',
        'maxRevenue',
        'maxScore',
        'maxVotes',
        'minBudget',
        'minRevenue',
        'move',
        'night',
        'on',
      ],
      ...['page', 'people', 'ratedOn', 'terms', 'toDay', 'veto', 'withRole'],
    ]);
  });

  test('is named and described as an option may be', () => {
    for (const { words } of slots) {
      for (const { name, about } of words ? Object.values(words) : []) {
        expect(name).toMatch(/^[-\p{Ll}]{1,32}$/u);
        expect([about.length > 0, about.length <= 100]).toEqual([true, true]);
      }
    }
  });

  test('asks for itself where it is required', () => {
    for (const question of questions) {
      const required = Object.keys(question.slots).filter((name) => question.defaults?.[name] === undefined);
      for (const name of required)
        for (const locale of locales)
          expect(question.slots[name]?.words?.[locale].ask, `${question.kind} ${name}`).toMatch(/\?/);
    }
  });
});

describe.each(worded)('$kind in $locale', ({ question, words }) => {
  test('has a command that Telegram and Discord take', () => {
    expect(words.command.replaceAll('-', '_')).toMatch(/^[a-z0-9_]{1,32}$/);
    expect(words.command).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    for (const alias of words.aliases ?? []) expect(alias).toMatch(/^[a-z0-9_]{1,32}$/);
  });

  test('is described in 1 to 100 characters, its slots too', () => {
    for (const text of [words.about, ...Object.values(words.slots)]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  test('describes every slot that must be filled, and none that it lacks', () => {
    const slots = { ...question.slots, ...question.optional };
    expect(Object.keys(words.slots)).toEqual(expect.arrayContaining(Object.keys(question.slots)));
    expect(Object.keys(words.slots).filter((slot) => !(slot in slots))).toEqual([]);
  });

  test('says what its figures are made of', () => {
    expect(question.shape).toBeDefined();
  });

  test('has phrases and examples', () => {
    expect(words.examples.length).toBeGreaterThan(0);
    expect(words.examples.every((example) => example.trim() !== '')).toBe(true);
  });
});
