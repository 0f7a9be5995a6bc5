'use client'
import { Button } from '@payloadcms/ui'
import type { ApiKey } from '../../payload-types'
import { SCOPES } from '../../workflow/scopes'
import { formatMinute } from '../dates'

/** A person's keys: what each is for, when it was used last, and a way to end it. */
export function KeyList({ keys, onEnd }: { keys: ApiKey[]; onEnd: (key: ApiKey) => void }) {
  if (keys.length === 0) return <p>You have none.</p>
  return (
    <table className="forme-table">
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Begins with</th>
          <th scope="col">May</th>
          <th scope="col">Used last</th>
          <th scope="col">
            <span className="forme-hidden">Acts</span>
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
            <td>{key.usedAt ? formatMinute(key.usedAt) : 'Never'}</td>
            <td>
              <Button buttonStyle="secondary" onClick={() => onEnd(key)} size="small">
                Delete<span className="forme-hidden"> the key {key.name}</span>
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
