import { describePlace } from './describePlace'
import { listUnsupported } from './listUnsupported'
import type { Story } from './model'

const WHAT = 'hidden text: '

/**
 * Keeps hidden words out of the text and lists them. Words of neighbouring runs come into one
 * entry.
 */
export function listHidden(story: Story, text: string): void {
  const { setAside, unsupported } = story.reading
  setAside.push(text)
  const last = unsupported.at(-1)
  if (last?.where === describePlace(story) && last.what.startsWith(WHAT)) last.what += text
  else if (text.trim() !== '') listUnsupported(story, WHAT + text)
}
