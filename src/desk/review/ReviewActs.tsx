'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Review, ReviewAct } from '../../queries/review/model'
import { useFreshPage, Working } from '../acts/saving'
import { askDesk } from '../acts/askDesk'
import { ActForm, REVIEW_ACTS, AssignForm, nameAct } from './ActForm'
import { shortHash } from './reviewWords'
import { wording } from '../../wording'
import { Filled } from '../Filled'

/**
 * What this person can do with the text, each act a form of its own, and what they cannot, each with
 * why. Where the text became another while it was read (409), nothing is done and the panel says so.
 */
export function ReviewActs({
  review,
}: {
  review: Pick<Review, 'acts' | 'assignable' | 'assignment' | 'contentHash' | 'id' | 'stage'>
}) {
  const { acts, assignable, assignment, contentHash, id } = review
  const { config } = useConfig()
  const { drawAnew, isDrawing } = useFreshPage()
  const [isSending, setSending] = useState(false)
  const [refused, setRefused] = useState<{ message: string; isOld: boolean } | null>(null)
  const isBusy = isSending || isDrawing
  const send = async (door: string, done: string, body: Record<string, unknown>) => {
    setSending(true)
    setRefused(null)
    const address = `${config.serverURL}${config.routes.api}/articles/${id}/${door}`
    const answer = await askDesk(address, 'POST', body)
    setSending(false)
    if (answer.ok) {
      toast.success(done)
      drawAnew()
    } else setRefused({ message: answer.message, isOld: answer.status === 409 })
  }
  const open = acts.filter(({ closed }) => !closed)
  const closed = acts.filter((act) => act.closed)
  return (
    <>
      {refused && (
        <div className="forme-review__refused" role="alert">
          <p>{refused.message}</p>
          {refused.isOld && (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                setRefused(null)
                drawAnew()
              }}
              size="small"
            >
              {wording.review.acts.readAgain}
            </Button>
          )}
        </div>
      )}
      {open.length === 0 && <p className="forme-quiet">{wording.review.acts.none}</p>}
      <Working isBusy={isBusy} />
      <div className="forme-review__acts">
        {open.map((one) =>
          one.act === 'assign' ? (
            <AssignForm
              assignable={assignable}
              assignment={assignment}
              isBusy={isBusy}
              key={`assign ${assignment.assignee?.id} ${assignment.due}`}
              send={(body) => void send('assign', REVIEW_ACTS.assign.done, body)}
            />
          ) : (
            <ActForm
              isBusy={isBusy}
              key={`${one.act} ${one.kind} ${contentHash}`}
              name={nameAct(one)}
              send={(words) =>
                void send(
                  REVIEW_ACTS[one.act].door,
                  REVIEW_ACTS[one.act].done,
                  bodyOf(one, words, contentHash),
                )
              }
              words={REVIEW_ACTS[one.act]}
            />
          ),
        )}
      </div>
      {closed.length > 0 && (
        <>
          <h3>{wording.review.acts.closed}</h3>
          <dl className="forme-review__closed">
            {closed.map((one) => (
              <div key={`${one.act} ${one.kind}`}>
                <dt>{nameAct(one)}</dt>
                <dd>{one.closed?.message}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="forme-quiet">
        <Filled
          hash={<code title={contentHash}>{shortHash(contentHash)}</code>}
          text={wording.review.acts.fingerprint}
        />
      </p>
    </>
  )
}

function bodyOf({ act, kind }: ReviewAct, words: string, contentHash: string) {
  const note = words.trim()
  switch (act) {
    case 'signOff':
      return { kind, contentHash, ...(note && { note }) }
    case 'requestChanges':
      return { reason: note, contentHash }
    case 'submit':
      return note ? { note } : {}
    default:
      return {}
  }
}
