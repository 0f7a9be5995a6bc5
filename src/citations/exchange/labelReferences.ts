import type { CslItem } from '../model'
import { findYear } from '../references/findYear'
import { listFamilies } from '../references/listFamilies'
import { normaliseWords } from '../references/normaliseWords'

/**
 * Short labels by which other programs name the references, in Latin letters and figures and each
 * used once: name, year and a letter where two would be the same.
 *
 * @example labelReferences(items) // ['trotsky1971', 'trotsky1971a', 'reference']
 */
export function labelReferences(items: readonly CslItem[]): string[] {
  const used = new Map<string, number>()
  const taken = new Set<string>()
  return items.map((item) => {
    const name = normaliseWords(listFamilies(item)[0] ?? item.title ?? '').replaceAll(
      /[^a-z0-9]/g,
      '',
    )
    const base = `${name.slice(0, 30) || 'reference'}${findYear(item.issued) ?? ''}`
    let count = used.get(base) ?? 0
    let label = base
    for (; taken.has(label); count += 1) label = base + toLetters(count)
    used.set(base, count)
    taken.add(label)
    return label
  })
}

/** a … z, aa, ab … */
function toLetters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26))
  return count < 26 ? last : toLetters(Math.floor(count / 26) - 1) + last
}
