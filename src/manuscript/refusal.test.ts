import { describe, expect, it } from 'vitest'
import { ManuscriptRefusal, type ManuscriptRefusalReason } from './refusal'

describe('ManuscriptRefusal', () => {
  it.each<[ManuscriptRefusalReason, number]>([
    ['empty', 422],
    ['tooLarge', 413],
    ['unsupportedType', 415],
    ['encrypted', 415],
    ['damaged', 422],
    ['hostile', 422],
    ['notUnicode', 422],
    ['tooManyNotes', 422],
    ['trackedChanges', 422],
  ])('%s answers %i', (reason, status) => {
    const refusal = new ManuscriptRefusal(reason)
    expect(refusal).toMatchObject({ reason, status, name: 'ManuscriptRefusal' })
    expect(refusal.message).toMatch(/\.$/)
    expect(refusal.detail).toBeUndefined()
  })

  it('puts what is known of the file after the words of the reason', () => {
    const refusal = new ManuscriptRefusal('hostile', 'It nests 300 lists.')
    expect(refusal.message).toMatch(/^The file is built .* It nests 300 lists\.$/)
    expect(refusal.detail).toBe('It nests 300 lists.')
  })
})
