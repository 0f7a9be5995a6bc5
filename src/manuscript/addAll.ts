/**
 * Adds every item to a list. `push(...items)` puts each item on the call stack, which gives way at
 * some hundred thousand; manuscripts from strangers have that many of anything.
 */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item)
}
