import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import '../desk.css'
import { ArticleLines } from './ArticleLines'
import { countBeginnings } from './countBeginnings'
import './dashboard.css'
import { dueWords } from './dueWords'
import { findIssueGlance } from './findIssueGlance'
import { FirstSteps } from './FirstSteps'
import { IssueCard } from './IssueCard'
import { listDeskArticles } from './listDeskArticles'
import { listFirstSteps } from './listFirstSteps'
import { PartsOfDesk } from './PartsOfDesk'
import type { WaitingReason } from './model'
import { sortDesk } from './sortDesk'

const REASONS: Record<WaitingReason, string> = {
  changesRequested: 'Changes were requested',
  remarks: 'Has open remarks',
  signOff: 'Waits for your sign-off',
  assigned: 'Yours to write',
}

/** The first page of the desk: what waits for the person, what they handed in, the issue in the making. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const { user } = req
  if (!user) return null
  const admin = req.payload.config.routes.admin
  const today = new Date().toISOString().slice(0, 10)
  const steps = listFirstSteps({
    admin,
    beginnings: await countBeginnings(req),
    roles: rolesOf(user),
  })
  const issue = await findIssueGlance(req)
  const articles = await listDeskArticles(req)
  const { due, submitted, waiting } = sortDesk({ articles, person: user.id, today })
  return (
    <Gutter className="forme-panel forme-dashboard">
      <h1>{user.name ? `${user.name}’s desk` : 'Your desk'}</h1>
      <PartsOfDesk
        admin={admin}
        config={req.payload.config}
        permissions={initPageResult.permissions}
        visible={initPageResult.visibleEntities}
      />
      <div className="forme-cards">
        {steps.length > 0 && <FirstSteps steps={steps} />}
        <section className="forme-card">
          <h2>Waits for you</h2>
          <ArticleLines
            admin={admin}
            lines={waiting.map(({ article, reason }) => ({
              article,
              ...(reason === 'assigned' ? {} : { tab: 'review' }),
              word: REASONS[reason],
              tone: reason === 'assigned' ? '' : 'ask',
            }))}
            none="Nothing waits for you."
          />
        </section>
        <section className="forme-card">
          <h2>Submitted by you</h2>
          <ArticleLines
            admin={admin}
            lines={submitted.map((article) => ({
              article,
              tab: 'review',
              word: 'Waits for a second person',
              tone: '',
            }))}
            none="You have handed in nothing that still waits."
          />
        </section>
        <section className="forme-card">
          <h2>Late or due soon</h2>
          <ArticleLines
            admin={admin}
            lines={due.map(({ article, days }) => ({
              article,
              word: dueWords(days),
              tone: days < 0 ? 'bad' : days <= 3 ? 'ask' : '',
            }))}
            none="Nothing is late, and nothing is due within a fortnight."
          />
        </section>
        {issue && <IssueCard admin={admin} issue={issue} />}
      </div>
    </Gutter>
  )
}
