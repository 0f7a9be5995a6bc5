import { describe, expect, it } from 'vitest'
import type { CslItem } from '../../citations/model'
import { referenceKey } from '../../citations/references/referenceKey'
import { matchReferences } from './matchReferences'

const life: Omit<CslItem, 'id'> = {
  type: 'book',
  author: [{ family: 'Trotsky', given: 'L' }],
  title: 'My Life',
  publisher: 'Wellred Books',
  issued: { 'date-parts': [[2018]] },
}
const read = (work: Omit<CslItem, 'id'>) => {
  const csl = { ...work, id: 'reference-1' }
  return [{ id: csl.id, key: referenceKey(csl), csl, notes: [1] }]
}
const onDesk = (...works: Omit<CslItem, 'id'>[]) =>
  works.map((work, index) => ({ id: `desk-${index}`, csl: { ...work, id: 'other' } }))

describe('matchReferences', () => {
  it('calls a work new that nothing on the desk is like', () => {
    const other = { ...life, title: 'The Stalin School of Falsification' }
    expect(matchReferences(read(life), onDesk(other))).toEqual([
      { reference: 'reference-1', answer: 'new' },
    ])
    expect(matchReferences(read(life), [])).toMatchObject([{ answer: 'new' }])
  })

  it('reuses the work with the same key and names what differs', () => {
    expect(matchReferences(read(life), onDesk(life))).toEqual([
      { reference: 'reference-1', answer: 'reuse', candidate: 'desk-0', differing: [] },
    ])
    const full = { ...life, publisher: 'Penguin Books', ISBN: undefined, language: 'en' }
    const { ISBN: _, ...penguin } = full
    expect(matchReferences(read(life), onDesk(penguin))).toMatchObject([
      { answer: 'reuse', differing: ['publisher'] },
    ])
  })

  it('reuses the work that a reference manager calls the same, whatever its record says', () => {
    const [work] = read({ ...life, title: 'Another title' })
    const works = work ? [{ ...work, managerIDs: ['zotero:1', 'zotero:2'] }] : []
    const desk = onDesk(life, life).map((one) => ({ ...one, managerIDs: ['zotero:2'] }))
    expect(matchReferences(works, desk)).toMatchObject([
      { answer: 'reuse', candidate: 'desk-0', differing: ['title'] },
    ])
    expect(matchReferences(works, onDesk(life))).toMatchObject([{ answer: 'new' }])
  })

  it('puts a near match to the editor', () => {
    const { issued: _, ...undated } = life
    expect(matchReferences(read(undated), onDesk(life))).toMatchObject([
      { answer: 'decide', candidates: [{ id: 'desk-0', likeness: 1 }] },
    ])
  })

  it('puts it to the editor where the desk has two works with the key', () => {
    const answers = matchReferences(
      read(life),
      onDesk(life, { ...life, publisher: 'Penguin Books' }),
    )
    expect(answers).toMatchObject([
      { answer: 'decide', candidates: [{ id: 'desk-0' }, { id: 'desk-1' }] },
    ])
  })
})
