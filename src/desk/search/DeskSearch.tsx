'use client'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { DeskHit } from '../../queries/searchDesk'
import { askDesk } from '../acts/askDesk'
import { deskHref } from '../deskHref'
import { findDeskPages } from './deskPages'
import { wording } from '../../wording'
import './search.css'

type Offer = {
  group: keyof typeof wording.searching.groups
  title: string
  detail: string
  href: string
}

/**
 * Finds anything on the desk by its words: Ctrl+K, or the button in the head of every page. Arrows
 * choose, Enter opens, Esc leaves. While one writes, Ctrl+K makes a link as it does in Word.
 */
export function DeskSearch() {
  const { config } = useConfig()
  const { user } = useAuth()
  const router = useRouter()
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<DeskHit[]>([])
  const [at, setAt] = useState(0)
  const [said, setSaid] = useState('')
  const { admin, api } = config.routes

  useEffect(() => {
    const open = (event: globalThis.KeyboardEvent) => {
      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isOurs || event.key.toLowerCase() !== 'k' || event.defaultPrevented) return
      event.preventDefault()
      if (!box.current?.open) box.current?.showModal()
    }
    window.addEventListener('keydown', open)
    return () => window.removeEventListener('keydown', open)
  }, [])
  useEffect(() => {
    setAt(0)
    setSaid('')
    if (query.trim() === '') return setFound([])
    let isCurrent = true
    const timer = setTimeout(() => {
      const address = `${config.serverURL}${api}/desk-search?q=${encodeURIComponent(query)}`
      void askDesk<{ hits: DeskHit[] }>(address).then((answer) => {
        if (!isCurrent) return
        if (!answer.ok) return setSaid(answer.message)
        setFound(answer.value.hits)
        if (answer.value.hits.length === 0) setSaid(wording.searching.nothingElse)
      })
    }, 150)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [api, config.serverURL, query])

  const offers: Offer[] = [
    ...findDeskPages(query, user?.roles ?? []).map(({ path, title }) => ({
      group: 'acts' as const,
      title,
      detail: '',
      href: `${admin}${path}`,
    })),
    ...found.map(({ collection, detail, id: one, tab, title }) => ({
      group: tab === undefined ? collection : ('does' as const),
      title,
      detail,
      href: deskHref(admin, collection, one, tab),
    })),
  ]
  const leave = () => {
    box.current?.close()
    setQuery('')
  }
  const go = (offer: Offer | undefined) => {
    if (!offer) return
    leave()
    router.push(offer.href)
  }
  const choose = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && offers.length > 0) {
      event.preventDefault()
      setAt((now) => (now + step + offers.length) % offers.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      go(offers[at])
    }
  }
  return (
    <>
      <button
        aria-keyshortcuts="Control+K"
        className="forme-search__open"
        onClick={() => box.current?.showModal()}
        type="button"
      >
        {wording.searching.open} <kbd>{wording.searching.openKey}</kbd>
      </button>
      <dialog
        aria-label={wording.searching.region}
        className="forme-search"
        onClick={({ target }) => target === box.current && leave()}
        onClose={() => setQuery('')}
        ref={box}
      >
        <input
          aria-activedescendant={offers[at] ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded={offers.length > 0}
          aria-label={wording.searching.label}
          autoComplete="off"
          autoFocus
          onChange={({ target }) => setQuery(target.value)}
          onKeyDown={choose}
          placeholder={wording.searching.placeholder}
          role="combobox"
          spellCheck={false}
          type="text"
          value={query}
        />
        <ul aria-label={wording.searching.found} id={`${id}-list`} role="listbox">
          {offers.map((offer, place) => (
            <li
              aria-selected={place === at}
              id={`${id}-${place}`}
              key={offer.href}
              onClick={() => go(offer)}
              onMouseMove={() => setAt(place)}
              ref={(element) => {
                if (place === at) element?.scrollIntoView({ block: 'nearest' })
              }}
              role="option"
            >
              <span className="forme-search__title">{offer.title}</span>{' '}
              <span className="forme-search__group">{wording.searching.groups[offer.group]}</span>
              {offer.detail && <span className="forme-search__detail">{offer.detail}</span>}
            </li>
          ))}
        </ul>
        <p role="status">{said}</p>
      </dialog>
    </>
  )
}
