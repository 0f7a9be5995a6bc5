import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getMail } from '../../queries/mail/getMail'
import '../desk.css'
import { KeptMessages } from './KeptMessages'
import './outbox.css'
import { WaitingMessages } from './WaitingMessages'

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
      <SetStepNav nav={[{ label: 'Outbox' }]} />
      <Gutter className="forme-panel">
        <h1>Outbox</h1>
        <p className="forme-quiet">
          {hasServer
            ? 'Messages go out through the mail server. What it did not take is tried again, each time later, for a day and a half.'
            : 'There is no mail server (SMTP_URL), so messages are kept here and nobody gets them.'}
        </p>
        <section aria-labelledby="outbox-waiting">
          <h2 id="outbox-waiting">Waiting</h2>
          <WaitingMessages waiting={waiting} />
        </section>
        {(!hasServer || kept.total > 0) && (
          <section aria-labelledby="outbox-kept">
            <h2 id="outbox-kept">Kept</h2>
            <KeptMessages kept={kept} />
          </section>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
