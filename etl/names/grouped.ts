/** The places of things, group after group: those of group g lie in `order` from `starts[g]` to `starts[g + 1]`. */
type Grouped = { readonly order: Int32Array; readonly starts: Int32Array };

/** Groups the first `length` things by the number of their group, of which there are `groups`: a counting sort, which keeps their order. */
export function grouped(groupOf: ArrayLike<number>, length: number, groups: number): Grouped {
  const starts = new Int32Array(groups + 1);
  for (let at = 0; at < length; at++) {
    const next = (groupOf[at] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const order = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const group = groupOf[at] as number;
    const place = next[group] as number;
    order[place] = at;
    next[group] = place + 1;
  }
  return { order, starts };
}
