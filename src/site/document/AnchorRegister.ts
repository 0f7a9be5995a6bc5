/**
 * Gives out the ids of one page. An id is made of a prefix and the id of a record; characters
 * that have no place in an HTML id or in an address are replaced, and a name that is taken gets
 * a number behind it. Two blocks with the same words therefore still have two ids.
 */
export class AnchorRegister {
  private readonly taken = new Set<string>()

  /** A free id: `p` and `3f9a1c20` give `p-3f9a1c20`, a second time `p-3f9a1c20-2`. */
  take(prefix: string, id: string): string {
    const base = `${prefix}-${id.replace(/[^A-Za-z0-9_-]/g, (character) => `.${codeOf(character)}`)}`
    let anchor = base
    for (let copy = 2; this.taken.has(anchor); copy += 1) anchor = `${base}-${copy}`
    this.taken.add(anchor)
    return anchor
  }
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
