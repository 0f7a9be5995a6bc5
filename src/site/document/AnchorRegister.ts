import { toAnchor } from './toAnchor'

/**
 * Gives out the ids of one page. A name that is taken gets a number behind it, so that two blocks
 * with the same words still have two ids.
 */
export class AnchorRegister {
  private readonly taken = new Set<string>()

  /** A free id: `p` and `3f9a1c20` give `p-3f9a1c20`, a second time `p-3f9a1c20-2`. */
  take(prefix: string, id: string): string {
    const base = toAnchor(prefix, id)
    let anchor = base
    for (let copy = 2; this.taken.has(anchor); copy += 1) anchor = `${base}-${copy}`
    this.taken.add(anchor)
    return anchor
  }
}
