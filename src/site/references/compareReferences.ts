import type { CslItem } from '../../citations/model'

/**
 * The order of a list of works: by the first name, then year, then title, then id, compared with
 * the root collation so that every machine agrees.
 */
export function compareReferences(a: CslItem, b: CslItem): number {
  const collator = new Intl.Collator('und', { sensitivity: 'base', numeric: true })
  return (
    collator.compare(firstName(a), firstName(b)) ||
    yearOf(a) - yearOf(b) ||
    collator.compare(a.title ?? '', b.title ?? '') ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  )
}

function firstName(item: CslItem): string {
  const name = (item.author ?? item.editor ?? item.translator ?? [])[0]
  if (!name) return item.title ?? ''
  return `${name.family ?? name.literal ?? ''} ${name.given ?? ''}`
}

function yearOf(item: CslItem): number {
  return item.issued?.['date-parts']?.[0]?.[0] ?? Number.MAX_SAFE_INTEGER
}
