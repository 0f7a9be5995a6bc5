/**
 * Two people write in one text: what each changed is brought together block by block.
 *
 * The server keeps no older text to compare with (an autosave rewrites the newest version in
 * place), so whoever saves says for every block which states of it they know: those they were given
 * and those they have sent, acknowledged or not. A block that stands there in a state they know was
 * changed by nobody else, and their words replace it. A state they do not know is somebody else's;
 * it stays, and where both changed the block it is a conflict that a person decides.
 */

/** A block as it stands somewhere. `digest` tells states of it apart; `node` is its content. */
export type MergeBlock<N> = { id: string; digest: string; node: N }

/** A block of the writer: its content goes with it only where it is not `base`. */
export type WrittenBlock<N> = {
  id: string
  digest: string
  node?: N
}

/** The text a writer was last given, in its order. `known`: further states they have sent. */
export type MergeBase = {
  blocks: readonly { id: string; digest: string }[]
  known?: Readonly<Record<string, readonly string[]>>
}

/** Both changed one block. `theirs` is what stands in the text; null: they took the block out. */
export type MergeConflict<N> = {
  id: string
  mine: N
  theirs: N | null
  /** State of `theirs`, empty where it was taken out: whoever has decided knows it from then on. */
  digest: string
}

export type Merged<N> = { blocks: MergeBlock<N>[]; conflicts: MergeConflict<N>[] }

/** The state of a block that is not there. */
export const ABSENT = ''

/**
 * Promises: every block that only one side changed is as that side has it; what one side added is
 * there; a block that one side deleted and the other changed is there, changed; where both changed
 * it otherwise, theirs is there and mine is among the conflicts. No id is there twice. Throws where
 * a block of the writer says that it was changed and brings no content.
 */
export function mergeBlocks<N>({
  base,
  mine,
  theirs,
}: {
  base: MergeBase
  mine: readonly WrittenBlock<N>[]
  theirs: readonly MergeBlock<N>[]
}): Merged<N> {
  const given = new Map(base.blocks.map(({ digest, id }) => [id, digest]))
  const ours = new Map(mine.map((block) => [block.id, block]))
  const stored = new Map(theirs.map((block) => [block.id, block]))
  const kept = new Map<string, MergeBlock<N>>()
  const conflicts: MergeConflict<N>[] = []

  for (const id of new Set([...stored.keys(), ...ours.keys()])) {
    const before = given.get(id) ?? ABSENT
    const my = ours.get(id)
    const their = stored.get(id)
    const mineIs = my?.digest ?? ABSENT
    const theirsIs = their?.digest ?? ABSENT
    const isKnown = theirsIs === before || (base.known?.[id] ?? []).includes(theirsIs)
    if (mineIs === theirsIs) {
      if (their) kept.set(id, their)
    } else if (isKnown) {
      if (my) kept.set(id, { id, digest: mineIs, node: contentOf(my) })
    } else if (mineIs === before || !my) {
      if (their) kept.set(id, their)
    } else {
      conflicts.push({ id, mine: contentOf(my), theirs: their?.node ?? null, digest: theirsIs })
      if (their) kept.set(id, their)
    }
  }
  const order = mergeOrder({
    base: base.blocks.map(({ id }) => id),
    kept,
    mine: mine.map(({ id }) => id),
    theirs: theirs.map(({ id }) => id),
  })
  return { blocks: order.flatMap((id) => kept.get(id) ?? []), conflicts }
}

function contentOf<N>({ id, node }: WrittenBlock<N>): N {
  if (node === undefined) throw new RangeError(`Block ${id} was changed and brings no content.`)
  return node
}

/**
 * The order of whoever moved blocks, theirs where the writer moved none; what only the other side
 * has follows the block it follows there. Where both moved blocks, the writer's order stands: no
 * word depends on it.
 */
function mergeOrder({
  base,
  kept,
  mine,
  theirs,
}: {
  base: readonly string[]
  kept: ReadonlyMap<string, unknown>
  mine: readonly string[]
  theirs: readonly string[]
}): string[] {
  const [spine, other] = hasMoved(base, mine) ? [mine, theirs] : [theirs, mine]
  const order = [...new Set(spine)].filter((id) => kept.has(id))
  const placed = new Set(order)
  let after: string | undefined
  for (const id of other) {
    if (!kept.has(id)) continue
    if (!placed.has(id)) {
      order.splice(after === undefined ? 0 : order.indexOf(after) + 1, 0, id)
      placed.add(id)
    }
    after = id
  }
  return order
}

function hasMoved(base: readonly string[], mine: readonly string[]): boolean {
  const place = new Map(base.map((id, index) => [id, index]))
  const places = mine.flatMap((id) => place.get(id) ?? [])
  return places.some((at, index) => index > 0 && at < (places[index - 1] ?? 0))
}
