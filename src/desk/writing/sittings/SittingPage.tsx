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
import { DESK_LANGUAGE, wording } from '../../../wording'
import { Filled } from '../../Filled'

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
  const [said, setSaid] = useState(wording.sittings.waiting)
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
      <div className="forme-writing__sitting-head" lang={DESK_LANGUAGE}>
        <p>
          <span>
            <Filled
              text={wording.sittings.text.left(nameDay(sitting.ended), sayTimes(sitting))}
              name={<b>{sitting.by ?? wording.sittings.nobody}</b>}
            />
          </span>
        </p>
        <p>
          <label>
            <select
              aria-label={wording.sittings.text.marked}
              onChange={({ target }) => setAgainst(target.value === 'now' ? 'now' : 'before')}
              value={against}
            >
              <option value="before">{wording.sittings.text.against.before}</option>
              {!isNewest && <option value="now">{wording.sittings.text.against.now}</option>}
            </select>
          </label>
          <button className="forme-writing__button" onClick={jump} type="button">
            {wording.sittings.text.nextChange}
          </button>
          <button
            aria-pressed={isWhole}
            className="forme-writing__button"
            onClick={() => setWhole(!isWhole)}
            type="button"
          >
            {wording.sittings.text.whole}
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
                  <p className="forme-review__word" lang={DESK_LANGUAGE}>
                    {wording.sittings.text.moved}
                  </p>
                )}
                <BlockWords laid={{ block, segments }} numbers={text.numbers} />
              </div>
            ))
            if (!isFolded || isWhole) return rows
            return (
              <p className="forme-writing__faint" key={from} lang={DESK_LANGUAGE}>
                {wording.sittings.text.unchanged(items.length)}
              </p>
            )
          })}
          {text.notes.length > 0 && (
            <dl className="forme-fields">
              {text.notes.map(({ after, before: was, id, number }) => (
                <div className="forme-field" key={id}>
                  <dt lang={DESK_LANGUAGE}>{wording.sittings.text.note(number)}</dt>
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
          {wording.sittings.putBack.begin}
        </button>
      </p>
    )
  }
  const [day, times] = [nameDay(sitting.ended), sayTimes(sitting)]
  return (
    <div aria-label={wording.sittings.putBack.region} className="forme-writing__ask" role="group">
      <p>
        {sitting.by === null
          ? wording.sittings.putBack.whatNobody(day, times)
          : wording.sittings.putBack.what(sitting.by, day, times)}
      </p>
      <p className="forme-writing__card-acts">
        <button
          className="forme-writing__button forme-writing__button--main"
          onClick={() => void put()}
          type="button"
        >
          {wording.sittings.putBack.act}
        </button>
        <button className="forme-writing__button" onClick={() => setAsking(false)} type="button">
          {wording.sittings.putBack.cancel}
        </button>
      </p>
    </div>
  )
}
