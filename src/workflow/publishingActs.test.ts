import { describe, expect, it } from 'vitest'
import { decideConfirmNotes } from './publication'
import { PEOPLE } from './testStanding'
import { listPublishingActs, type PublishingFacts } from './publishingActs'

const one = { id: 1, ordinal: 1, manifestHash: 'm1' }
const two = { id: 2, ordinal: 2, manifestHash: 'm2' }
const NEW = { editions: [], current: null }
const PRINTED = { editions: [one, two], current: two }

const facts: PublishingFacts = {
  actor: PEOPLE.paula,
  publishing: NEW,
  changed: [],
  manifestHash: 'm9',
  obstacles: [],
  previewed: 'm9',
  isScheduled: false,
  isWithdrawn: false,
  otherwise: 0,
}
const list = (more: Partial<PublishingFacts> = {}) =>
  Object.fromEntries(
    Object.entries(listPublishingActs({ ...facts, ...more })).map(([act, state]) => [
      act,
      state.isOpen ? 'open' : state.why,
    ]),
  )

describe('listPublishingActs', () => {
  it('opens publishing and scheduling to the publisher after a preview', () => {
    expect(list()).toEqual({
      confirmNotes: 'Only an editor may do this.',
      preview: 'open',
      publish: 'open',
      schedule: 'open',
      unschedule: 'This issue is not scheduled.',
      rollBack: 'There is no earlier edition that reads otherwise.',
      withdraw: 'This is not published.',
    })
  })

  it('takes what the form asks for as said', () => {
    const changed = [{ article: '7', title: 'Straws' }]
    expect(list({ changed, publishing: PRINTED })).toMatchObject({
      publish: 'open',
      schedule: 'open',
    })
  })

  it.each<[string, Partial<PublishingFacts>, string]>([
    ['nobody has previewed', { previewed: null }, 'Preview the issue first.'],
    [
      'another manifest was',
      { previewed: 'm8' },
      'The issue is no longer the one you previewed. Preview it again.',
    ],
    [
      'there are obstacles',
      { obstacles: [1, 2], previewed: null },
      'This issue is not ready: 2 obstacles remain.',
    ],
    [
      'readers have this',
      { manifestHash: 'm2', publishing: PRINTED },
      'Readers have exactly this already.',
    ],
  ])('closes publishing and scheduling while %s', (_, more, why) => {
    expect(list(more)).toMatchObject({ publish: why, schedule: why })
  })

  it.each([
    ['a writer', PEOPLE.wilma, 'Only an editor or a publisher may do this.'],
    ['an editor', PEOPLE.edith, 'open'],
    ['an admin', PEOPLE.adam, 'Only an editor or a publisher may do this.'],
  ])('leaves %s with previewing at most', (_, actor, preview) => {
    const why = 'Only a publisher may do this.'
    expect(list({ actor, isScheduled: true, publishing: PRINTED })).toMatchObject({
      preview,
      publish: why,
      schedule: why,
      unschedule: why,
      rollBack: why,
      withdraw: why,
    })
  })

  it('opens confirming notes to editors while some are printed otherwise', () => {
    expect(list({ actor: PEOPLE.edith, otherwise: 1 }).confirmNotes).toBe('open')
    expect(list({ actor: PEOPLE.edith }).confirmNotes).toBe(
      'The notes read as they did when the texts were signed off.',
    )
    expect(list({ actor: PEOPLE.wilma, otherwise: 1 }).confirmNotes).toBe(
      'Only an editor may do this.',
    )
    const asked = { actor: PEOPLE.edith, count: 1, manifestHash: 'm1', namedHash: 'm0' }
    expect(decideConfirmNotes(asked)).toMatchObject({ allowed: false, reason: 'manifestChanged' })
  })

  it('opens what follows publication', () => {
    expect(list({ isScheduled: true, publishing: PRINTED })).toMatchObject({
      unschedule: 'open',
      rollBack: 'open',
      withdraw: 'open',
    })
    expect(list({ isWithdrawn: true, publishing: { ...PRINTED, current: null } })).toMatchObject({
      rollBack: 'open',
      withdraw: 'This has been withdrawn already.',
    })
  })
})
