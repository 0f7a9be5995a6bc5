import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { rolesOf } from '../../access/can'
import { textToCommentText } from '../../edition/comments/textToCommentText'
import { listThreads } from '../../queries/comments/listComments'
import { getReview } from '../../queries/review/getReview'
import type { Review, ReviewActivity } from '../../queries/review/model'
import { type Stage, STAGE_NAMES } from '../../workflow/approval'
import { isAllowed } from '../../workflow/roles'
import { Tag, type TagTone } from '../Tag'
import { ApparatusProblems } from '../citations/ApparatusProblems'
import { formatMinute } from '../dates'
import { deskHref } from '../deskHref'
import { takenWords } from './takenWords'
import '../desk.css'
import { RecordChanges } from './RecordChanges'
import { CommentDesk } from './CommentDesk'
import { ReviewActs } from './ReviewActs'
import { ReviewText } from './ReviewText'
import { SignOffList } from './SignOffList'
import { ThreadCard } from './ThreadCard'
import './review.css'
import { baseWords, describeActivity, sumChanges, turnWords } from './reviewWords'
import { wording } from '../../wording'
import { Filled } from '../Filled'

const TONES: Record<Stage, TagTone> = {
  drafting: '',
  submitted: 'ask',
  changesRequested: 'bad',
  approved: 'good',
}

/** The tab “Review” of an article, for whoever comes by it; the same stands in the page of the text. */
export async function ReviewView({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const id = Number(docID)
  const review = await getReview({ id, req })
  return (
    <Gutter className="forme-panel forme-review">
      <SetDocumentStepNav
        collectionSlug="articles"
        id={id}
        pluralLabel={wording.review.view.articles}
        useAsTitle="title"
        view={wording.review.view.name}
      />
      <ReviewParts req={req} review={review}>
        <section id="review-acts">
          <h2>{wording.review.view.acts}</h2>
          <ReviewActs review={pickForActs(review)} />
        </section>
      </ReviewParts>
    </Gutter>
  )
}

/** A review inside the page of the text, whose own bar has what there is to do. */
export async function ReviewInRoom({ id, req }: { id: number; req: PayloadRequest }) {
  return (
    <div className="forme-panel forme-review forme-writing__reading">
      <ReviewParts req={req} review={await getReview({ id, req })} />
    </div>
  )
}

/**
 * The text as it will be printed, what differs from the one approved or printed last, and below it
 * everything there is to say about it. `children`: what there is to do.
 */
async function ReviewParts({
  children,
  req,
  review,
}: {
  children?: ReactNode
  req: PayloadRequest
  review: Review
}) {
  const { base, comparison, id, lastTurn, openComments, openSuggestions, problems, stage, taken } =
    review
  const admin = req.payload.config.routes.admin
  const threads = await listThreads({ article: id, req, text: review.text })
  const lost = threads.filter(({ state }) => state === 'lost')
  const anchored = textToCommentText(review.text, review.notes)
  const roles = rolesOf(req.user)
  return (
    <>
      <CommentDesk
        article={id}
        mayComment={isAllowed(roles, 'comment.create')}
        mayResolve={isAllowed(roles, 'comment.resolve')}
        text={anchored.text}
      >
        <section>
          <div className="forme-review__title">
            <h2>{wording.review.view.toRead}</h2>
            <Tag tone={TONES[stage]}>{STAGE_NAMES[stage]}</Tag>
          </div>
          {lastTurn && (
            <p>
              {turnWords(lastTurn)}
              {lastTurn.note && <span className="forme-review__said"> “{lastTurn.note}”</span>}
            </p>
          )}
          <p className="forme-quiet">
            {baseWords(base)} {base && <b>{sumChanges(comparison)}</b>}
          </p>
          <nav aria-label={wording.review.view.parts} className="forme-review__jumps">
            <a href="#review-problems">{wording.review.view.problems(problems.length)}</a>
            <a href="#review-comments">{wording.review.view.comments(openComments)}</a>
            <a href="#review-sign-offs">{wording.review.view.signOffs}</a>
            {children && <a href="#review-acts">{wording.review.view.acts}</a>}
            <a href="#review-activity">{wording.review.view.activity}</a>
            <a download href={`${req.payload.config.routes.api}/articles/${id}/word`}>
              {wording.review.view.word}
            </a>
          </nav>
          <ReviewText passages={anchored.passages} review={review} threads={threads} />
        </section>
        {comparison.references.length > 0 && base && (
          <section>
            <h2>{wording.review.view.references}</h2>
            <RecordChanges admin={admin} collection="references" records={comparison.references} />
          </section>
        )}
        {comparison.quotations.length > 0 && base && (
          <section>
            <h2>{wording.review.view.quotations}</h2>
            <RecordChanges admin={admin} collection="quotations" records={comparison.quotations} />
          </section>
        )}
        <section id="review-comments">
          <h2>{wording.review.view.comments(openComments)}</h2>
          <p className="forme-quiet">
            {openComments === 0 ? wording.review.comments.howTo : wording.review.comments.whileOpen}
          </p>
          {lost.length > 0 && (
            <>
              <h3>{wording.review.comments.lost}</h3>
              <div className="forme-review__lost">
                {lost.map((thread) => (
                  <ThreadCard key={thread.id} thread={thread} />
                ))}
              </div>
            </>
          )}
        </section>
      </CommentDesk>
      <section id="review-problems">
        <h2>
          {problems.length === 0
            ? wording.review.view.nothingToPutRight
            : wording.review.view.toPutRight}
        </h2>
        <ApparatusProblems admin={admin} article={id} problems={problems} />
      </section>
      <section id="review-sign-offs">
        <h2>{wording.review.view.signOffs}</h2>
        {openSuggestions > 0 && (
          <p>
            <Filled
              open={
                <a href={`${deskHref(admin, 'articles', id)}?mode=suggest`}>
                  {wording.review.suggestions.open(openSuggestions)}
                </a>
              }
              text={wording.review.suggestions.toAnswer}
            />
          </p>
        )}
        {taken.map((one) => (
          <p key={`${one.author} ${one.by}`}>{takenWords(one)}</p>
        ))}
        <SignOffList review={review} />
      </section>
      {children}
      <section id="review-activity">
        <h2>{wording.review.view.activity}</h2>
        <ActivityList activity={review.activity} />
      </section>
    </>
  )
}

/** Only what the browser needs; the whole review holds the text twice. */
function pickForActs(review: Review) {
  const { acts, assignable, assignment, contentHash, id, stage } = review
  return { acts, assignable, assignment, contentHash, id, stage }
}

/** What was done with the article, newest first. */
function ActivityList({ activity }: { activity: readonly ReviewActivity[] }) {
  if (activity.length === 0) return <p className="forme-quiet">{wording.review.view.noActivity}</p>
  return (
    <ol className="forme-list forme-review__activity" reversed>
      {activity.map((one) => (
        <li key={one.id}>
          <span>{describeActivity(one)}</span>{' '}
          <time className="forme-quiet" dateTime={one.at}>
            {formatMinute(one.at)}
          </time>
          {one.note && <p>“{one.note}”</p>}
          {one.refused && <p className="forme-quiet">{one.refused}</p>}
        </li>
      ))}
    </ol>
  )
}
