import { readPage } from '../../src/site/fixtures/readPage'

/**
 * What is wrong with the notes of a page by the properties of its design: markers and ways back are
 * one to one, ids are unique, numbers rise where a note is marked first.
 */
export function checkNoteLinks(html: string): string[] {
  const page = readPage(html)
  const markers = page.role('doc-noteref')
  const ids = markers.map(({ properties }) => String(properties.id))
  const back = page.role('doc-backlink').map(({ properties }) => String(properties.href).slice(1))
  const problems: string[] = []
  if ([...ids].sort().join() !== [...back].sort().join()) problems.push('markers and ways back')
  if (new Set(back).size < back.length) problems.push('two ways back to one marker')
  if (new Set(page.ids).size < page.ids.length) problems.push('two elements with one id')
  const firsts = new Map(
    markers.map((marker) => [String(marker.properties.href), page.textOf(marker)] as const),
  )
  const numbers = [...firsts.values()].map(Number)
  if (numbers.some((number, place) => number !== place + 1)) problems.push(numbers.join())
  return problems
}
