'use client'
import { useEffect, useId, useRef, useState } from 'react'
import type { CslItem } from '../../citations/model'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { referenceToCsl } from '../../lib/csl'
import type { Reference } from '../../payload-types'
import { askDesk } from '../acts/askDesk'
import { createSource, isEntry, numberOf, wordsToFind } from './newSource'
import { wording } from '../../wording'
import './sources.css'

/** A work on the desk as it is offered: what it is, and how often this text cites it. */
export type FoundSource = { id: number; csl: CslItem }

const NONE: ReadonlyMap<number, number> = new Map()

/**
 * The box for a work, wherever one is wanted. Finds it by author, year or words of the title, in any
 * part of a word, or takes a new one from what is pasted or typed: BibTeX, RIS, CSL-JSON, a line as a
 * note has it, or a DOI or ISBN, which is looked up when somebody asks for that.
 */
export function SourceSearch({
  api,
  cited = NONE,
  isFocused = true,
  mayMake = true,
  onChoose,
  onDone,
}: {
  /** The desk's API: `/api`. */
  api: string
  /** How often each work is cited in this text, by its id. */
  cited?: ReadonlyMap<number, number>
  /** Whether the box has the focus when it appears. */
  isFocused?: boolean
  /** Whether the person may add a work; whoever may not only finds. */
  mayMake?: boolean
  onChoose: (source: FoundSource) => void
  /** Enter in an empty box. */
  onDone?: () => void
}) {
  const id = useId()
  const place = useRef<HTMLTextAreaElement>(null)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<FoundSource[]>([])
  const [at, setAt] = useState(0)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const number = numberOf(query)

  useEffect(() => {
    if (isFocused) place.current?.focus()
  }, [isFocused])
  useEffect(() => {
    const words = wordsToFind(query)
    if (words.length === 0) return setFound([])
    let isCurrent = true
    const timer = setTimeout(() => {
      void askDesk<{ docs: Reference[] }>(`${api}/references?${toQuery(words)}`).then((answer) => {
        if (!isCurrent) return
        setAt(0)
        if (!answer.ok) return setSaid(answer.message)
        const sources = answer.value.docs.map((doc) => ({ id: doc.id, csl: referenceToCsl(doc) }))
        setFound(sources.sort((a, b) => (cited.get(b.id) ?? 0) - (cited.get(a.id) ?? 0)))
        setSaid(sources.length === 0 ? wording.sourceBox.none : '')
      })
    }, 120)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [api, cited, query])

  const make = async () => {
    setBusy(true)
    setSaid('')
    const made = await createSource(api, query)
    setBusy(false)
    if (made.ok) onChoose(made.value)
    else setSaid(made.message)
  }
  const choice = found[at]
  return (
    <div className="forme-source">
      <textarea
        aria-activedescendant={choice ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-expanded={found.length > 0}
        aria-label={wording.sourceBox.label}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            const step = event.key === 'ArrowDown' ? 1 : found.length - 1
            if (found.length > 0) setAt((now) => (now + step) % found.length)
          } else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            event.stopPropagation()
            if (choice) onChoose(choice)
            else if (query.trim() === '') onDone?.()
            else if (mayMake && !isBusy) void make()
          }
        }}
        placeholder={wording.sourceBox.placeholder}
        ref={place}
        role="combobox"
        rows={query.includes('\n') ? 4 : 1}
        value={query}
      />
      <ul aria-label={wording.sourceBox.works} id={`${id}-list`} role="listbox">
        {found.map((source, place) => (
          <li
            aria-selected={place === at}
            id={`${id}-${place}`}
            key={source.id}
            onClick={() => onChoose(source)}
            onMouseEnter={() => setAt(place)}
            role="option"
          >
            <SourceWords csl={source.csl} />
            {cited.has(source.id) && (
              <span className="forme-source__faint">
                {' '}
                {wording.sourceBox.cited(cited.get(source.id) ?? 0)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {mayMake && query.trim() !== '' && found.length === 0 && (
        <button
          className="forme-source__make"
          disabled={isBusy}
          onClick={() => void make()}
          type="button"
        >
          {isBusy ? wording.sourceBox.make.waiting : nameAct(query)}
        </button>
      )}
      <p className="forme-source__faint" role="status">
        {said || (number ? wording.sourceBox.askedWhere[number] : '')}
      </p>
    </div>
  )
}

function nameAct(query: string): string {
  const number = numberOf(query)
  if (number) return wording.sourceBox.make.lookUp[number]
  return isEntry(query) ? wording.sourceBox.make.entry : wording.sourceBox.make.line
}

/** A work in a line: names and year, and its title. */
export function SourceWords({ csl }: { csl: CslItem }) {
  const short = cslToShortForm(csl)
  const title = csl.title ?? ''
  return (
    <>
      {short}
      {title !== '' && !short.includes(title) && (
        <>
          , <i>{title}</i>
        </>
      )}
    </>
  )
}

function toQuery(words: readonly string[]): URLSearchParams {
  const query = new URLSearchParams({
    depth: '0',
    limit: '7',
    'where[and][0][mergedInto][exists]': 'false',
  })
  words.forEach((word, place) => {
    SEARCHED.forEach((field, one) => {
      query.set(`where[and][${place + 1}][or][${one}][${field}][like]`, word)
    })
  })
  return query
}

/** The name has authors, title and year. */
const SEARCHED = ['name', 'containerTitle', 'originalTitle', 'ISBN', 'DOI']
