import type { ManuscriptInline } from '../../model'
import { addInline } from './addInline'
import type { Flow, Story } from './model'

type Text = Extract<ManuscriptInline, { type: 'text' }>
export type Marks = Omit<Text, 'type' | 'text'>

/**
 * Adds words to the paragraph being read. Words inside the instruction of a field belong to the
 * instruction and are shown nowhere.
 */
export function addText(story: Story, flow: Flow, text: string, marks: Marks): void {
  if (text === '') return
  const field = story.fields.find(({ inResult }) => !inResult)
  if (field) {
    field.words += text
    story.reading.setAside.push(text)
    return
  }
  addInline(story, flow, { type: 'text', text, ...marks })
}
