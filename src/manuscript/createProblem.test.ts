import { describe, expect, it } from 'vitest'
import { createProblem } from './createProblem'
import { wording } from '../wording'

describe('createProblem', () => {
  it('fills in the words and keeps the place', () => {
    expect(
      createProblem('entryOutOfOrder', { label: '2', before: '3' }, { note: 2, line: 40 }),
    ).toEqual({
      kind: 'entryOutOfOrder',
      severity: 'warning',
      message: 'Note 2 stands after note 3 in the list of notes.',
      note: 2,
      line: 40,
    })
  })

  it('cuts details that would swamp the message, between characters', () => {
    const { message } = createProblem('possibleHeading', { text: '😀'.repeat(100) })
    expect(message.length).toBeLessThan(200)
    expect(() => encodeURIComponent(message)).not.toThrow()
    expect(message).toContain('…”')
  })

  it('never cuts words that the article has nowhere', () => {
    const words = 'Was it not the second printing? '.repeat(40).trim()
    expect(createProblem('comment', { words }).message).toContain(words)
    const details = { note: 1, words: `${words} pg 4`, printed: `${words} pg 5` }
    expect(createProblem('notePrintedOtherwise', details).message).toMatch(/pg 4” .* pg 5”\.$/)
  })

  it.each(Object.entries(wording.problems))('%s says a whole sentence', (_, sentence) => {
    const facts = new Proxy({}, { get: () => 'x' })
    const said = typeof sentence === 'string' ? sentence : sentence(facts as never)
    expect(said).toMatch(/^["“A-Zx][^]*[.)]$|: “x”$/)
  })
})
