import { readPage } from '../../src/site/fixtures/readPage'

export type ListedNote = { number: string; words: string }

/** The notes of an article in a piece of HTML, in order, each with the number that marks it. */
export function listNotes(html: string, isFragment = false): ListedNote[] {
  const page = readPage(html, isFragment)
  return page.elements
    .filter(({ properties }) => /^fn-/.test(String(properties.id)))
    .map((note) => {
      const markers = page
        .role('doc-noteref')
        .filter(({ properties }) => properties.href === `#${String(note.properties.id)}`)
      const printed = page.classed('printed', note).map(page.textOf)
      const [marker] = markers
      return {
        number: marker ? page.textOf(marker) : '',
        words: printed.join(' '),
      }
    })
}
