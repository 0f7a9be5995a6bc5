import type { Inline } from '../../edition/articleText'
import { findSafeHref } from '../../edition/findSafeHref'
import type { MarkedText } from '../../text/tree'
import type { DocumentInline } from './model'

type Marker = Extract<DocumentInline, { type: 'noteMarker' }>
type Plain = MarkedText | { type: 'lineBreak' }

/**
 * Inline content made printable. HTML allows no link within a link
 * (https://html.spec.whatwg.org/#the-a-element), and a note marker is one: a marker inside a link
 * divides it in two, a link inside a link gives up its address, and a link whose address may not
 * be printed is left as its words. No word and no marker is lost.
 */
export function bindInlines(
  content: Inline[],
  bindMarker: (note: string) => Marker,
): DocumentInline[] {
  return content.flatMap((inline): DocumentInline[] => {
    if (inline.type === 'noteMarker') return [bindMarker(inline.note)]
    if (inline.type !== 'link') return [inline]
    const href = findSafeHref(inline.href)
    const inner = flatten(inline.content, bindMarker)
    return href === null ? inner : divideLink(href, inner)
  })
}

function flatten(content: Inline[], bindMarker: (note: string) => Marker): (Plain | Marker)[] {
  return content.flatMap((inline) => {
    if (inline.type === 'link') return flatten(inline.content, bindMarker)
    return inline.type === 'noteMarker' ? [bindMarker(inline.note)] : [inline]
  })
}

function divideLink(href: string, inner: (Plain | Marker)[]): DocumentInline[] {
  const divided: DocumentInline[] = []
  let open: Plain[] | undefined
  for (const inline of inner) {
    if (inline.type === 'noteMarker') {
      divided.push(inline)
      open = undefined
    } else if (open === undefined) {
      open = [inline]
      divided.push({ type: 'link', href, content: open })
    } else {
      open.push(inline)
    }
  }
  return divided
}
