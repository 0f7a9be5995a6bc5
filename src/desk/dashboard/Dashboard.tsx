import { Gutter } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { rolesOf } from '../../access/can'
import { isAllowed } from '../../workflow/roles'
import { dueWords } from '../dates'
import '../desk.css'
import { deskHref } from '../deskHref'
import { Tag, type TagTone } from '../Tag'
import { BackupCard } from './BackupCard'
import './dashboard.css'
import { FileWarnings, findFileState } from './FileWarnings'
import { countBeginnings, FirstSteps, listFirstSteps } from './FirstSteps'
import { findCurrentIssue, IssueCard } from './IssueCard'
import { listDeskArticlesOnce } from './listDeskArticles'
import { listNewComments, NewComments } from './NewComments'
import { type DeskArticle, sortDesk, type WaitingReason } from './sortDesk'
import { unsignedWords } from './unsignedWords'

const REASONS: Record<WaitingReason, { word: string; tone: TagTone; tab?: string }> = {
  mentioned: { word: 'A comment names you', tone: 'bad', tab: 'review' },
  suggestions: { word: 'Suggested changes', tone: 'ask' },
  changesRequested: { word: 'Sent back for changes', tone: 'bad', tab: 'review' },
  comments: { word: 'Open comments', tone: 'bad', tab: 'review' },
  signOff: { word: 'Review and approve', tone: 'ask', tab: 'review' },
  assigned: { word: 'Yours to write', tone: '' },
}

/**
 * The front page of the desk: what the person is to do stands first, the issue in the making beside
 * it; then what they worked on last, what others said, and what waits for somebody else or nobody.
 */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const { user } = req
  if (!user) return null
  const admin = req.payload.config.routes.admin
  const today = new Date().toISOString().slice(0, 10)
  const beginnings = await countBeginnings(req)
  const steps = listFirstSteps({ admin, beginnings, roles: rolesOf(user) })
  const issue = await findCurrentIssue(req)
  const { articles, latest } = await listDeskArticlesOnce(req.payload, user)
  const comments = await listNewComments(req)
  const files = await findFileState(req)
  const { due, submitted, unassigned, unsigned, waiting } = sortDesk({
    articles,
    person: user.id,
    today,
  })
  const dueOf = new Map(due.map(({ article, days }) => [article.id, dueWords(days)]))
  const others = due.filter(({ article }) => waiting.every((one) => one.article !== article))
  return (
    <Gutter className="forme-panel forme-dashboard">
      <h1>{user.name ? `Good day, ${user.name}` : 'Your desk'}</h1>
      <div className="forme-front">
        <div>
          {files && <FileWarnings admin={admin} {...files} />}
          {steps.length > 0 && <FirstSteps steps={steps} />}
          <section>
            <h2>To do</h2>
            <ArticleLines
              admin={admin}
              lines={waiting.map(({ article, reason }) => ({
                article,
                ...REASONS[reason],
                when: dueOf.get(article.id),
              }))}
              none="Nothing is waiting for you. What is yours to write, to review or to answer comes here."
            />
          </section>
          {others.length > 0 && (
            <section>
              <h2>Late or due soon, with others</h2>
              <ArticleLines
                admin={admin}
                lines={others.map(({ article, days }) => ({
                  article,
                  word: dueWords(days),
                  tone: days < 0 ? 'bad' : days <= 3 ? 'ask' : '',
                }))}
                none=""
              />
            </section>
          )}
          {submitted.length > 0 && (
            <section>
              <h2>Submitted by you</h2>
              <ArticleLines
                admin={admin}
                lines={submitted.map((article) => ({
                  article,
                  tab: 'review',
                  word: 'With its reviewers',
                  tone: '',
                }))}
                none=""
              />
            </section>
          )}
          {unassigned.length + unsigned.length > 0 && (
            <section>
              <h2>Waiting for nobody</h2>
              <ArticleLines
                admin={admin}
                lines={[
                  ...unsigned.map((article) => ({
                    article,
                    tab: 'review',
                    word: 'Nobody may approve it',
                    tone: 'bad' as const,
                    why: unsignedWords(article.unsigned, isAllowed(rolesOf(user), 'user.manage')),
                  })),
                  ...unassigned.map((article) => ({
                    article,
                    tab: 'review',
                    word: 'Unassigned',
                    tone: '' as const,
                    why: 'Nobody has this draft. Assign it to somebody on its page Review.',
                  })),
                ]}
                none=""
              />
            </section>
          )}
          <section>
            <h2>Texts you worked on last</h2>
            {latest.length === 0 ? (
              <p className="forme-quiet">
                None yet. Articles come here when you write in them, until they are approved.
              </p>
            ) : (
              <ul className="forme-list">
                {latest.map(({ id, title }) => (
                  <li className="forme-line" key={id}>
                    <Link href={deskHref(admin, 'articles', id)} prefetch={false}>
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
        <div>
          {issue && <IssueCard admin={admin} issue={issue} today={today} />}
          <section>
            <h2>New comments</h2>
            <NewComments admin={admin} comments={comments} />
          </section>
          {rolesOf(user).includes('admin') && <BackupCard payload={req.payload} />}
        </div>
      </div>
    </Gutter>
  )
}

/** `tab`: where on the article the work is; its text without. */
type ArticleLine = {
  article: DeskArticle
  word: string
  tone: TagTone
  tab?: string
  when?: string | undefined
  /** Why it stands here and what to do, where the word does not say it. */
  why?: string
}

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
      {lines.map(({ article, tab, tone, when, why, word }) => (
        <li className="forme-line" key={`${article.id} ${word}`}>
          <Link href={deskHref(admin, 'articles', article.id, tab)} prefetch={false}>
            {article.title}
          </Link>
          <span>
            <Tag tone={tone}>{word}</Tag> {when && <span className="forme-quiet">{when}</span>}
          </span>
          {why && <p className="forme-line__why forme-quiet">{why}</p>}
        </li>
      ))}
    </ul>
  )
}
