'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { askDesk } from '../acts/askDesk'
import {
  type ContentsActs,
  describePlace,
  articlesBetween,
  dropArticles,
  type Section,
  stepArticles,
  stepSection,
} from './arrange'
import { useContents } from './useContents'
import { wording } from '../../wording'

const { said } = wording.contents

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
  const { change, redo, reload, sections, undo } = contents
  const [heard, say] = useState('')
  const [dragged, setDragged] = useState<number | null>(null)
  const [selected, setSelection] = useState<ReadonlySet<number>>(new Set())
  const here = sections.flatMap(({ articles }) => articles)
  const selection: ReadonlySet<number> = new Set(here.filter((id) => selected.has(id)))
  const lastSelected = useRef<number | null>(null)
  // A state, and a new one for every act: it is drawn together with what the act changed, never before.
  const [used, setUsed] = useState<{ control: string } | null>(null)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (used) panel.current?.querySelector<HTMLElement>(`[data-focus="${used.control}"]`)?.focus()
  }, [used])

  const act = (next: Section[] | null, words: string, control: string | null = null) => {
    say(words)
    if (!next) return
    if (control !== null) setUsed({ control })
    change(next, words)
  }
  const refuse = (message: string) => {
    toast.error(message)
    say(message)
  }
  /** What an act on one article is about: all that are selected, where it is one of them. */
  const withSelected = (article: number) =>
    selection.has(article) ? selection : new Set([article])
  const describe = (next: readonly Section[], moved: ReadonlySet<number>): string => {
    const [first] = moved
    if (moved.size === 1 && first !== undefined) return describePlace(next, first, titleOf(first))
    const places = next.filter(({ articles }) => articles.some((id) => moved.has(id)))
    return said.articlesIn(
      moved.size,
      places.map(({ heading }) => heading),
    )
  }
  const turnBack = (done: (change: string) => string, words: string | null) =>
    say(words === null ? said.nothingMore : done(words))
  const takeAway = (gone: ReadonlySet<number>, words: string, control: string) => {
    const next = sections.map((section) => ({
      ...section,
      articles: section.articles.filter((id) => !gone.has(id)),
    }))
    act(next, words, control)
  }
  const place = (article: number, title: string, { key }: Section) => {
    const next = dropArticles(sections, new Set([article]), { before: null, section: key })
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
      const words = said.movedHere(title, from, section.heading)
      void moveTo(id, issue, section.heading, words)
    },
    addSection: (heading) => {
      const next = [...sections, { key: `new-${Date.now()}`, heading, articles: [] }]
      act(next, said.newSection(heading, next.length))
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
      const moved = withSelected(dragged)
      const next = dropArticles(sections, moved, { before, section: key })
      act(next, describe(next, moved))
    },
    move: (article, target, heading) => {
      const title = titleOf(article)
      const here = target.id === issue && sections.find((section) => section.heading === heading)
      if (here) return place(article, title, here)
      const words = said.movedTo(title, heading, target.name)
      void moveTo(article, target.id, heading, words)
    },
    moveSelected: ({ key }) => {
      const next = dropArticles(sections, selection, { before: null, section: key })
      act(next, describe(next, selection))
    },
    redo: () => turnBack(said.redone, redo()),
    removeSection: ({ heading, key }) =>
      act(
        sections.filter((section) => section.key !== key),
        said.sectionGone(heading),
        'add-section',
      ),
    rename: ({ key }, heading) =>
      act(
        sections.map((section) => (section.key === key ? { ...section, heading } : section)),
        said.sectionCalled(heading),
      ),
    select: (article, isRange) => {
      const from = isRange ? lastSelected.current : null
      lastSelected.current = article
      if (from !== null) {
        return setSelection(new Set([...selection, ...articlesBetween(sections, from, article)]))
      }
      const next = new Set(selection)
      if (!next.delete(article)) next.add(article)
      setSelection(next)
    },
    selectNone: () => setSelection(new Set()),
    step: (article, step) => {
      const moved = withSelected(article)
      const next = stepArticles(sections, moved, step)
      const words = next
        ? describe(next, moved)
        : moved.size === 1
          ? said.articleStuck[towards(step)](titleOf(article))
          : said.articlesStuck[towards(step)]
      act(next, words, `article-${article}-${towards(step)}`)
    },
    stepSection: ({ heading, key }, step) => {
      const next = stepSection(sections, key, step)
      const place = (next ?? []).findIndex((section) => section.key === key) + 1
      const words = next
        ? said.sectionMoved(heading, place, next.length)
        : said.sectionStuck[towards(step)](heading)
      act(next, words, `section-${key}-${towards(step)}`)
    },
    takeOut: (article, { key }) =>
      takeAway(new Set([article]), said.takenOut(titleOf(article)), `add-${key}`),
    takeOutSelected: () => {
      takeAway(selection, said.articlesTakenOut(selection.size), 'undo')
      setSelection(new Set())
    },
    undo: () => turnBack(said.undone, undo()),
  }
  return { ...contents, acts, dragged, panel, said: heard, selection }
}

function towards(step: -1 | 1): 'up' | 'down' {
  return step === 1 ? 'down' : 'up'
}
