'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Sitting } from '../../../queries/sittings/listSittings'
import type { SittingText } from '../../../queries/sittings/getSitting'
import { askDesk } from '../../acts/askDesk'
import { foldUnchanged, layOutBlocks } from '../../review/layOut'
import { BlockWords } from '../../review/ReviewText'
import { FieldWords } from '../../review/SegmentWords'
import { useRoom } from '../room'
import { putCopyBack } from '../saving/putBack'
import { nameDay, sayTimes } from './sittingWords'

/** The text as somebody left it, with what they changed in it marked, or what was changed since. */
export function SittingPage({
  isNewest,
  newest,
  sitting,
}: {
  isNewest: boolean
  newest: number
  sitting: Sitting
}) {
  const { api, article, may, mode } = useRoom()
  const [against, setAgainst] = useState<'before' | 'now'>('before')
  const [text, setText] = useState<SittingText | null>(null)
  const [said, setSaid] = useState('One moment…')
  const [isWhole, setWhole] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const at = useRef(-1)
  const [version, before] =
    against === 'before' ? [sitting.version, sitting.before] : [newest, sitting.version]
  useEffect(() => {
    let isCurrent = true
    const query = before === null ? '' : `?before=${before}`
    const address = `${api}/articles/${article.id}/sittings/${version}${query}`
    void askDesk<SittingText>(address).then((answer) => {
      if (!isCurrent) return
      setText(answer.ok ? answer.value : null)
      setSaid(answer.ok ? '' : answer.message)
    })
    return () => {
      isCurrent = false
    }
  }, [api, article.id, before, version])

  const jump = useCallback(() => {
    const changes = [...(page.current?.querySelectorAll('ins, del, .is-changed') ?? [])]
    const seen = changes.filter((one) => one.checkVisibility())
    at.current = seen.length === 0 ? -1 : (at.current + 1) % seen.length
    seen[at.current]?.scrollIntoView({ block: 'center' })
  }, [])
  useEffect(() => {
    at.current = -1
    if (text) jump()
  }, [jump, text])
  const laid = layOutBlocks(text?.blocks ?? [], [], [])
  const stretches = foldUnchanged(
    laid,
    ({ block }) => block.change !== 'same' || block.movedFrom !== undefined,
  )
  return (
    <div
      className="forme-writing__column forme-review forme-writing__sitting"
      lang={article.language}
      ref={page}
    >
      <div className="forme-writing__sitting-head" lang="en">
        <p>
          <span>
            <b>{sitting.by ?? 'Nobody by name'}</b>, {nameDay(sitting.ended)}, {sayTimes(sitting)}
          </span>
        </p>
        <p>
          <label>
            <select
              aria-label="What is marked"
              onChange={({ target }) => setAgainst(target.value === 'now' ? 'now' : 'before')}
              value={against}
            >
              <option value="before">What this sitting changed</option>
              {!isNewest && <option value="now">What was changed since</option>}
            </select>
          </label>
          <button className="forme-writing__button" onClick={jump} type="button">
            Next change
          </button>
          <button
            aria-pressed={isWhole}
            className="forme-writing__button"
            onClick={() => setWhole(!isWhole)}
            type="button"
          >
            Whole text
          </button>
        </p>
        {text && !isNewest && may.edit && mode === 'write' && against === 'before' && (
          <PutBack sitting={sitting} stored={text.stored} />
        )}
        <p className="forme-writing__faint" role="status">
          {said}
        </p>
      </div>
      {text && (
        <div className="forme-review__text">
          {text.front.length > 0 && (
            <dl className="forme-fields">
              {text.front.map((change) => (
                <FieldWords change={change} key={change.field} />
              ))}
            </dl>
          )}
          {stretches.map(({ from, isFolded, items }) => {
            const rows = items.map(({ block, segments }, place) => (
              <div
                className={`forme-review__block ${block.movedFrom === undefined ? '' : 'is-changed'}`}
                key={from + place}
              >
                {block.movedFrom !== undefined && (
                  <p className="forme-review__word" lang="en">
                    moved here
                  </p>
                )}
                <BlockWords laid={{ block, segments }} numbers={text.numbers} />
              </div>
            ))
            if (!isFolded || isWhole) return rows
            return (
              <p className="forme-writing__faint" key={from} lang="en">
                {items.length} paragraphs without a change
              </p>
            )
          })}
          {text.notes.length > 0 && (
            <dl className="forme-fields">
              {text.notes.map(({ after, before: was, id, number }) => (
                <div className="forme-field" key={id}>
                  <dt lang="en">Note {number}</dt>
                  <dd>
                    {was !== '' && <del>{was}</del>} {after !== '' && <ins>{after}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      )}
    </div>
  )
}

/** Makes the text what it was, asked first: what there is now stays among the versions. */
function PutBack({ sitting, stored }: { sitting: Sitting; stored: SittingText['stored'] }) {
  const { beginSitting, blocks, editor, loop, setHead, setView } = useRoom()
  const [isAsking, setAsking] = useState(false)
  const put = async () => {
    beginSitting()
    putCopyBack(editor, blocks, stored.blocks)
    for (const [field, words] of Object.entries(stored.head)) {
      setHead(field as keyof typeof stored.head, words)
    }
    setView('text')
    await loop.save()
  }
  if (!isAsking) {
    return (
      <p>
        <button className="forme-writing__button" onClick={() => setAsking(true)} type="button">
          Put this text back…
        </button>
      </p>
    )
  }
  return (
    <div aria-label="Put this text back" className="forme-writing__ask" role="group">
      <p>
        The text and its head become what {sitting.by ?? 'they'} left on {nameDay(sitting.ended)},{' '}
        {sayTimes(sitting)}. What there is now stays among the versions.
      </p>
      <p className="forme-writing__card-acts">
        <button
          className="forme-writing__button forme-writing__button--main"
          onClick={() => void put()}
          type="button"
        >
          Put it back
        </button>
        <button className="forme-writing__button" onClick={() => setAsking(false)} type="button">
          Cancel
        </button>
      </p>
    </div>
  )
}
