'use client'
import Link from 'next/link'
import type { ContentsArticle } from '../../queries/getIssueContents'
import { STAGE_NAMES } from '../../workflow/approval'
import { daysBetween, dueWords, formatDay } from '../dates'
import { deskHref } from '../deskHref'
import { Tag, type TagTone } from '../Tag'
import { wording } from '../../wording'

const TONES: Record<ContentsArticle['stage'], TagTone> = {
  drafting: '',
  submitted: 'ask',
  changesRequested: 'ask',
  approved: 'good',
}

/** How far an article is: stage, sign-offs held of those needed, problems, size, who has it, due. */
export function ArticleState({
  admin,
  article: { assignee, due, id, notes, problems, signOffs, stage, words },
  today,
}: {
  admin: string
  article: ContentsArticle
  today: string
}) {
  const days = due === null ? null : daysBetween(today, due)
  const isLate = days !== null && days < 0 && stage !== 'approved'
  return (
    <ul className="forme-facts">
      <li>
        <Tag tone={TONES[stage]}>{STAGE_NAMES[stage]}</Tag>
      </li>
      {signOffs.map(({ count, held, kind, status }) => (
        <li key={kind}>
          {status === 'lapsed'
            ? wording.contents.state.lapsed(kind, held, count)
            : `${kind} ${held}/${count}`}
        </li>
      ))}
      <li>
        {problems === 0 ? (
          wording.contents.state.noProblems
        ) : (
          <Link href={deskHref(admin, 'articles', id, 'citations')} prefetch={false}>
            {wording.contents.state.problems(problems)}
          </Link>
        )}
      </li>
      <li>{wording.contents.state.words(words)}</li>
      <li>{wording.contents.state.notes(notes)}</li>
      <li>
        {assignee ? wording.contents.state.with(assignee.name) : wording.contents.state.withNobody}
      </li>
      {due !== null && days !== null && (
        <li>
          {stage === 'approved' ? (
            (days < 0 ? wording.contents.state.wasDue : wording.contents.state.due)(formatDay(due))
          ) : isLate ? (
            <Tag tone="bad">{dueWords(days)}</Tag>
          ) : (
            wording.contents.state.dueOn(dueWords(days), formatDay(due))
          )}
        </li>
      )}
    </ul>
  )
}
