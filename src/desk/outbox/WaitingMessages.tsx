import type { WaitingMessage } from '../../queries/mail/getMail'
import { formatMinute } from '../formatMinute'
import { Tag } from '../Tag'

/** Messages that have not gone out, the newest first, with what went wrong. */
export function WaitingMessages({ waiting }: { waiting: readonly WaitingMessage[] }) {
  if (waiting.length === 0) return <p className="forme-quiet">Nothing waits.</p>
  return (
    <div className="forme-scroll">
      <table className="forme-table">
        <thead>
          <tr>
            <th scope="col">To</th>
            <th scope="col">Subject</th>
            <th scope="col">Since</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(({ failure, id, isGivenUp, nextAt, since, subject, to, tried }) => (
            <tr key={id}>
              <th scope="row">{to}</th>
              <td>{subject}</td>
              <td>{formatMinute(since)}</td>
              <td>
                {isGivenUp && <Tag tone="bad">Given up</Tag>}
                {!isGivenUp && tried === 0 && 'About to be sent'}
                {!isGivenUp &&
                  tried > 0 &&
                  `Tried ${tried === 1 ? 'once' : `${tried} times`}, again ${nextAt ? formatMinute(nextAt) : 'now'}`}
                {failure && <div className="forme-quiet">{failure}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
