import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeBlocks, type MergeBlock } from './mergeBlocks'

/** A text whose blocks are `id:words`; the words are the state. */
const text = (written: string): MergeBlock<string>[] =>
  written
    .split(' ')
    .filter(Boolean)
    .map((block) => {
      const [id = '', words = ''] = block.split(':')
      return { id, digest: words, node: words }
    })

function merge(base: string, mine: string, theirs: string, known: Record<string, string[]> = {}) {
  const { blocks, conflicts } = mergeBlocks({
    base: { blocks: text(base), known },
    mine: text(mine),
    theirs: text(theirs),
  })
  return [
    blocks.map(({ id, node }) => `${id}:${node}`).join(' '),
    ...conflicts.map(({ id, mine: my, theirs: their }) => `${id}: ${my} | ${String(their)}`),
  ]
}

describe('mergeBlocks', () => {
  const BASE = 'a:1 b:1 c:1'
  it.each<[string, string, string, string[]]>([
    ['nobody changed anything', BASE, BASE, [BASE]],
    ['I changed a block', 'a:2 b:1 c:1', BASE, ['a:2 b:1 c:1']],
    ['they changed a block', BASE, 'a:1 b:1 c:3', ['a:1 b:1 c:3']],
    ['each another', 'a:2 b:1 c:1', 'a:1 b:1 c:3', ['a:2 b:1 c:3']],
    ['both the same way', 'a:2 b:1 c:1', 'a:2 b:1 c:1', ['a:2 b:1 c:1']],
    ['both otherwise', 'a:2 b:1 c:1', 'a:3 b:1 c:1', ['a:3 b:1 c:1', 'a: 2 | 3']],
    ['I deleted one', 'a:1 c:1', BASE, ['a:1 c:1']],
    ['they deleted one', BASE, 'a:1 c:1', ['a:1 c:1']],
    ['I deleted what they changed', 'a:1 c:1', 'a:1 b:3 c:1', ['a:1 b:3 c:1']],
    ['they deleted what I changed', 'a:1 b:2 c:1', 'a:1 c:1', ['a:1 c:1', 'b: 2 | null']],
    ['both added', 'a:1 x:1 b:1 c:1', 'a:1 b:1 y:1 c:1', ['a:1 x:1 b:1 y:1 c:1']],
    ['both added at one place', 'a:1 x:1 b:1 c:1', 'a:1 y:1 b:1 c:1', ['a:1 x:1 y:1 b:1 c:1']],
    ['both added at the beginning', `x:1 ${BASE}`, `y:1 ${BASE}`, [`x:1 y:1 ${BASE}`]],
    ['I moved, they added', 'c:1 a:1 b:1', 'a:1 b:1 y:1 c:1', ['c:1 a:1 b:1 y:1']],
    ['they moved, I changed', 'a:2 b:1 c:1', 'c:1 a:1 b:1', ['c:1 a:2 b:1']],
    ['both moved', 'c:1 a:1 b:1', 'b:1 a:1 c:1', ['c:1 a:1 b:1']],
    ['everything deleted', '', BASE, ['']],
  ])('%s', (_name, mine, theirs, expected) => {
    expect(merge(BASE, mine, theirs)).toEqual(expected)
  })

  it('knows its own words again when the answer to a save was lost', () => {
    expect(merge('a:1', 'a:3', 'a:2', { a: ['2'] })).toEqual(['a:3'])
    expect(merge('a:1', 'a:1 n:2', 'a:1 n:1', { n: ['1'] })).toEqual(['a:1 n:2'])
    expect(merge('a:1', 'a:1', 'a:2', { a: ['2'] })).toEqual(['a:1'])
    expect(merge('a:1 b:1', 'a:1 b:1', 'a:1', { b: [''] })).toEqual(['a:1 b:1'])
  })

  it('refuses a changed block without content', () => {
    const block = { id: 'a', digest: '1' }
    expect(() => mergeBlocks({ base: { blocks: [] }, mine: [block], theirs: [] })).toThrow(
      'brings no content',
    )
  })
})

/** What a person did to a text: each act of a list, at a place that is taken modulo its length. */
const acts = fc.array(
  fc.record({
    act: fc.constantFrom('change', 'delete', 'add', 'move'),
    at: fc.nat(20),
    to: fc.nat(20),
  }),
  { maxLength: 12 },
)

type Act = { act: string; at: number; to: number }

function edit(base: MergeBlock<string>[], by: string, done: readonly Act[]): MergeBlock<string>[] {
  const blocks = [...base]
  done.forEach(({ act, at, to }, turn) => {
    const words = `${by}${turn}`
    const place = blocks.length === 0 ? 0 : at % blocks.length
    const old = blocks[place]
    if (act === 'add' || !old) {
      blocks.splice(place, 0, { id: `new ${words}`, digest: words, node: words })
    } else if (act === 'change') blocks[place] = { id: old.id, digest: words, node: words }
    else {
      blocks.splice(place, 1)
      if (act === 'move') blocks.splice(to % (blocks.length + 1), 0, old)
    }
  })
  return blocks
}

describe('whatever two people do', () => {
  const base = text('a:1 b:1 c:1 d:1 e:1')
  const run = (mine: readonly Act[], theirs: readonly Act[]) => {
    const my = edit(base, 'm', mine)
    const their = edit(base, 't', theirs)
    return { my, their, merged: mergeBlocks({ base: { blocks: base }, mine: my, theirs: their }) }
  }

  it('no word that either wrote is lost, and no block stands there twice', () => {
    fc.assert(
      fc.property(acts, acts, (mine, theirs) => {
        const { merged, my, their } = run(mine, theirs)
        const there = new Set(merged.blocks.map(({ node }) => node))
        const shown = new Set(merged.conflicts.map((conflict) => conflict.mine))
        const isNew = ({ node }: MergeBlock<string>) => node !== '1'
        for (const { node } of my.filter(isNew))
          expect(there.has(node) || shown.has(node)).toBe(true)
        for (const { node } of their.filter(isNew)) expect(there.has(node)).toBe(true)
        const ids = merged.blocks.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('is as mine where they did nothing, and as theirs where I did nothing', () => {
    fc.assert(
      fc.property(acts, (done) => {
        expect(run(done, []).merged).toEqual({ blocks: edit(base, 'm', done), conflicts: [] })
        expect(run([], done).merged).toEqual({ blocks: edit(base, 't', done), conflicts: [] })
      }),
    )
  })

  it('a second save of the same words changes nothing', () => {
    fc.assert(
      fc.property(acts, acts, (mine, theirs) => {
        const { merged } = run(mine, theirs)
        const again = mergeBlocks({
          base: { blocks: merged.blocks },
          mine: merged.blocks,
          theirs: merged.blocks,
        })
        expect(again).toEqual({ blocks: merged.blocks, conflicts: [] })
      }),
    )
  })
})
