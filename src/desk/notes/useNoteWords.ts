'use client'
import { useConfig } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import type { LocatorLabel } from '../../citations/model'
import { cslToShortForm } from '../../citations/references/cslToShortForm'
import { findReference } from './findReference'

/**
 * A note in a few words for its marker: `Trotsky 1971, pg 295`, `Eisenstein 1979 and 1 more`. Nothing
 * while its form is still on its way.
 */
export function useNoteWords(state: FormState): string {
  const { config } = useConfig()
  const api = `${config.serverURL}${config.routes.api}`
  const count = state.citations?.rows?.length ?? 0
  const reference = textOf(state['citations.0.reference']?.value)
  const value = textOf(state['citations.0.locator']?.value)
  const label = textOf(state['citations.0.label']?.value) || 'page'
  const [words, setWords] = useState('')

  useEffect(() => {
    if (!reference) return
    let isCurrent = true
    findReference(api, reference).then(
      (item) => {
        if (!isCurrent) return
        const locator = value ? { label: label as LocatorLabel, value } : undefined
        setWords(item ? cslToShortForm(item, locator) : 'reference missing')
      },
      () => isCurrent && setWords('reference not reached'),
    )
    return () => {
      isCurrent = false
    }
  }, [api, label, reference, value])

  if (!state.id) return ''
  if (count === 0) return state.prose?.value ? 'prose' : 'empty note'
  if (!reference) return 'no reference yet'
  return count === 1 ? words : `${words} and ${count - 1} more`
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
