'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { askDesk } from '../acts/askDesk'
import { readRelation } from '../readRelation'
import type { Section } from './arrange'
import { wording } from '../../wording'

/** The part of a stored issue that is arranged here. */
type StoredIssue = {
  updatedAt: string
  contents?: { id?: string | null; heading: string; articles?: unknown[] | null }[] | null
}

/** Payload's own lock of a form, which knows the record by its number only. */
const IN_USE = wording.contents.inUse

export type SavingState = 'saved' | 'saving' | 'refused'

/**
 * The contents of an issue while they are arranged. Every change is saved at once, one save after
 * the other, each based on the version before it; whatever is changed while a save is under way goes
 * with the next one. Once a save is refused, because somebody else saved the issue meanwhile, no more
 * is sent until the contents are loaded anew: nothing of theirs is overwritten.
 */
export function useContents({
  address,
  initial,
  updatedAt,
}: {
  /** The door of the issue: `/api/issues/4`. */
  address: string
  initial: Section[]
  updatedAt: string
}) {
  const router = useRouter()
  const [sections, setSections] = useState(initial)
  const [state, setState] = useState<SavingState>('saved')
  const [refusal, setRefusal] = useState('')
  const wanted = useRef(initial)
  const base = useRef(updatedAt)
  const isSending = useRef(false)
  const [past, setPast] = useState<readonly Step[]>([])
  const [future, setFuture] = useState<readonly Step[]>([])

  const show = (next: Section[]) => {
    wanted.current = next
    setSections(next)
  }
  const refuse = (message: string) => {
    setRefusal(message)
    setState('refused')
  }
  const send = async () => {
    if (isSending.current) return
    isSending.current = true
    setState('saving')
    try {
      for (let sent: Section[] | null = null; sent !== wanted.current;) {
        sent = wanted.current
        const answer = await askDesk<{ doc: StoredIssue }>(`${address}?depth=0`, 'PATCH', {
          contents: sent.map(({ articles, heading, id }) => ({
            heading,
            articles,
            ...(id === undefined ? {} : { id }),
          })),
          updatedAt: base.current,
        })
        if (!answer.ok) return refuse(answer.status === 423 ? IN_USE : answer.message)
        const { contents, updatedAt: saved } = answer.value.doc
        base.current = saved
        const named = nameSections(wanted.current, sent, contents ?? [])
        if (sent === wanted.current) sent = named
        show(named)
      }
      setState('saved')
      router.refresh()
    } finally {
      isSending.current = false
    }
  }
  const reload = async (): Promise<boolean> => {
    const answer = await askDesk<StoredIssue>(`${address}?depth=0`)
    if (!answer.ok) {
      refuse(answer.message)
      return false
    }
    base.current = answer.value.updatedAt
    show(readSections(answer.value))
    setPast([])
    setFuture([])
    setRefusal('')
    setState('saved')
    router.refresh()
    return true
  }
  /** Shows and saves what stands at the end of one list, and puts what stood here at the end of the other. */
  const turn = (
    [from, setFrom]: [readonly Step[], (steps: readonly Step[]) => void],
    [to, setTo]: [readonly Step[], (steps: readonly Step[]) => void],
  ): string | null => {
    const step = from.at(-1)
    if (!step) return null
    setFrom(from.slice(0, -1))
    setTo([...to, { sections: wanted.current, words: step.words }])
    show(step.sections)
    void send()
    return step.words
  }
  return {
    refusal,
    reload,
    sections,
    state,
    canRedo: future.length > 0,
    canUndo: past.length > 0,
    change: (next: Section[], words: string) => {
      setPast([...past, { sections: wanted.current, words }])
      setFuture([])
      show(next)
      void send()
    },
    /** What was undone, in words; null where there is nothing to undo. What somebody else did never is. */
    undo: () => turn([past, setPast], [future, setFuture]),
    redo: () => turn([future, setFuture], [past, setPast]),
  }
}

/** The contents as they stood before a change, and the change in words. */
type Step = { sections: Section[]; words: string }

/** Gives sections that were new when they were sent the ids they are stored under. */
function nameSections(
  current: readonly Section[],
  sent: readonly Section[],
  stored: readonly { id?: string | null }[],
): Section[] {
  const ids = new Map(sent.map(({ key }, index) => [key, stored[index]?.id]))
  return current.map((section) => {
    const id = section.id ?? ids.get(section.key)
    return id ? { ...section, id } : section
  })
}

function readSections({ contents }: StoredIssue): Section[] {
  return (contents ?? []).map(({ articles, heading, id }, index) => ({
    key: id ?? String(index),
    ...(id ? { id } : {}),
    heading,
    articles: (articles ?? []).flatMap((article) => readRelation(article) ?? []),
  }))
}
