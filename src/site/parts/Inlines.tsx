import type { DocumentInline, TextInline } from '../document/model'
import type { Medium } from './medium'
import { NoteMarker } from './NoteMarker'
import type { SiteWords } from '../words/model'

type Props = { content: DocumentInline[]; words: SiteWords; medium: Medium }

/** Running text with its marks, links and note markers. */
export function Inlines({ content, words, medium }: Props) {
  return content.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return <MarkedText key={index} inline={inline} />
      case 'lineBreak':
        return <br key={index} />
      case 'link':
        return (
          <a key={index} href={inline.href}>
            <Inlines content={inline.content} words={words} medium={medium} />
          </a>
        )
      case 'noteMarker':
        return <NoteMarker key={index} marker={inline} words={words} medium={medium} />
    }
  })
}

function MarkedText({ inline }: { inline: TextInline }) {
  let content = <>{inline.text}</>
  if (inline.code) content = <code>{content}</code>
  if (inline.subscript) content = <sub>{content}</sub>
  if (inline.superscript) content = <sup>{content}</sup>
  if (inline.strikethrough) content = <s>{content}</s>
  if (inline.underline) content = <u>{content}</u>
  if (inline.italic) content = <em>{content}</em>
  if (inline.bold) content = <strong>{content}</strong>
  return content
}
