import type { CslItem, CslName } from '../model'

/**
 * The names a work goes by, as printed in short: family names with their particles, or a body's
 * whole name. The authors', else the editors', else the translators'.
 */
export function listFamilies(item: CslItem): string[] {
  const names = [item.author, item.editor, item.translator].find((list) => list && list.length > 0)
  return (names ?? []).map(nameOf).filter((name) => name !== '')
}

function nameOf(name: CslName): string {
  const parts = [name['non-dropping-particle'], name.family]
  return name.family ? parts.filter(Boolean).join(' ') : (name.literal ?? name.given ?? '')
}
