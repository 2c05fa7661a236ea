import { flag, hasSlot } from './flag.ts';
import type { Features } from './linear.ts';
import type { Scene } from './scene.ts';

/** What narrows no films: roles and places of a list, topics and acts of talk. */
const NO_FILTERS = ['role', 'n', 'page', 'topic', 'act', 'aspect', 'by', 'character'];

/** What speaks for a sentence that asks nothing about films. */
export function noneFeatures({ sentence, content, entities, plain, ...scene }: Scene): Features {
  const { words } = sentence;
  const count = content.filter(Boolean).length;
  const share = (is: (at: number) => boolean): number =>
    count === 0 ? 0 : words.filter((_, at) => content[at] && is(at)).length / count;
  const filters = plain.filter((mention) => !hasSlot(mention, NO_FILTERS));
  return {
    none: 1,
    noneNothing: flag(count === 0),
    noneWords: Math.min(10, count) / 5,
    noneKnown: share((at) => words[at]?.known === true),
    noneFiltered: share((at) => filters.some(({ from, to }) => from <= at && at < to)),
    noneFilters: flag(filters.length > 0),
    noneBest: Math.max(0, ...entities.map(({ p }) => p)),
    noneFilmWord: flag(scene.filmWord),
    noneWish: flag(scene.wishes),
    noneTaste: flag(scene.tastes),
    noneAsks: flag(scene.asks),
    noneInquires: flag(scene.inquires),
    noneCounts: flag(scene.counts),
    noneTells: flag(scene.tells),
    noneUntold: share((at) => scene.told(words[at]?.folded ?? '') === 0),
    noneSingular: flag(scene.singular),
    noneTalk: flag(scene.isTalk),
    noneLeads: flag(scene.isTalk && scene.leads),
  };
}
