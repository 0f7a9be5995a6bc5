import type { MagazineText } from '../../edition/manifest'
import { sitePaths } from '../paths/sitePaths'
import type { SiteWords } from '../words/siteWords'
import { findSafeHref } from '../../edition/findSafeHref'

type Props = { magazine: MagazineText; here: string; words: SiteWords }

/** The name of the magazine and the way to its parts. `here` is the path of this page. */
export function Masthead({ magazine, here, words }: Props) {
  const places = [
    { href: sitePaths.issues, label: words.issues },
    { href: sitePaths.references, label: words.works },
    { href: sitePaths.about, label: words.about },
    { href: sitePaths.search, label: words.search },
  ]
  return (
    <header className="masthead">
      <p className={`nameplate nameplate-${measureName(magazine.title)}`}>
        <a href={sitePaths.home} lang={magazine.language}>
          {magazine.title}
        </a>
      </p>
      {magazine.tagline !== undefined && (
        <p className="tagline" lang={magazine.language}>
          {magazine.tagline}
        </p>
      )}
      <nav aria-label={words.navigation} {...words.tag}>
        <ul>
          {places.map(({ href, label }) => (
            <li key={href}>
              <a href={href} {...(href === here ? { 'aria-current': 'page' } : {})}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** How large a name can be set across the home page: the stylesheet has a size for each length. */
function measureName(name: string): 'short' | 'middling' | 'long' | 'longest' {
  if (name.length <= 12) return 'short'
  if (name.length <= 18) return 'middling'
  return name.length <= 25 ? 'long' : 'longest'
}

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
          <a href={sitePaths.atom}>{words.atom}</a>
        </li>
        <li>
          <a href={sitePaths.jsonFeed}>{words.jsonFeed}</a>
        </li>
        <li>
          <a href={`${sitePaths.about}#privacy`}>{words.privacy}</a>
        </li>
      </ul>
    </footer>
  )
}
