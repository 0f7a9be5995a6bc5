'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { askDesk } from '../acts/askDesk'
import {
  type ContentsActs,
  describePlace,
  dropArticle,
  type Section,
  stepArticle,
  stepSection,
} from './arrange'
import { useContents } from './useContents'

/**
 * The acts of the panel. Each shows and saves a change, says in words what happened, and leaves the
 * focus on the control that was used, which may be in another place by then. What stands in another
 * issue is moved through the door that does it in one act; a new text is begun as a draft first, so
 * that it is on the desk even where placing it fails.
 */
export function useArrangement({
  api,
  initial,
  issue,
  titleOf,
  updatedAt,
}: {
  api: string
  initial: Section[]
  issue: number
  titleOf: (article: number) => string
  updatedAt: string
}) {
  const contents = useContents({ address: `${api}/issues/${issue}`, initial, updatedAt })
  const { change, reload, sections } = contents
  const [said, say] = useState('')
  const [dragged, setDragged] = useState<number | null>(null)
  const focusOn = useRef<string | null>(null)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focusOn.current === null) return
    panel.current?.querySelector<HTMLElement>(`[data-focus="${focusOn.current}"]`)?.focus()
    focusOn.current = null
  }, [sections])

  const act = (next: Section[] | null, words: string, control: string | null = null) => {
    say(words)
    if (!next) return
    focusOn.current = control
    change(next)
  }
  const refuse = (message: string) => {
    toast.error(message)
    say(message)
  }
  const place = (article: number, title: string, { key }: Section) => {
    const next = dropArticle(sections, article, { before: null, section: key })
    act(next, describePlace(next, article, title), `article-${article}-up`)
  }
  const moveTo = async (article: number, target: number, section: string, words: string) => {
    const body = { issue: target, section }
    const answer = await askDesk(`${api}/articles/${article}/move`, 'POST', body)
    if (!answer.ok) return refuse(answer.message)
    if (await reload()) say(words)
    toast.success(words)
  }
  const acts: ContentsActs = {
    add: ({ id, issue: from, title }, section) => {
      if (from === null) return place(id, title, section)
      const words = `“${title}” was moved from ${from} to “${section.heading}”.`
      void moveTo(id, issue, section.heading, words)
    },
    addSection: (heading) => {
      const next = [...sections, { key: `new-${Date.now()}`, heading, articles: [] }]
      act(next, `The section “${heading}” is the last of ${next.length}.`)
    },
    begin: async (title, section) => {
      const address = `${api}/articles?draft=true&depth=0`
      const made = await askDesk<{ doc: { id: number } }>(address, 'POST', { title })
      if (made.ok) place(made.value.doc.id, title, section)
      else refuse(made.message)
      return made.ok
    },
    drag: setDragged,
    drop: ({ key }, before) => {
      setDragged(null)
      if (dragged === null) return
      const next = dropArticle(sections, dragged, { before, section: key })
      act(next, describePlace(next, dragged, titleOf(dragged)))
    },
    move: (article, target, heading) => {
      const title = titleOf(article)
      const here = target.id === issue && sections.find((section) => section.heading === heading)
      if (here) return place(article, title, here)
      const words = `“${title}” was moved to “${heading}” in ${target.name}.`
      void moveTo(article, target.id, heading, words)
    },
    removeSection: ({ heading, key }) =>
      act(
        sections.filter((section) => section.key !== key),
        `The section “${heading}” is gone.`,
        'add-section',
      ),
    rename: ({ key }, heading) =>
      act(
        sections.map((section) => (section.key === key ? { ...section, heading } : section)),
        `The section is called “${heading}”.`,
      ),
    step: (article, step) => {
      const next = stepArticle(sections, article, step)
      const words = next
        ? describePlace(next, article, titleOf(article))
        : `“${titleOf(article)}” cannot go further ${towards(step)}.`
      act(next, words, `article-${article}-${towards(step)}`)
    },
    stepSection: ({ heading, key }, step) => {
      const next = stepSection(sections, key, step)
      const place = (next ?? []).findIndex((section) => section.key === key) + 1
      const words = next
        ? `The section “${heading}” is ${place} of ${next.length}.`
        : `The section “${heading}” cannot go further ${towards(step)}.`
      act(next, words, `section-${key}-${towards(step)}`)
    },
    takeOut: (article, { key }) => {
      const next = sections.map((section) => ({
        ...section,
        articles: section.articles.filter((id) => id !== article),
      }))
      act(next, describePlace(next, article, titleOf(article)), `add-${key}`)
    },
  }
  return { ...contents, acts, dragged, panel, said }
}

function towards(step: -1 | 1): 'up' | 'down' {
  return step === 1 ? 'down' : 'up'
}
