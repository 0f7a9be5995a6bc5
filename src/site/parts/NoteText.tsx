import type { DocumentNote } from '../document/model'
import type { Medium } from './medium'
import { Runs } from './Runs'

/**
 * A note as printed and, where it is shortened (`ibid. pg 4`), the source it stands for. On the
 * page the source is there for copying and for screen readers, while the preview shows it to the
 * eye; in feeds and books, which have no previews, it is shown in brackets.
 */
export function NoteText({ note, medium }: { note: DocumentNote; medium: Medium }) {
  return (
    <>
      <span className="printed">
        <Runs runs={note.printed} />
      </span>
      {note.shortened && (
        <span className={medium === 'page' ? 'resolved unseen' : 'resolved'}>
          {' ['}
          <Runs runs={note.resolved} />
          {']'}
        </span>
      )}
    </>
  )
}
