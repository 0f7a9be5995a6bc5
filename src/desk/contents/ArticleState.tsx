'use client'
import Link from 'next/link'
import type { ContentsArticle } from '../../queries/getIssueContents'
import { STAGE_NAMES } from '../../workflow/approval'
import { daysBetween, dueWords, formatDay } from '../dates'
import { deskHref } from '../deskHref'
import { Tag, type TagTone } from '../Tag'

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
          {kind} {held}/{count}
          {status === 'lapsed' && ' (lapsed)'}
        </li>
      ))}
      <li>
        {problems === 0 ? (
          'no open problems'
        ) : (
          <Link href={deskHref(admin, 'articles', id, 'citations')} prefetch={false}>
            {problems === 1 ? '1 open problem' : `${problems} open problems`}
          </Link>
        )}
      </li>
      <li>{words.toLocaleString('en-GB')} words</li>
      <li>{notes === 1 ? '1 note' : `${notes} notes`}</li>
      <li>{assignee ? `with ${assignee.name}` : 'with nobody'}</li>
      {due !== null && days !== null && (
        <li>
          {stage === 'approved' ? (
            `${days < 0 ? 'was due' : 'due'} ${formatDay(due)}`
          ) : isLate ? (
            <Tag tone="bad">{dueWords(days)}</Tag>
          ) : (
            `${dueWords(days)} (${formatDay(due)})`
          )}
        </li>
      )}
    </ul>
  )
}
