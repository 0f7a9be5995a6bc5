import type { Manifest } from '../../../edition/manifest'
import { formatDate } from '../../format/formatDate'
import type { PrintHistory } from '../../model'
import type { SiteWords } from '../../words/siteWords'

type Props = {
  manifest: Manifest
  edition: PrintHistory
  pictures: ReadonlySet<string>
  words: SiteWords
}

/** The first page: the magazine's name, the issue, its cover, and which print this is. */
export function PaperTitle({ edition, manifest, pictures, words }: Props) {
  const { issue, magazine } = manifest
  const name = `${words.issue(String(issue.number))}, ${issue.label}`
  const cover = issue.cover && pictures.has(issue.cover.src) ? issue.cover : undefined
  return (
    <section className="title-page">
      <p className="nameplate">{magazine.title}</p>
      {magazine.tagline !== undefined && <p className="tagline">{magazine.tagline}</p>}
      <div className="title-middle">
        {cover ? (
          <img src={cover.src} width={cover.width} height={cover.height} alt={cover.alt} />
        ) : (
          <p className="title-number" aria-hidden="true">
            {issue.number}
          </p>
        )}
      </div>
      <p className="kicker">{name}</p>
      <p className="title">{issue.title ?? name}</p>
      <p className="imprint">
        {magazine.publisher !== undefined && <b>{magazine.publisher}</b>}
        <span>
          {words.edition(String(edition.ordinal))},{' '}
          {formatDate(edition.publishedAt, magazine.language)}
        </span>
      </p>
    </section>
  )
}
