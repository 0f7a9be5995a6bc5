'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ArticleCitations, ArticleNote } from '../../queries/getArticleCitations'
import type { ReferenceDecision } from '../../queries/listReferenceDecisions'
import { askDesk } from '../acts/askDesk'

/** The notes that cite each reference of an article, by the reference's id. */
export type CitingNotes = ReadonlyMap<string, ArticleNote[]>

/**
 * The notes of an article as they are printed now, by what they cite; null until they are known, and
 * where they cannot be had: whoever shows them can do without. They are asked for anew whenever
 * `round` is another.
 */
export function useCitingNotes(article: number, round: number): CitingNotes | null {
  const { config } = useConfig()
  const address = `${config.serverURL}${config.routes.api}/articles/${article}/citations`
  const [citing, setCiting] = useState<CitingNotes | null>(null)
  useEffect(() => {
    let isCurrent = true
    fetch(address, { credentials: 'include' })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as ArticleCitations) : null))
      .then(
        (found) => isCurrent && setCiting(found && groupByReference(found.notes)),
        () => isCurrent && setCiting(null),
      )
    return () => {
      isCurrent = false
    }
  }, [address, round])
  return citing
}

function groupByReference(notes: readonly ArticleNote[]): CitingNotes {
  const citing = new Map<string, ArticleNote[]>()
  for (const note of notes) {
    for (const id of new Set(note.citations.map(({ reference }) => reference))) {
      citing.set(id, [...(citing.get(id) ?? []), note])
    }
  }
  return citing
}

/** What was decided about references, by their ids. */
type ReferenceDecisions = ReadonlyMap<number, ReferenceDecision>

const NONE: ReferenceDecisions = new Map()

/**
 * The decisions about these references so far; none until they are known, and where they cannot be
 * had. They are asked for anew whenever `round` is another.
 */
export function useReferenceDecisions(ids: readonly number[], round: number): ReferenceDecisions {
  const { config } = useConfig()
  const asked = ids.map((id) => `of=${id}`).join('&')
  const address = `${config.serverURL}${config.routes.api}/references/decisions?${asked}`
  const [decisions, setDecisions] = useState(NONE)
  useEffect(() => {
    if (asked === '') return undefined
    let isCurrent = true
    void askDesk<{ decisions: ReferenceDecision[] }>(address).then((answer) => {
      if (!isCurrent || !answer.ok) return
      setDecisions(new Map(answer.value.decisions.map((one) => [one.reference, one])))
    })
    return () => {
      isCurrent = false
    }
  }, [address, asked, round])
  return decisions
}
