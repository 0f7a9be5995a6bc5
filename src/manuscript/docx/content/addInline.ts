import type { ManuscriptInline } from '../../model'
import type { Flow, Story } from './model'

/** Adds what stands in the line to the paragraph being read, inside the link that is open. */
export function addInline(story: Story, flow: Flow, inline: ManuscriptInline): void {
  const link = flow.link ?? story.fields.findLast((field) => field.link !== null)?.link ?? null
  flow.items.push({ inline, link })
}
