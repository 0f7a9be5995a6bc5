/** How often each word stands in a text; `size` is the number of different words. */
export type Bag = ReadonlyMap<string, number>
