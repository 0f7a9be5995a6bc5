import { bodyOf } from '../factories/bodyOf'
import { done } from '../journey/expectAnswers'
import type { Staff } from '../journey/makeStaff'
import { idOf } from './idOf'

/** Makes a draft with one sentence and an author, begun by the writer; answers its id. */
export async function makeText(staff: Staff, title: string): Promise<number> {
  const contributor = await done(staff.editor('POST', '/contributors', { name: 'Hannah Ortega' }))
  const made = await done(
    staff.writer('POST', '/articles?draft=true&depth=0', {
      title,
      body: bodyOf([`${title}: a first sentence.`]),
      authors: [{ contributor: idOf(contributor), role: 'author' }],
    }),
  )
  return idOf(made)
}
