/**
 * A wording of which every sentence stands between ⟦ and ⟧, spaces at its ends outside of them. What an
 * entry makes of facts is marked as a whole, so what the facts say stands within the marks as well.
 */
export function markWording<T>(entry: T): T {
  return mark(entry) as T
}

function mark(entry: unknown): unknown {
  if (typeof entry === 'string') {
    return /\p{L}/u.test(entry) ? entry.replace(/^(\s*)(.*?)(\s*)$/su, '$1⟦$2⟧$3') : entry
  }
  if (typeof entry === 'function') return (...facts: unknown[]) => mark(entry(...facts))
  if (Array.isArray(entry)) return entry.map(mark)
  if (typeof entry === 'object' && entry !== null) {
    return Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, mark(value)]))
  }
  return entry
}
