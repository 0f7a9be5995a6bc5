import { addLink } from './addLink'
import { describeField } from './describeField'
import { listUnsupported } from './listUnsupported'
import type { Story } from './model'
import { parseHyperlink } from './parseHyperlink'

/**
 * One step of reading a field (ECMA-376 part 1, 17.16.18): `begin`, `separate` between the
 * instruction and the result, `end`. Fields stand inside one another and run over paragraphs.
 */
export function readField(story: Story, step: string | undefined): void {
  const { fields } = story
  switch (step) {
    case 'begin':
      fields.push({ instruction: '', words: '', inResult: false, link: null })
      break
    case 'separate': {
      const field = fields.at(-1)
      if (!field) break
      field.inResult = true
      const address = parseHyperlink(field.instruction + field.words)
      field.link = address === null ? null : addLink(story, address)
      break
    }
    case 'end': {
      const field = fields.pop()
      if (!field) break
      const what = describeField(field.instruction, field.inResult)
      if (what !== null) listUnsupported(story, what)
      if (field.words.trim() !== '') {
        listUnsupported(story, `words in the instruction of a field: ${field.words}`)
      }
    }
  }
}
