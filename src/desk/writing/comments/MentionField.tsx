'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { Colleague } from '../../../edition/comments/findMentions'
import { askDesk } from '../../acts/askDesk'
import { useRoom } from '../room'
import { wording } from '../../../wording'

/**
 * Where a comment is written. `@` offers the colleagues who may read the text: arrows and Enter
 * choose one. Ctrl+Enter sends, Escape leaves.
 */
export function MentionField({
  isFocused = false,
  label,
  onLeave,
  onSend,
  onWords,
  words,
}: {
  isFocused?: boolean
  label: string
  onLeave: () => void
  onSend: () => void
  onWords: (words: string) => void
  words: string
}) {
  const { api, article } = useRoom()
  const list = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [people, setPeople] = useState<Colleague[] | null>(null)
  const [begun, setBegun] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const isAsking = begun !== null && people === null
  useEffect(() => {
    if (isFocused) field.current?.focus({ preventScroll: true })
  }, [isFocused])
  useEffect(() => {
    if (!isAsking) return
    const address = `${api}/articles/${article.id}/colleagues`
    void askDesk<{ people: Colleague[] }>(address).then((answer) =>
      setPeople(answer.ok ? answer.value.people : []),
    )
  }, [api, article.id, isAsking])
  const offered =
    begun === null
      ? []
      : (people ?? [])
          .filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${begun.toLowerCase()}`))
          .slice(0, 6)
  const choose = ({ name }: Colleague) => {
    const area = field.current
    if (!area) return
    const caret = area.selectionStart
    const start = caret - (begun ?? '').length
    area.setRangeText(`${name} `, start, caret, 'end')
    onWords(area.value)
    setBegun(null)
    area.focus()
  }
  const chosen = offered[at]
  return (
    <>
      <textarea
        aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={offered.length > 0}
        aria-label={label}
        onBlur={() => setBegun(null)}
        onChange={({ target }) => {
          onWords(target.value)
          setAt(0)
          setBegun(
            /(?:^|[^\p{L}\p{N}])@([^@\n]{0,40})$/u.exec(
              target.value.slice(0, target.selectionStart),
            )?.[1] ?? null,
          )
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
          if (step !== 0 && offered.length > 0) {
            event.preventDefault()
            setAt((at + step + offered.length) % offered.length)
          } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            onSend()
          } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) {
            event.preventDefault()
            choose(chosen)
          } else if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            if (offered.length > 0) setBegun(null)
            else onLeave()
          }
        }}
        ref={field}
        role="combobox"
        rows={Math.min(8, Math.max(2, words.split('\n').length))}
        value={words}
      />
      {offered.length > 0 && (
        <ul
          aria-label={wording.commenting.colleagues}
          className="forme-writing__people"
          id={list}
          role="listbox"
        >
          {offered.map((person, place) => (
            <li
              aria-selected={place === at}
              id={`${list}-${person.id}`}
              key={person.id}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(person)
              }}
              role="option"
            >
              {person.name}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
