import type { MarkedText } from '../../../text/tree'
import type { DocumentInline } from '../../document/model'
import { toAbsolute } from '../../paths/sitePaths'
import type { SiteBuild } from '../../model'
import { element, type Child } from '../xml/element'

const MARKS = [
  ['code', 'monospace'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['strikethrough', 'strike'],
  ['underline', 'underline'],
  ['italic', 'italic'],
  ['bold', 'bold'],
] as const

/** Running text in JATS. JATS has no line break within a paragraph: one becomes a space. */
export function writeInlines(content: DocumentInline[], build: SiteBuild): Child[] {
  return content.map((inline) => {
    switch (inline.type) {
      case 'text':
        return writeText(inline)
      case 'lineBreak':
        return ' '
      case 'link':
        return element(
          'ext-link',
          { 'ext-link-type': 'uri', 'xlink:href': toAbsolute(build, inline.href) },
          writeInlines(inline.content, build),
        )
      case 'noteMarker':
        return element(
          'xref',
          { id: inline.anchor, 'ref-type': 'fn', rid: inline.note.anchor },
          element('sup', {}, inline.note.number),
        )
    }
  })
}

function writeText(inline: MarkedText): Child {
  return MARKS.reduce<Child>(
    (inner, [mark, name]) => (inline[mark] ? element(name, {}, inner) : inner),
    inline.text,
  )
}
