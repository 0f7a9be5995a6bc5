import type { DocumentInline } from '../document/model'
import type { SiteWords } from '../words/model'
import type { Medium } from './medium'

type Props = {
  marker: Extract<DocumentInline, { type: 'noteMarker' }>
  words: SiteWords
  medium: Medium
}

/** The number that opens a note. Following the link always works; on the page it also previews. */
export function NoteMarker({ marker, words, medium }: Props) {
  const { note, anchor } = marker
  return (
    <sup className="marker">
      <a
        role="doc-noteref"
        id={anchor}
        href={`#${note.anchor}`}
        aria-label={words.note(String(note.number))}
        {...(medium === 'page' ? { interestfor: note.preview } : {})}
        {...(medium === 'book' ? { 'epub:type': 'noteref' } : {})}
      >
        {note.number}
      </a>
    </sup>
  )
}
