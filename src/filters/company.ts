import { z } from 'zod';
import { companiesOf, companyName, companyNamed } from '../catalog/films/companies.ts';
import { studios } from '../catalog/films/studios.ts';
import { votesOf } from '../catalog/films/votes-of.ts';
import { fold } from '../domain/fold.ts';
import { byLocale } from '../domain/locale.ts';
import { everyPhrase, everyWord } from '../language/every-locale.ts';
import { isFunctionWord } from '../language/idle-words.ts';
import { isPossessive } from '../slots/names/possessive.ts';
import { negationBefore, partByNegation, withoutJoined } from '../slots/negation.ts';
import { oncePerSentence } from '../slots/once-per-sentence.ts';
import { foldedSpan, type Sentence, type Word } from '../slots/sentence.ts';
import type { Mention, Reading, Slot } from '../slots/slot.ts';
import type { Filter } from './filter.ts';

const MOST_WORDS = 5;
/** Without one of these words no studio is named: the companies of the catalog need not be looked at. */
const OF_STUDIOS = new Set([
  ...studios.flatMap(({ names }) => names.split(/[| ]/).filter((word) => !isFunctionWord(word))),
  ...everyPhrase((words) => words.companies.inNames),
]);
/** Words that introduce a studio. */
const BEFORE = everyWord((words) => words.companies.before);
const AFTER = everyWord((words) => words.companies.after);
/** Names that are everyday words as well want a word that introduces a studio, or a film word after them. */
const ORDINARY = new Set(
  'universal orion legendary illumination columbia hammer hallmark ealing madhouse searchlight touchstone laika eon ufa universum marvel'.split(
    ' ',
  ),
);
const SURE_BEFORE = everyWord((words) => words.companies.surelyBefore);
const FILMS = everyWord((words) => words.companies.films);

/** The studios of a sentence; those that are left out ("not from Disney") give another slot. */
const hearCompanies = oncePerSentence((sentence: Sentence, { catalog }: Reading): readonly Mention[] => {
  const { words } = sentence;
  if (!words.some((word) => OF_STUDIOS.has(word.folded) || OF_STUDIOS.has(bareOf(word)))) return [];
  const { byName } = companiesOf(catalog);
  const found = words.flatMap((_, from): Mention[] => {
    for (let length = Math.min(MOST_WORDS, words.length - from); length > 0; length--) {
      const span = foldedSpan(sentence, from, from + length);
      const last = words[from + length - 1];
      const isOwner = last !== undefined && !byName.has(span) && isPossessive(last);
      const name = isOwner ? span.slice(0, -1) : span;
      const company = byName.get(name);
      if (
        company === undefined ||
        (!isOwner && ORDINARY.has(name) && !isStudio(sentence, from, from + length))
      )
        continue;
      const to = AFTER.has(words[from + length]?.word ?? '') ? from + length + 1 : from + length;
      return [{ from, to, gives: [{ company }], trust: 0.95 }];
    }
    return [];
  });
  const parted = withoutJoined(
    partByNegation(found, sentence, 'company', 'excludeCompany'),
    sentence,
    'excludeCompany',
  );
  return parted.map((mention) =>
    'company' in (mention.gives[0] ?? {}) ? withLead(mention, sentence) : mention,
  );
});

/** "Pixar's" names Pixar. */
function bareOf(word: Word): string {
  return isPossessive(word) ? word.folded.slice(0, -1) : word.folded;
}

function isStudio(sentence: Sentence, from: number, to: number): boolean {
  const { words } = sentence;
  const before = words[from - 1]?.word ?? '';
  // "Que no sean de Marvel": nobody else is left out so.
  const isLeftOut = BEFORE.has(before) && negationBefore(sentence, from) !== undefined;
  return SURE_BEFORE.has(before) || isLeftOut || FILMS.has(words[to]?.word ?? '');
}

function withLead(mention: Mention, { words }: Sentence): Mention {
  let { from } = mention;
  while (from > 0 && from > mention.from - 2 && BEFORE.has(words[from - 1]?.word ?? '')) from--;
  return { ...mention, from };
}

const words = {
  es: { name: 'estudio', about: 'Estudio o productora, por ejemplo «Pixar»' },
  en: { name: 'studio', about: 'Studio or production company, such as “Pixar”' },
} as const;

const schema = z.number().int();

function companySlot(
  slot: string,
): Pick<Slot<number>, 'schema' | 'read' | 'suggest' | 'show' | 'shown' | 'isThere'> {
  return {
    schema,
    read: (typed, { catalog }) => {
      const id = /^id:(-?\d+)$/.exec(typed.trim())?.[1];
      const found = id === undefined ? companyNamed(catalog, typed) : Number(id);
      return found ?? { problem: 'unknown', slot, typed, nearest: [] };
    },
    suggest: (typed, { catalog }) => suggestions(typed, catalog),
    show: (id, catalog) => ({ id, name: companyName(catalog, id) ?? String(id) }),
    shown: z.strictObject({ id: z.int(), name: z.string() }),
    isThere: (id, catalog) => companyName(catalog, id) !== undefined,
  };
}

const MOST_CHOICES = 25;

/** Best known first. */
function suggestions(typed: string, catalog: Reading['catalog']) {
  const wanted = fold(typed);
  const { byName, ofStudio } = companiesOf(catalog);
  const votes = votesOf('company', catalog);
  const fame = (id: number): number =>
    ofStudio(id).reduce((sum, member) => sum + (votes.get(member) ?? 0), 0);
  const ids = [...byName].filter(([name]) => name.startsWith(wanted)).map(([, id]) => id);
  return [...new Set(ids)]
    .map((id) => ({ id, fame: fame(id) }))
    .sort((a, b) => b.fame - a.fame || a.id - b.id)
    .slice(0, MOST_CHOICES)
    .flatMap(({ id }) => {
      const name = companyName(catalog, id);
      return name === undefined ? [] : [{ name, value: `id:${id}` }];
    });
}

/** A company that took part in the film: "Pixar", "de Studio Ghibli". */
export const company: Filter<number> = {
  ...companySlot('company'),
  words,
  letter: 'C',
  about: byLocale((locale) => words[locale].about),
  told: { es: (_, __, name) => `de ${name}`, en: (_, __, name) => `by ${name}` },
  nameOf: (id, catalog) => companyName(catalog, id),
  hear: (sentence, reading) => hearCompanies(sentence, reading),
  // In its own option it is the whole name of any, however few its films are.
  hearOwn: ({ text, words }, { catalog }) => {
    const found = companyNamed(catalog, text);
    return found === undefined ? [] : [{ from: 0, to: words.length, gives: [{ company: found }], trust: 1 }];
  },
};

/** A company that took no part in it: "not from Disney", "que no sea de Pixar". */
export const excludeCompany: Filter<number> = {
  ...companySlot('excludeCompany'),
  words: null,
  letter: 'K',
  about: {
    es: 'Un estudio o una productora que no tiene que ver con ella',
    en: 'A studio or company that had no part in it',
  },
  told: { es: (_, __, name) => `que no son de ${name}`, en: (_, __, name) => `not by ${name}` },
  nameOf: (id, catalog) => companyName(catalog, id),
};
