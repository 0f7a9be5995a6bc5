import { findPrinted } from '../../../../edition/findPrinted'
import type { PrintedArticle } from '../../../../edition/manifest'
import type { Library, WithdrawnIssue } from '../../../../queries/getLibrary'
import type { ReadablePrint } from '../../../../queries/readableEdition'
import { getWords } from '../../../../site/words/getWords'
import type { Found } from './answerOpen'

type Missing = Exclude<Found, { is: 'there' }>

/** The print with this hash; one that was printed again is the same print. */
export function findEdition(
  library: Library,
  hash: string,
): { is: 'there'; print: ReadablePrint } | Missing {
  const print = library.issues.flat().find(({ manifestHash }) => manifestHash === hash)
  if (print) return { is: 'there', print }
  const gone = library.withdrawn.find(({ prints }) =>
    prints.some(({ manifestHash }) => manifestHash === hash),
  )
  return gone ? toWithdrawn(gone) : { is: 'unknown' }
}

/**
 * The article that is printed under this hash, in whichever issue readers can open it; where they
 * cannot any more, why.
 */
export function findArticle(
  library: Library,
  hash: string,
): { is: 'there'; article: PrintedArticle } | Missing {
  const places = indexOf(library).get(hash) ?? []
  for (const { id, print } of places) {
    const article = findPrinted(print.manifest, id)
    if (article) return { is: 'there', article }
  }
  const hidden = library.withdrawnArticles.find(({ addresses, article }) =>
    places.some(
      ({ id, print }) =>
        id === article && addresses.some(({ issue }) => issue === print.manifest.issue.slug),
    ),
  )
  if (hidden) {
    const { reason: because, title, withdrawnAt } = hidden
    return { is: 'withdrawn', title, because, withdrawnAt }
  }
  const gone = library.withdrawn.find(({ prints }) =>
    prints.some(({ printNames }) => [...printNames.values()].includes(hash)),
  )
  return gone ? toWithdrawn(gone) : { is: 'unknown' }
}

function toWithdrawn({ prints, reason, withdrawnAt }: WithdrawnIssue): Missing {
  const last = prints.at(-1)?.manifest
  const title = last
    ? `${getWords(last.magazine.language).issue(String(last.issue.number))}, ${last.issue.label}`
    : ''
  return { is: 'withdrawn', title, because: reason, withdrawnAt }
}

type Place = { id: string; print: ReadablePrint }

const indexes = new WeakMap<Library, Map<string, Place[]>>()

/** Where each printed article stands, by its hash; made once for each state of the library. */
function indexOf(library: Library): Map<string, Place[]> {
  const known = indexes.get(library)
  if (known) return known
  const index = new Map<string, Place[]>()
  for (const print of library.issues.flat()) {
    for (const [id, hash] of print.printNames) {
      index.set(hash, [...(index.get(hash) ?? []), { id, print }])
    }
  }
  indexes.set(library, index)
  return index
}
