type Found = { readonly path: string; readonly list: string };

/** Every list of words in a lexicon, with its path ("votes.famous"); phrases of questions are templates and none. */
export function listsIn(tree: unknown, path = ''): readonly Found[] {
  if (typeof tree === 'string') return [{ path, list: tree }];
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree) || tree instanceof RegExp) return [];
  return Object.entries(tree).flatMap(([key, value]) => listsIn(value, path === '' ? key : `${path}.${key}`));
}
