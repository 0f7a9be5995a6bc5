import type { CslName } from '../../citations/model'
import type { Apparatus } from './model'

/**
 * For tests: what each note was understood as, in a line: `prose`, or its works parted by `; `, each
 * as `authors: title, container, volume, issue, year <URL> @locator`, empty parts left out.
 */
export function summarise({ notes, references }: Apparatus): string[] {
  const works = new Map(references.map(({ id, csl }) => [id, csl]))
  return notes.map(({ citations }) => {
    if (citations.length === 0) return 'prose'
    return citations
      .map(({ reference, locator }) => {
        const work = works.get(reference)
        const year = work?.issued?.['date-parts']?.[0]?.join('-') ?? work?.issued?.literal
        const parts = [work?.title, work?.['container-title'], work?.volume, work?.issue, year]
        const names = nameAll(work?.author ?? work?.editor)
        const place = locator ? ` @${locator.value}` : ''
        const address = work?.URL === undefined ? '' : ` <${work.URL}>`
        return `${names}: ${parts.filter(Boolean).join(', ')}${address}${place}`
      })
      .join('; ')
  })
}

function nameAll(names: CslName[] = []): string {
  return names.map(({ family, literal }) => family ?? literal ?? '').join(' & ')
}
