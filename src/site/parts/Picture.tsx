import type { Figure } from '../../edition/articleText'
import { isSameShape } from '../../edition/isSameShape'
import type { IssueText } from '../../edition/manifest'
import type { SiteWords } from '../words/siteWords'

type PictureProps = { figure: Figure; eager?: boolean; className?: string; sizes?: string }

/** A picture with its sizes, caption, credit and licence. Only the first on a page loads at once. */
export function Picture({ figure, eager = false, className, sizes }: PictureProps) {
  const { caption, credit, licence } = figure
  const hasCaption = caption !== undefined || credit !== undefined || licence !== undefined
  return (
    <figure className={className ?? 'picture'}>
      <PictureImage figure={figure} eager={eager} {...(sizes === undefined ? {} : { sizes })} />
      {hasCaption && (
        <figcaption>
          {caption !== undefined && <span className="caption">{caption}</span>}
          {credit !== undefined && <span className="credit">{credit}</span>}
          {licence !== undefined && <span className="licence">{licence}</span>}
        </figcaption>
      )}
    </figure>
  )
}

type PictureImageProps = { figure: Figure; eager?: boolean; sizes?: string }

/**
 * The image alone, in every size it was made in; a cut of it for link previews is another picture.
 * Width and height are printed, so that nothing moves while it loads.
 */
export function PictureImage({ figure, eager = false, sizes }: PictureImageProps) {
  const whole = figure.sizes.filter((size) => isSameShape(size, figure))
  const sources = whole.map((size) => `${size.src} ${size.width}w`)
  return (
    <img
      src={figure.src}
      {...(sources.length > 0
        ? { srcSet: sources.join(', '), sizes: sizes ?? '(min-width: 48rem) 42rem, 92vw' }
        : {})}
      width={figure.width}
      height={figure.height}
      alt={figure.alt}
      loading={eager ? 'eager' : 'lazy'}
      {...(eager && sources.length > 0 ? { fetchPriority: 'high' } : {})}
      decoding="async"
    />
  )
}

type CoverProps = {
  issue: Pick<IssueText, 'number' | 'label' | 'title' | 'cover'>
  words: SiteWords
  eager?: boolean
  /** Beside a linked title that says the same, a cover is decoration and has no text of its own. */
  decorative?: boolean
}

/** How many inks the stylesheet has for covers set in type. */
const INKS = 6

/** The cover of an issue; where there is no picture, one set in type: number, title, label. */
export function Cover({ issue, words, eager = false, decorative = false }: CoverProps) {
  if (issue.cover) {
    return (
      <div className="cover">
        <PictureImage
          figure={decorative ? { ...issue.cover, alt: '' } : issue.cover}
          eager={eager}
          sizes={eager ? '(min-width: 62rem) 25rem, 17rem' : '(min-width: 48rem) 15rem, 45vw'}
        />
      </div>
    )
  }
  return (
    <div className={`cover cover-type cover-${(issue.number % INKS) + 1}`} aria-hidden="true">
      <span className={`cover-number digits-${Math.min(String(issue.number).length, 4)}`}>
        {issue.number}
      </span>
      <span className="cover-title">{issue.title ?? words.issue(String(issue.number))}</span>
      <span className="cover-label">{issue.label}</span>
    </div>
  )
}
