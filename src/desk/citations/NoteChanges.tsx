import { Button } from '@payloadcms/ui'
import type { NoteChange, NoteChangeReason } from '../../citations/numbering/model'
import { formatMinute } from '../dates'
import type { SavedVersion } from './savedVersions'
import { wording } from '../../wording'
import { Filled } from '../Filled'

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
          <label htmlFor="since">{wording.citations.changes.comparedWith}</label>
          <select defaultValue={baseline.id} id="since" name="since">
            {versions.map(({ act, at, id }) => (
              <option key={id} value={id}>
                {wording.citations.changes.saves[act ?? 'save'](formatMinute(at))}
              </option>
            ))}
          </select>
        </div>
        <Button buttonStyle="secondary" margin={false} size="medium" type="submit">
          {wording.citations.changes.compare}
        </Button>
      </form>
      <p className="forme-changes__sum">
        {changes.length === 0
          ? wording.citations.changes.none
          : wording.citations.changes.sum(inWords.length, changes.length - inWords.length)}
      </p>
      {inWords.length > 0 && <ChangeTable changes={inWords} />}
      {changes.length > inWords.length && (
        <details>
          <summary>{wording.citations.changes.renumbered}</summary>
          <ul className="forme-list">
            {changes
              .filter(({ printedChanged }) => !printedChanged)
              .map(({ after, before, id, reasons }) => (
                <li key={id}>
                  <Filled
                    after={after?.number}
                    before={before?.number}
                    text={wording.citations.changes.isNow}
                    why={nameReasons(reasons)}
                  />
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
            <th scope="col">{wording.citations.changes.before}</th>
            <th scope="col">{wording.citations.changes.now}</th>
            <th scope="col">{wording.citations.changes.why}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ after, before, id, reasons }) => (
            <tr key={id}>
              <td>{before ? `[${before.number}] ${before.text}` : '—'}</td>
              <td>{after ? `[${after.number}] ${after.text}` : '—'}</td>
              <td>{nameReasons(reasons)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Why a note reads differently than before: a sentence for each reason. */
export function nameReasons(reasons: readonly NoteChangeReason[]): string {
  return reasons.map((reason) => wording.citations.reasons[reason]).join(' ')
}
