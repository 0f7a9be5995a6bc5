'use client'

import { useFormFields } from '@payloadcms/ui'
import { STAGE_NAMES, type Stage } from '../../workflow/approval'
import { Tag, type TagTone } from '../Tag'

const TONES: Record<Stage, TagTone> = {
  drafting: '',
  submitted: 'ask',
  changesRequested: 'bad',
  approved: 'good',
}

/**
 * Where an article stands, over its details: the stage that its submissions and sign-offs give. The
 * status of Payload in its place tells drafts from what is live, which here says nothing: what readers
 * have stands in an edition, whatever was withdrawn or published anew since.
 */
export function ArticleStatus() {
  const stage = useFormFields(([fields]) => fields['stage']?.value as Stage | undefined)
  return stage ? <Tag tone={TONES[stage]}>{STAGE_NAMES[stage]}</Tag> : null
}
