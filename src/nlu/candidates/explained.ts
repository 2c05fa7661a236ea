/** What explains a word of a sentence: a phrase's own words, words that may stand beside them, words of the question's other phrases, … */
export type By = 'nothing' | 'phrase' | 'beside' | 'own' | 'name' | 'filter' | 'story';

/** For each word how surely it is explained (0 where nothing does), and by what. */
export type Explained = { readonly trust: number[]; readonly by: By[] };

export function mark(
  { trust: trusts, by: bys }: Explained,
  { from, to }: { readonly from: number; readonly to: number },
  trust: number,
  by: By,
): void {
  for (let i = from; i < to; i++) {
    trusts[i] = Math.max(trust, 0.01);
    bys[i] = by;
  }
}

export function isFree(
  { trust }: Explained,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let i = from; i < to; i++) if (trust[i] !== 0) return false;
  return true;
}
