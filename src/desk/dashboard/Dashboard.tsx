import { Gutter } from '@payloadcms/ui'
import type {
  AdminViewServerProps,
  SanitizedConfig,
  SanitizedPermissions,
  VisibleEntities,
} from 'payload'
import Link from 'next/link'
import { rolesOf } from '../../access/can'
import { Tag, type TagTone } from '../Tag'
import { dueWords } from '../dates'
import '../desk.css'
import { deskHref } from '../deskHref'
import { countBeginnings, FirstSteps, listFirstSteps } from './FirstSteps'
import { findIssueGlance, IssueCard } from './IssueCard'
import './dashboard.css'
import { type DeskArticle, listDeskArticles, sortDesk, type WaitingReason } from './sortDesk'

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

/** `tab`: where on the article the work is; its text without. */
type ArticleLine = { article: DeskArticle; word: string; tone: TagTone; tab?: string }

/** Articles, one a line, each with a word on why it stands here. `none` is said where there is none. */
function ArticleLines({
  admin,
  lines,
  none,
}: {
  admin: string
  lines: readonly ArticleLine[]
  none: string
}) {
  if (lines.length === 0) return <p className="forme-quiet">{none}</p>
  return (
    <ul className="forme-list">
      {lines.map(({ article, tab, tone, word }) => (
        <li className="forme-line" key={article.id}>
          <Link href={deskHref(admin, 'articles', article.id, tab)} prefetch={false}>
            {article.title}
          </Link>
          <Tag tone={tone}>{word}</Tag>
        </li>
      ))}
    </ul>
  )
}

/** The way to everything else: what the person may read and the desk does not hide, by name. */
function PartsOfDesk({
  admin,
  config,
  permissions,
  visible,
}: {
  admin: string
  config: SanitizedConfig
  permissions: SanitizedPermissions
  visible: VisibleEntities
}) {
  const collections = config.collections.flatMap(({ labels, slug }) =>
    visible.collections.includes(slug) &&
    permissions.collections?.[slug]?.read &&
    typeof labels.plural === 'string'
      ? [{ href: `${admin}/collections/${slug}`, label: labels.plural }]
      : [],
  )
  const globals = config.globals.flatMap(({ label, slug }) =>
    visible.globals.includes(slug) && permissions.globals?.[slug]?.read && typeof label === 'string'
      ? [{ href: `${admin}/globals/${slug}`, label }]
      : [],
  )
  return (
    <nav aria-label="Parts of the desk">
      <ul className="forme-parts">
        {[...collections, ...globals].map(({ href, label }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
