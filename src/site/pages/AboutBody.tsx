import type { AboutPage } from '../model'
import { sitePaths } from '../paths/sitePaths'
import { findSafeHref } from '../../edition/findSafeHref'
import type { SiteWords } from '../words/siteWords'

/** What the magazine is, who publishes it, how it corrects itself, what it knows of readers. */
export function AboutBody({ page, words }: { page: AboutPage; words: SiteWords }) {
  const { title, tagline, about, publisher, issn, shopURL } = page.magazine
  const shop = shopURL === undefined ? null : findSafeHref(shopURL)
  return (
    <main id="main" className="plain">
      <h1>{title}</h1>
      {tagline !== undefined && <p className="lead">{tagline}</p>}
      {about?.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} className="about-text">
          {paragraph}
        </p>
      ))}
      {(publisher !== undefined || issn !== undefined || shop !== null) && (
        <dl className="particulars">
          {publisher !== undefined && (
            <div>
              <dt>{words.publisher}</dt>
              <dd>{publisher}</dd>
            </div>
          )}
          {issn !== undefined && (
            <div>
              <dt>{words.issn}</dt>
              <dd>{issn}</dd>
            </div>
          )}
          {shop !== null && (
            <div>
              <dt>{words.subscribe}</dt>
              <dd>
                <a href={shop}>{new URL(shop, 'https://here.invalid').hostname}</a>
              </dd>
            </div>
          )}
        </dl>
      )}
      <h2 id="corrections" {...words.tag}>
        {words.correctionsPolicy}
      </h2>
      <p>{words.correctionsPolicyText}</p>
      <h2 id="privacy" {...words.tag}>
        {words.privacy}
      </h2>
      <p>{words.privacyText}</p>
      <h2 id="feeds" {...words.tag}>
        {words.feeds}
      </h2>
      <ul className="files">
        <li>
          <a href={sitePaths.atom}>{words.atom}</a>
        </li>
        <li>
          <a href={sitePaths.jsonFeed}>{words.jsonFeed}</a>
        </li>
      </ul>
      <h2 id="software" {...words.tag}>
        {words.software}
      </h2>
      <p>{words.softwareText}</p>
      <ul className="files">
        <li>
          <a href={sitePaths.licences}>{words.licences}</a>
        </li>
      </ul>
    </main>
  )
}
