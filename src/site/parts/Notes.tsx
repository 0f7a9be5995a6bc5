import { leadOf, runsToNoteBlocks } from '../../citations/format/noteBlocks'
import type { DocumentNote } from '../document/model'
import { formatNumber } from '../format/formatNumber'
import type { SiteWords } from '../words/siteWords'
import { type Medium, NoteBlocks, Runs } from './Inlines'

type Props = { notes: DocumentNote[]; language: string; words: SiteWords; medium: Medium }

/** The notes of an article, each with one way back for every place that marks it. */
export function Notes({ notes, language, words, medium }: Props) {
  if (notes.length === 0) return null
  return (
    <section
      className="notes"
      role="doc-endnotes"
      aria-labelledby="notes"
      {...(medium === 'book' ? { 'epub:type': 'endnotes' } : {})}
    >
      <h2 id="notes" {...words.tag}>
        {words.notes}
      </h2>
      <ol>
        {notes.map((note, index) => (
          <li
            key={note.id}
            id={note.anchor}
            {...(note.number === index + 1 ? {} : { value: note.number })}
          >
            <NoteText note={note} medium={medium} />
            {'\u00a0'}
            <Backlinks note={note} language={language} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Backlinks({
  note,
  language,
  words,
}: Omit<Props, 'notes' | 'medium'> & { note: DocumentNote }) {
  const number = String(note.number)
  const only = note.occurrences.length === 1
  return note.occurrences.map((occurrence, index) => {
    const place = formatNumber(index + 1, language)
    return (
      <a
        key={occurrence}
        className="back"
        role="doc-backlink"
        href={`#${occurrence}`}
        aria-label={only ? words.backTo(number) : words.backToOccurrence(number, place)}
      >
        ↩{!only && <sup>{place}</sup>}
      </a>
    )
  })
}

/**
 * A note as printed and, where it is shortened (`ibid. pg 4`), the source it stands for. On the
 * page the source is there for copying and for screen readers, while the preview shows it to the
 * eye; in feeds and books, which have no previews, it is shown in brackets.
 */
function NoteText({ note, medium }: { note: DocumentNote; medium: Medium }) {
  const [lead, ...blocks] = runsToNoteBlocks(note.printed)
  return (
    <>
      <span className="printed">
        <Runs runs={lead.content} />
      </span>
      {note.shortened && (
        <span className={medium === 'page' ? 'resolved unseen' : 'resolved'}>
          {' ['}
          <Runs runs={leadOf(note.resolved)} />
          {']'}
        </span>
      )}
      {blocks.length > 0 && (
        <div className="printed">
          <NoteBlocks blocks={blocks} />
        </div>
      )}
    </>
  )
}
