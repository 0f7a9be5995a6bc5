import Link from 'next/link'
import type { WaitingLine } from '../../queries/publishing/getIssuePublishing'
import { STAGE_NAMES } from '../../workflow/approval'
import { deskHref } from '../deskHref'
import { Tag } from '../Tag'
import { PublishForm } from './PublishForm'
import { wording } from '../../wording'

/**
 * Articles whose newest draft readers do not get yet. A long rewrite can be set aside, so that a
 * misprint is corrected in the text readers have, and taken up again afterwards.
 */
export function WaitingDrafts({
  admin,
  waiting,
}: {
  admin: string
  waiting: readonly WaitingLine[]
}) {
  return (
    <ul className="forme-list">
      {waiting.map(({ act, article, isHeld, stage, title }) => (
        <li key={article}>
          <Link href={deskHref(admin, 'articles', article)} prefetch={false}>
            {title}
          </Link>{' '}
          <Tag>{STAGE_NAMES[stage]}</Tag>{' '}
          <span className="forme-quiet">
            {isHeld ? wording.publish.waiting.held : wording.publish.waiting.waits}
          </span>
          {!act.isOpen ? (
            <p className="forme-quiet">
              {isHeld
                ? wording.publish.resumeDraft.closed(act.why)
                : wording.publish.holdDraft.closed(act.why)}
            </p>
          ) : isHeld ? (
            <PublishForm
              door={`articles/${article}/resume-draft`}
              says={wording.publish.resumeDraft.act}
            />
          ) : (
            <PublishForm
              door={`articles/${article}/hold-draft`}
              says={wording.publish.holdDraft.act}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
