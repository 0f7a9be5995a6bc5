import type { Figure } from '../../edition/articleText'
import { PictureImage } from './PictureImage'

type Props = { figure: Figure; eager?: boolean; className?: string; sizes?: string }

/** A picture with its sizes, caption, credit and licence. Only the first on a page loads at once. */
export function Picture({ figure, eager = false, className, sizes }: Props) {
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
