'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Review, ReviewAct } from '../../queries/review/model'
import { askDesk } from '../quotations/askDesk'
import { ACTS, nameAct } from './actWords'
import { AssignForm } from './AssignForm'
import { ActForm } from './ActForm'
import { shortHash } from './shortHash'

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
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const send = async (door: string, done: string, body: Record<string, unknown>) => {
    setBusy(true)
    const address = `${config.serverURL}${config.routes.api}/articles/${id}/${door}`
    const answer = await askDesk(address, 'POST', body)
    setBusy(false)
    if (answer.ok) {
      setRefused(null)
      toast.success(done)
      router.refresh()
    } else if (answer.status === 409) setRefused(answer.message)
    else toast.error(answer.message)
  }
  const open = acts.filter(({ closed }) => !closed)
  const closed = acts.filter((act) => act.closed)
  return (
    <>
      {refused && (
        <div className="forme-review__refused" role="alert">
          <p>{refused}</p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => {
              setRefused(null)
              router.refresh()
            }}
            size="small"
          >
            Read it again
          </Button>
        </div>
      )}
      {open.length === 0 && <p className="forme-quiet">There is nothing you can do here now.</p>}
      <div className="forme-review__acts">
        {open.map((one) =>
          one.act === 'assign' ? (
            <AssignForm
              assignable={assignable}
              assignment={assignment}
              isBusy={isBusy}
              key={`assign ${assignment.assignee?.id} ${assignment.due}`}
              send={(body) => void send('assign', ACTS.assign.done, body)}
            />
          ) : (
            <ActForm
              hash={one.act === 'signOff' || one.act === 'requestChanges' ? contentHash : null}
              isBusy={isBusy}
              key={`${one.act} ${one.kind} ${contentHash}`}
              name={nameAct(one)}
              send={(words) =>
                void send(ACTS[one.act].door, ACTS[one.act].done, bodyOf(one, words, contentHash))
              }
              words={ACTS[one.act]}
            />
          ),
        )}
      </div>
      {closed.length > 0 && (
        <>
          <h3>Not open to you now</h3>
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
        This is the text <code title={contentHash}>{shortHash(contentHash)}</code>. An approval is
        of this text and no other.
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
