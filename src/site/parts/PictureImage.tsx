import type { Figure } from '../../edition/articleText'
import { isSameShape } from '../../edition/isSameShape'

type Props = { figure: Figure; eager?: boolean; sizes?: string }

/**
 * The image alone, in every size it was made in; a cut of it for link previews is another picture.
 * Width and height are printed, so that nothing moves while it loads.
 */
export function PictureImage({ figure, eager = false, sizes }: Props) {
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
