import { describe, expect, it } from 'vitest'
import type { CslItem, Note } from '../model'
import { houseStyle } from '../style/houseStyle'
import { formatNotes } from './formatNotes'
import { fingerprintItem, recallRuns } from './recallRuns'
import { runsToText } from './runsToText'

describe('recallRuns', () => {
  it('knows at the next call what was kept for the same style and language, and no other', () => {
    const runs = [{ text: 'printed' }]
    recallRuns('<style id="recall"/>', 'en-GB').keep('cite', runs)
    expect(recallRuns('<style id="recall"/>', 'en-GB').find('cite')).toBe(runs)
    expect(recallRuns('<style id="recall"/>', 'en-US').find('cite')).toBeUndefined()
    expect(recallRuns('<style id="other"/>', 'en-GB').find('cite')).toBeUndefined()
  })

  it('is told the layout of a style once, and of one that cannot be read never', () => {
    const layout = { prefix: '', suffix: '.', delimiter: '; ', nearDistance: 5 }
    const fail = () => {
      throw new Error('no style')
    }
    const recall = () => recallRuns('<style id="layout"/>', 'en-GB')
    expect(() => recall().layout(fail)).toThrow('no style')
    expect(recall().layout(() => layout)).toBe(layout)
    expect(recall().layout(fail)).toBe(layout)
  })

  it('forgets a style that prints a work by its neighbours', () => {
    const style = '<citation disambiguate-add-names="true"/>'
    const known = recallRuns(style, 'en-GB')
    known.keep('cite', [])
    expect(known.find('cite')).toEqual([])
    expect(recallRuns(style, 'en-GB').find('cite')).toBeUndefined()
  })

  it('keeps what was asked for last, and only so much', () => {
    const known = recallRuns('<style id="full"/>', 'en-GB')
    for (let index = 0; index < 20_000; index += 1) known.keep(String(index), [])
    expect(known.find('0')).toEqual([])
    known.keep('20000', [])
    expect(known.find('0')).toEqual([])
    expect(known.find('1')).toBeUndefined()
    for (const id of ['a', 'b', 'c', 'd']) recallRuns(`<style id="${id}"/>`, 'en-GB')
    expect(recallRuns('<style id="full"/>', 'en-GB').find('0')).toBeUndefined()
  })

  it('tells references apart by their fields and not by their ids', () => {
    const item: CslItem = { id: '1', type: 'book', title: 'My Life' }
    expect(fingerprintItem({ ...item, id: '2' })).toBe(fingerprintItem(item))
    expect(fingerprintItem({ title: 'My Life', id: '1', type: 'book' })).toBe(fingerprintItem(item))
    expect(fingerprintItem({ ...item, title: 'My  Life' })).not.toBe(fingerprintItem(item))
  })
})

describe('notes printed a second time', () => {
  const note = (id: string): Note => ({ id, citations: [{ reference: 'r' }], prose: [] })
  const print = (item: CslItem, style = houseStyle) =>
    formatNotes({ notes: [note('1')], references: { r: item }, style }).map(({ printed }) =>
      runsToText(printed),
    )

  it('are the same, and follow a correction of the work', () => {
    const item: CslItem = { id: 'r', type: 'book', title: 'Of Paper', publisher: 'Oak Press' }
    const [first] = print(item)
    expect(first).toBe('Of Paper, Oak Press')
    expect(print(item)).toEqual([first])
    expect(print({ ...item, publisher: 'Elm Press' })).toEqual(['Of Paper, Elm Press'])
    expect(print(item)).toEqual([first])
  })

  it('follow the style', () => {
    const item: CslItem = { id: 'r', type: 'book', title: 'Of Paper', publisher: 'Oak Press' }
    const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">
      <info><title>Trial</title><id>trial</id></info>
      <citation><layout suffix="."><text variable="publisher"/></layout></citation></style>`
    expect(print(item, style)).toEqual(['Oak Press.'])
    expect(print(item, style)).toEqual(['Oak Press.'])
    expect(print({ ...item, publisher: 'Elm Press' }, style)).toEqual(['Elm Press.'])
    expect(print(item)).toEqual(['Of Paper, Oak Press'])
  })
})
