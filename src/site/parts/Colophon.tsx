import type { MagazineText } from '../../edition/manifest'
import { findSafeHref } from '../../edition/findSafeHref'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/model'

/** The foot of every page: who publishes, ISSN, feeds, shop. */
export function Colophon({ magazine, words }: { magazine: MagazineText; words: SiteWords }) {
  const shop = magazine.shopURL === undefined ? null : findSafeHref(magazine.shopURL)
  return (
    <footer className="colophon">
      <p className="imprint">
        <b lang={magazine.language}>{magazine.title}</b>
        {magazine.publisher !== undefined && (
          <span lang={magazine.language}>{magazine.publisher}</span>
        )}
        {magazine.issn !== undefined && (
          <span>
            {words.issn} {magazine.issn}
          </span>
        )}
      </p>
      <ul {...words.tag}>
        {shop !== null && (
          <li>
            <a href={shop}>{words.subscribe}</a>
          </li>
        )}
        <li>
          <a href={sitePaths.atom}>Atom</a>
        </li>
        <li>
          <a href={sitePaths.jsonFeed}>JSON Feed</a>
        </li>
        <li>
          <a href={`${sitePaths.about}#privacy`}>{words.privacy}</a>
        </li>
      </ul>
    </footer>
  )
}
