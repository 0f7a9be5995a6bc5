import Link from 'next/link'
import type { WaitingLine } from '../../queries/publishing/getIssuePublishing'
import { STAGE_NAMES } from '../../workflow/approval'
import { deskHref } from '../deskHref'
import { Tag } from '../Tag'
import { PublishForm } from './PublishForm'

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
            {isHeld
              ? 'A longer draft is set aside.'
              : 'Readers keep the text they have until the draft is approved.'}
          </span>
          {!act.isOpen ? (
            <p className="forme-quiet">
              {isHeld ? 'Take it up again' : 'Set it aside'}: {act.why}
            </p>
          ) : isHeld ? (
            <PublishForm
              done="The draft that was set aside is the newest again."
              door={`articles/${article}/resume-draft`}
              name="Go on with the draft that was set aside"
              submit="Take it up again"
              what="It becomes the newest draft again. The text it takes the place of stays among the versions."
            />
          ) : (
            <PublishForm
              done="The draft is set aside: the newest draft is now the text readers have."
              door={`articles/${article}/hold-draft`}
              name="Correct a misprint without waiting for this draft"
              submit="Set the draft aside"
              what="The draft is set aside and nothing of it is lost. In its place stands the text that readers have, to be corrected, approved and published; then the draft is taken up again."
            />
          )}
        </li>
      ))}
    </ul>
  )
}
