import type { Payload } from 'payload'
import type { User } from '../../src/payload-types'
import { isBody } from '../../src/richtext/isBody'
import type { NoteFields } from '../../src/richtext/model'
import { relationID } from '../../src/richtext/relationID'
import { walkNodes } from '../../src/richtext/walkNodes'
import type { SampleQuotation } from './model'
import { requestAs } from './requestAs'

/** Completes the records of an article's quotations, found by the numbers of their notes. */
export async function recordQuotations({
  id,
  payload,
  person,
  quotations,
}: {
  id: number
  payload: Payload
  person: (key: string) => User
  quotations: SampleQuotation[]
}): Promise<void> {
  const { body } = await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
  if (!isBody(body)) throw new Error(`Article ${id} has no text.`)
  const notes = [...walkNodes(body)]
    .map(({ node }) => node.fields)
    .filter((fields): fields is NoteFields => fields?.blockType === 'note')

  for (const { note, text, verified, ...particulars } of quotations) {
    const record = Number(relationID(notes[note - 1]?.quotation))
    if (!record) throw new Error(`Note ${note} of article ${id} has no record of its quotation.`)
    await payload.update({
      collection: 'quotations',
      id: record,
      data: { ...particulars, ...(text && { text }) },
    })
    if (!verified) continue
    const { by, againstPrinting, evidence } = verified
    await payload.update({
      collection: 'quotations',
      id: record,
      data: { state: 'verified', againstPrinting, evidence },
      req: await requestAs(payload, person(by)),
    })
  }
}
