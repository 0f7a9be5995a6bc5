import { Button } from '@payloadcms/ui'
import type { NoteChange } from '../../citations/numbering/model'
import { formatMinute } from '../formatMinute'
import type { SavedVersion } from './chooseBaseline'
import { REASON_WORDS } from './reasonWords'

/** Which notes are printed otherwise than in an earlier save, and why. */
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
          ? 'No note is printed otherwise.'
          : `${count(inWords.length, 'note is', 'notes are')} printed otherwise, ${count(changes.length - inWords.length, 'has', 'have')} only another number.`}
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
