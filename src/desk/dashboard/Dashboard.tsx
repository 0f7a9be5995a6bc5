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
import { wording } from '../../wording'

const REASONS: Record<WaitingReason, { tone: TagTone; tab?: string }> = {
  mentioned: { tone: 'bad', tab: 'review' },
  suggestions: { tone: 'ask' },
  changesRequested: { tone: 'bad', tab: 'review' },
  comments: { tone: 'bad', tab: 'review' },
  signOff: { tone: 'ask', tab: 'review' },
  assigned: { tone: '' },
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
      <h1>{user.name ? wording.dashboard.greeting(user.name) : wording.dashboard.yourDesk}</h1>
      <div className="forme-front">
        <div>
          {files && <FileWarnings admin={admin} {...files} />}
          {steps.length > 0 && <FirstSteps steps={steps} />}
          <section>
            <h2>{wording.dashboard.toDo.heading}</h2>
            <ArticleLines
              admin={admin}
              lines={waiting.map(({ article, reason }) => ({
                article,
                ...REASONS[reason],
                word: wording.dashboard.waiting[reason],
                when: dueOf.get(article.id),
              }))}
              none={wording.dashboard.toDo.none}
            />
          </section>
          {others.length > 0 && (
            <section>
              <h2>{wording.dashboard.others.heading}</h2>
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
              <h2>{wording.dashboard.submitted.heading}</h2>
              <ArticleLines
                admin={admin}
                lines={submitted.map((article) => ({
                  article,
                  tab: 'review',
                  word: wording.dashboard.submitted.word,
                  tone: '',
                }))}
                none=""
              />
            </section>
          )}
          {unassigned.length + unsigned.length > 0 && (
            <section>
              <h2>{wording.dashboard.forNobody.heading}</h2>
              <ArticleLines
                admin={admin}
                lines={[
                  ...unsigned.map((article) => ({
                    article,
                    tab: 'review',
                    word: wording.dashboard.forNobody.unsigned,
                    tone: 'bad' as const,
                    why: unsignedWords(article.unsigned, isAllowed(rolesOf(user), 'user.manage')),
                  })),
                  ...unassigned.map((article) => ({
                    article,
                    tab: 'review',
                    word: wording.dashboard.forNobody.unassigned,
                    tone: '' as const,
                    why: wording.dashboard.forNobody.assignIt,
                  })),
                ]}
                none=""
              />
            </section>
          )}
          <section>
            <h2>{wording.dashboard.latest.heading}</h2>
            {latest.length === 0 ? (
              <p className="forme-quiet">{wording.dashboard.latest.none}</p>
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
            <h2>{wording.dashboard.comments.heading}</h2>
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
