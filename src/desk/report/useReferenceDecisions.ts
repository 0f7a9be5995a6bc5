'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReferenceDecision } from '../../queries/listReferenceDecisions'
import { askDesk } from '../acts/askDesk'

/** What was decided about references, by their ids. */
export type ReferenceDecisions = ReadonlyMap<number, ReferenceDecision>

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
