import { Button } from '@payloadcms/ui'
import type { NoteChange, NoteChangeReason } from '../../citations/numbering/model'
import { formatMinute } from '../dates'
import type { SavedVersion } from './savedVersions'

/** Which notes read differently than in an earlier save, and why. */
export function NoteChanges({
  baseline,
  changes,
  versions,
}: {
  baseline: SavedVersion
  changes: readonly NoteChange[]
  versions: readonly SavedVersion[]
}) {
  const inWords = changes.filter(({ printedChanged }) => printedChanged)
  return (
    <>
      <form className="forme-row" method="get">
        <div className="forme-choice">
          <label htmlFor="since">Compared with the text</label>
          <select defaultValue={baseline.id} id="since" name="since">
            {versions.map(({ act, at, id }) => (
              <option key={id} value={id}>
                {act ?? 'saved'} {formatMinute(at)}
              </option>
            ))}
          </select>
        </div>
        <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
          Compare
        </Button>
      </form>
      <p className="forme-changes__sum">
        {changes.length === 0
          ? 'No note reads differently.'
          : `${count(inWords.length, 'note reads', 'notes read')} differently, ${count(changes.length - inWords.length, 'has', 'have')} only another number.`}
      </p>
      {inWords.length > 0 && <ChangeTable changes={inWords} />}
      {changes.length > inWords.length && (
        <details>
          <summary>Notes that only have another number</summary>
          <ul className="forme-list">
            {changes
              .filter(({ printedChanged }) => !printedChanged)
              .map(({ after, before, id, reasons }) => (
                <li key={id}>
                  {before?.number} is now {after?.number}:{' '}
                  {reasons.map((reason) => REASON_WORDS[reason]).join(' ')}
                </li>
              ))}
          </ul>
        </details>
      )}
    </>
  )
}

function ChangeTable({ changes }: { changes: readonly NoteChange[] }) {
  return (
    <div className="forme-scroll">
      <table className="forme-table forme-table--wide">
        <thead>
          <tr>
            <th scope="col">Before</th>
            <th scope="col">Now</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ after, before, id, reasons }) => (
            <tr key={id}>
              <td>{before ? `[${before.number}] ${before.text}` : '—'}</td>
              <td>{after ? `[${after.number}] ${after.text}` : '—'}</td>
              <td>{reasons.map((reason) => REASON_WORDS[reason]).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

/** Why a note reads differently than before, in the words of the desk. */
export const REASON_WORDS: Record<NoteChangeReason, string> = {
  added: 'The note is new.',
  removed: 'The note is gone.',
  moved: 'The note was moved.',
  renumbered: 'Notes before it came, went or were moved.',
  ibidFormed: 'The note before it now cites the same work alone, so it is “ibid.”.',
  ibidBroken: 'The note before it no longer cites the same work alone, so it is no “ibid.”.',
  becameFirstMention: 'It is now the first to name the work, so it names it in full.',
  becameLaterMention: 'The work is named before it now, so it names it in short.',
  sourceChanged: 'It cites another work.',
  locatorChanged: 'The place in the work was changed.',
  wordsChanged: 'Its words were changed.',
  textCorrected: 'The record of the work, or the words after the citation, were corrected.',
}
