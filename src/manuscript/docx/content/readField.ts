import type { XmlElement } from '../xml/model'
import { addLink } from './addLink'
import { describeField } from './describeField'
import { listUnsupported } from './listUnsupported'
import type { Story } from './model'
import { parseHyperlink } from './parseHyperlink'

/**
 * One sign of a field in several runs (ECMA-376 part 1, 17.16.18): `begin`, `separate` between the
 * instruction and the result, `end`. Fields stand inside one another and run over paragraphs; signs
 * without a partner change nothing.
 */
export function readField(story: Story, sign: XmlElement): void {
  const { fields } = story
  switch (sign.attributes['w:fldCharType']) {
    case 'begin':
      fields.push({ instruction: '', inResult: false, link: null })
      break
    case 'separate': {
      const field = fields.at(-1)
      if (!field) break
      field.inResult = true
      const address = parseHyperlink(field.instruction)
      field.link = address === null ? null : addLink(story, address)
      break
    }
    case 'end': {
      const field = fields.pop()
      const what = field ? describeField(field.instruction, field.inResult) : null
      if (what !== null) listUnsupported(story, what)
    }
  }
}
