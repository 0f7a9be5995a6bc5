'use client'
import { Fragment, useLayoutEffect, useRef } from 'react'
import { FRONT_MATTER } from '../../edition/frontMatter'
import { HEAD_FIELDS, type HeadField } from '../../edition/merge/headFields'
import { useRoom } from './room'
import { DESK_LANGUAGE, wording } from '../../wording'
import { Filled } from '../Filled'

/** The words above the text, written where readers will see them. */
export function RoomHead() {
  const { article } = useRoom()
  return (
    <div className="forme-writing__head">
      {HEAD_FIELDS.map((field) => (
        <Fragment key={field}>
          {field === 'editorsNote' && article.authors.length > 0 && (
            <p className="forme-writing__byline">
              <Filled
                text={wording.writing.bar.byline}
                names={<b>{new Intl.ListFormat(DESK_LANGUAGE).format(article.authors)}</b>}
              />
            </p>
          )}
          <HeadWords field={field} />
        </Fragment>
      ))}
    </div>
  )
}

/**
 * Enter goes on in the next line of the head, and from the last into the text. An editor's note may
 * have lines, which Shift+Enter begins.
 */
function HeadWords({ field }: { field: HeadField }) {
  const { editor, head, mode, setHead } = useRoom()
  const place = useRef<HTMLTextAreaElement>(null)
  const words = head[field]
  const hasLines = field === 'editorsNote'
  useLayoutEffect(() => {
    const area = place.current
    if (!area) return
    const fit = () => {
      area.style.blockSize = 'auto'
      area.style.blockSize = `${area.scrollHeight}px`
    }
    fit()
    window.addEventListener('resize', fit)
    return () => window.removeEventListener('resize', fit)
  }, [words])
  return (
    <>
      <textarea
        aria-label={FRONT_MATTER[field].label}
        className={`forme-writing__${field}`}
        id={`field-${field}`}
        name={field}
        onChange={({ target }) =>
          setHead(field, hasLines ? target.value : target.value.replaceAll('\n', ' '))
        }
        onKeyDown={(event) => {
          const { selectionStart, value } = event.currentTarget
          const isDown = event.key === 'ArrowDown' && selectionStart === value.length
          if ((event.key !== 'Enter' && !isDown) || event.nativeEvent.isComposing) return
          if (hasLines && event.shiftKey) return
          event.preventDefault()
          const next = HEAD_FIELDS[HEAD_FIELDS.indexOf(field) + 1]
          if (next) document.querySelector<HTMLElement>(`.forme-writing__${next}`)?.focus()
          else editor.focus(undefined, { defaultSelection: 'rootStart' })
        }}
        placeholder={FRONT_MATTER[field].label}
        readOnly={mode === 'read'}
        ref={place}
        rows={1}
        spellCheck
        value={words}
      />
      <div id={`suggested-${field}`} />
    </>
  )
}
