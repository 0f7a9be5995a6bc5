import type { CslItem } from '../../citations/model'
import { findSafeHref } from '../../edition/findSafeHref'

/** Where a work can be found: its DOI, its address, its ISBN. Nothing where none is known. */
export function ReferenceLinks({ item }: { item: CslItem }) {
  const doi = item.DOI === undefined ? null : findSafeHref(`https://doi.org/${item.DOI}`)
  const address = item.URL === undefined ? null : findSafeHref(item.URL)
  if (doi === null && address === null && item.ISBN === undefined) return null
  return (
    <ul className="files">
      {doi !== null && (
        <li>
          <a href={doi}>DOI {item.DOI}</a>
        </li>
      )}
      {address !== null && (
        <li>
          <a href={address}>{new URL(address, 'https://here.invalid').hostname}</a>
        </li>
      )}
      {item.ISBN !== undefined && <li>ISBN {item.ISBN}</li>}
    </ul>
  )
}
