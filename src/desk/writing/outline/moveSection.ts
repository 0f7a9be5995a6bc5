/** A block as far as an outline knows it: the level of a heading, null for everything else. */
type Outlined = { key: string; level: number | null }

/** The headings among these and all that follows each up to the next of its own level or a higher one. */
export function sectionOf(blocks: readonly Outlined[], heading: string): Outlined[] {
  const from = blocks.findIndex(({ key }) => key === heading)
  const level = blocks[from]?.level
  if (level === undefined || level === null) return []
  const end = blocks.findIndex(
    (block, place) => place > from && block.level !== null && block.level <= level,
  )
  return blocks.slice(from, end === -1 ? undefined : end)
}

/**
 * The order of all blocks once a section stands before another heading (null: at the end of the text);
 * null where that changes nothing, or where a section would stand inside itself.
 *
 * @example a, b, c with c before b gives a, c, b
 */
export function orderAfterMove(
  blocks: readonly Outlined[],
  heading: string,
  before: string | null,
): string[] | null {
  const section = sectionOf(blocks, heading)
  if (section.length === 0 || section.some(({ key }) => key === before)) return null
  const rest = blocks.filter((block) => !section.includes(block))
  const place = before === null ? rest.length : rest.findIndex(({ key }) => key === before)
  if (place === -1) return null
  const order = rest.toSpliced(place, 0, ...section).map(({ key }) => key)
  return order.every((key, index) => blocks[index]?.key === key) ? null : order
}

/** The heading before which a section stands after one step up or down among its like; undefined: none. */
export function stepOf(
  blocks: readonly Outlined[],
  heading: string,
  by: -1 | 1,
): string | null | undefined {
  const section = sectionOf(blocks, heading)
  const [first] = section
  if (!first) return undefined
  const headings = blocks.filter(({ level }) => level !== null && level <= (first.level ?? 0))
  const at = headings.indexOf(first)
  if (by === -1) return headings[at - 1]?.key
  const next = headings[at + 1]
  if (!next) return undefined
  const after = sectionOf(blocks, next.key).at(-1)
  const behind = after ? blocks[blocks.indexOf(after) + 1] : undefined
  return behind?.key ?? null
}
