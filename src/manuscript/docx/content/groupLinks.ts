import type { ManuscriptInline } from '../../model'
import { tidyInlines } from '../../tidyInlines'
import type { FlowItem, Link } from './model'

/** The inlines of a paragraph from the pieces that were read; words of one link stand in it together. */
export function groupLinks(items: FlowItem[]): ManuscriptInline[] {
  const inlines: ManuscriptInline[] = []
  let open = null as { link: Link; content: ManuscriptInline[] } | null
  for (const { inline, link } of items) {
    if (link === null) {
      open = null
      inlines.push(inline)
    } else if (open?.link === link) open.content.push(withoutUnderline(inline))
    else {
      open = { link, content: [withoutUnderline(inline)] }
      inlines.push({ type: 'link', href: link.href, content: open.content })
    }
  }
  return tidyInlines(inlines)
}

/** Links are underlined because they are links. */
function withoutUnderline(inline: ManuscriptInline): ManuscriptInline {
  if (inline.type !== 'text' || inline.underline === undefined) return inline
  const { underline: _, ...text } = inline
  return text
}
