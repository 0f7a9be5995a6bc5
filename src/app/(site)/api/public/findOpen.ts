import type { ArticleHead } from '../../../../edition/heads'
import { listPrinted } from '../../../../edition/listPrinted'
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
): { is: 'there'; print: ReadablePrint; head: ArticleHead } | Missing {
  const place = indexOf(library).get(hash)
  if (place) return { is: 'there', ...place }
  const hidden = library.withdrawnArticles.find(({ addresses }) =>
    addresses.some(({ name }) => name === hash),
  )
  if (hidden) {
    const { reason: because, title, withdrawnAt } = hidden
    return { is: 'withdrawn', title, because, withdrawnAt }
  }
  const gone = library.withdrawn.find(({ prints }) =>
    prints.some(({ manifest }) => listPrinted(manifest).some(({ name }) => name === hash)),
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

type Place = { print: ReadablePrint; head: ArticleHead }

const indexes = new WeakMap<Library, Map<string, Place>>()

/** Where each article that readers can open stands, by its hash; made once for each state of the library. */
function indexOf(library: Library): Map<string, Place> {
  const known = indexes.get(library)
  if (known) return known
  const index = new Map(
    library.issues
      .flat()
      .flatMap((print) =>
        listPrinted(print.manifest).map((head) => [head.name, { head, print }] as const),
      ),
  )
  indexes.set(library, index)
  return index
}
