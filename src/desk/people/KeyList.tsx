'use client'
import { Button } from '@payloadcms/ui'
import type { ApiKey } from '../../payload-types'
import { SCOPES } from '../../workflow/scopes'
import { formatMinute } from '../dates'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/** A person's keys: what each is for, when it was used last, and a way to end it. */
export function KeyList({ keys, onEnd }: { keys: ApiKey[]; onEnd: (key: ApiKey) => void }) {
  if (keys.length === 0) return <p>{wording.people.keys.none}</p>
  return (
    <table className="forme-table">
      <thead>
        <tr>
          <th scope="col">{wording.people.keys.columns.for}</th>
          <th scope="col">{wording.people.keys.columns.begins}</th>
          <th scope="col">{wording.people.keys.columns.may}</th>
          <th scope="col">{wording.people.keys.columns.used}</th>
          <th scope="col">
            <span className="forme-hidden">{wording.people.keys.columns.acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id}>
            <th scope="row">{key.name}</th>
            <td>
              <code>{key.begins}…</code>
            </td>
            <td>{key.scopes.map((scope) => SCOPES[scope]).join('; ')}</td>
            <td>{key.usedAt ? formatMinute(key.usedAt) : wording.people.keys.never}</td>
            <td>
              <Button buttonStyle="secondary" onClick={() => onEnd(key)} size="small">
                <Filled
                  text={wording.people.keys.delete}
                  which={
                    <span className="forme-hidden">{wording.people.keys.theKey(key.name)}</span>
                  }
                />
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
