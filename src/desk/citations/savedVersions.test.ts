import { describe, expect, it } from 'vitest'
import { chooseBaseline } from './savedVersions'

const version = (id: number, contentHash: string | null) => ({ id, at: '', contentHash })
const versions = [version(5, 'now'), version(4, 'then'), version(3, 'earlier')]

describe('chooseBaseline', () => {
  it.each([
    [{ asked: 3, contentHash: 'now' }, 3],
    [{ asked: null, contentHash: 'now' }, 4],
    [{ asked: 99, contentHash: 'now' }, 4],
    [{ asked: null, contentHash: 'another' }, 5],
    [{ asked: null, contentHash: null }, 5],
  ])('with %o compares with version %i', (wish, id) => {
    expect(chooseBaseline(versions, wish)?.id).toBe(id)
  })

  it('takes a save of the same text where there is no other', () => {
    expect(chooseBaseline([version(5, 'now')], { asked: null, contentHash: 'now' })?.id).toBe(5)
  })

  it('has nothing to compare with after the first save', () => {
    expect(chooseBaseline([], { asked: 1, contentHash: 'now' })).toBeNull()
  })
})
