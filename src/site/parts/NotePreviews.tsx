import type { DocumentNote } from '../document/model'
import type { SiteWords } from '../words/model'
import { Runs } from './Runs'

/**
 * What a marker shows while it is hovered over or focused: the note with every short form spelled
 * out. `popover=hint` and `interestfor` give what WCAG 2.2, 1.4.13 asks for without a script:
 * it can be pointed at, Esc closes it, and it stays until the reader leaves it. The previews stand
 * outside the article and repeat its notes, so search engines are told to leave them out.
 */
export function NotePreviews({ notes, words }: { notes: DocumentNote[]; words: SiteWords }) {
  return notes.map((note) => (
    <div key={note.id} className="preview" id={note.preview} popover="hint" data-nosnippet="">
      <b className="preview-number" {...words.run}>
        {words.note(String(note.number))}
      </b>{' '}
      <Runs runs={note.resolved} />
    </div>
  ))
}
