import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps, ServerProps } from 'payload'
import Link from 'next/link'
import { rolesOf } from '../../access/can'
import { getMail, type Mail, type WaitingMessage } from '../../queries/mail/getMail'
import { isAllowed } from '../../workflow/roles'
import { Tag } from '../Tag'
import { formatMinute } from '../dates'
import { wording } from '../../wording'
import '../desk.css'
import './outbox.css'

/**
 * What was not sent, and why: messages that wait for the mail server or were given up, and, where
 * there is no mail server, those that are kept instead of being sent. Nobody but admins gets here.
 */
export async function OutboxView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const mail = await getMail(req)
  if (!mail) return notFound()
  const { hasServer, kept, waiting } = mail
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: wording.outbox.name }]} />
      <Gutter className="forme-panel">
        <h1>{wording.outbox.name}</h1>
        <p className="forme-quiet">
          {hasServer ? wording.outbox.hasServer : wording.outbox.noServer}
        </p>
        <section aria-labelledby="outbox-waiting">
          <h2 id="outbox-waiting">{wording.outbox.waiting}</h2>
          <WaitingMessages waiting={waiting} />
        </section>
        {(!hasServer || kept.total > 0) && (
          <section aria-labelledby="outbox-kept">
            <h2 id="outbox-kept">{wording.outbox.kept}</h2>
            <KeptMessages kept={kept} />
          </section>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

/** Messages that have not gone out, the newest first, with what went wrong. */
function WaitingMessages({ waiting }: { waiting: readonly WaitingMessage[] }) {
  if (waiting.length === 0) return <p className="forme-quiet">{wording.outbox.nothingWaits}</p>
  return (
    <div className="forme-scroll">
      <table className="forme-table">
        <thead>
          <tr>
            <th scope="col">{wording.outbox.columns.to}</th>
            <th scope="col">{wording.outbox.columns.subject}</th>
            <th scope="col">{wording.outbox.columns.since}</th>
            <th scope="col">{wording.outbox.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(({ failure, id, isGivenUp, nextAt, since, subject, to, tried }) => (
            <tr key={id}>
              <th scope="row">{to}</th>
              <td>{subject}</td>
              <td>{formatMinute(since)}</td>
              <td>
                {isGivenUp && <Tag tone="bad">{wording.outbox.states.givenUp}</Tag>}
                {!isGivenUp && tried === 0 && wording.outbox.states.fresh}
                {!isGivenUp &&
                  tried > 0 &&
                  (nextAt
                    ? wording.outbox.states.triedAgainAt(tried, formatMinute(nextAt))
                    : wording.outbox.states.triedAgainNow(tried))}
                {failure && <div className="forme-quiet">{failure}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Messages that were kept for want of a mail server, the newest first; each opens to be read. */
function KeptMessages({ kept: { messages, total } }: { kept: Mail['kept'] }) {
  if (total === 0) return <p className="forme-quiet">{wording.outbox.nothingKept}</p>
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
              <pre>{text ?? wording.outbox.secret}</pre>
            </details>
          </li>
        ))}
      </ul>
      {total > messages.length && (
        <p className="forme-quiet">{wording.outbox.newest(messages.length, total)}</p>
      )}
    </>
  )
}

/** The way to the outbox, for those who may see it. */
export function OutboxLink({ payload, user }: ServerProps) {
  if (!user || !isAllowed(rolesOf(user), 'mail.read')) return null
  return (
    <Link
      className="nav__link forme-outbox-link"
      href={`${payload.config.routes.admin}/outbox`}
      prefetch={false}
    >
      {wording.outbox.name}
    </Link>
  )
}
