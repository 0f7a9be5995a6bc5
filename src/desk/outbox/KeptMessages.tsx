import type { Mail } from '../../queries/mail/getMail'
import { formatMinute } from '../formatMinute'

/** Messages that were kept for want of a mail server, the newest first; each opens to be read. */
export function KeptMessages({ kept: { messages, total } }: { kept: Mail['kept'] }) {
  if (total === 0) return <p className="forme-quiet">Nothing is kept.</p>
  return (
    <>
      <ul className="forme-outbox">
        {messages.map(({ at, name, subject, text, to }) => (
          <li key={name}>
            <details>
              <summary>
                <span className="forme-outbox__subject">{subject}</span>
                <span className="forme-quiet">
                  {to} · {formatMinute(at)}
                </span>
              </summary>
              <pre>{text ?? 'This message is for its reader alone and is not shown.'}</pre>
            </details>
          </li>
        ))}
      </ul>
      {total > messages.length && (
        <p className="forme-quiet">
          The newest {messages.length} of {total}. All are in the folder “outbox” of the data
          folder.
        </p>
      )}
    </>
  )
}
