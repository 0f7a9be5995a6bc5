import { addAll } from '../../addAll'
import { listUnsupported } from './listUnsupported'
import type { Story } from './model'

/** Lists the hidden words of a paragraph, which are kept out of the text. */
export function listHidden(story: Story, words: string[]): void {
  addAll(story.reading.setAside, words)
  const text = words.join('').trim()
  if (text !== '') listUnsupported(story, `hidden text: ${text}`)
}
