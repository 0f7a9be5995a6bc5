import { describe, expect, it } from 'vitest'
import { checkPDFNotes } from './checkPDFNotes'

const one = { article: 'The lock', number: '1', words: 'John Milton, Areopagitica, 1644, pg 4' }
const two = { article: 'The lock', number: '2', words: 'Ibid.' }
const check = (
  found: Parameters<typeof checkPDFNotes>[0],
  wanted: Parameters<typeof checkPDFNotes>[1],
  besides = { unset: [] as string[], hasJoiners: false },
) => checkPDFNotes(found, wanted, besides)
const set = (number: string, words: string) => ({ number, words })

describe('checkPDFNotes', () => {
  it.each([
    ['words broken over lines', [set('1', 'John Mil ton,  Areo pagitica , 1644, pg 4'), two]],
    ['a ligature', [set('1', one.words), set('2', 'Ibid .')]],
  ])('takes %s', (_, found) => {
    expect(() => check(found, [one, two])).not.toThrow()
  })

  it('takes lines from the right in the order in which they stand on a page', () => {
    const wanted = { ...one, words: 'שלום עולם, עמ׳ 4' }
    expect(() => check([set('1', '4 ׳עמ עולם, שלום')], [wanted])).not.toThrow()
    expect(() => check([set('1', '4 ׳עמ עולם')], [wanted])).toThrow('note 1')
    const arabic = { ...one, words: 'ميلتون، Areopagitica، ص 4' }
    expect(() => check([set('1', '4 ص Areopagitica نوتليم')], [arabic])).not.toThrow()
    expect(() => check([set('1', 'نوتليم ص 4')], [arabic])).toThrow('note 1')
  })

  it('takes a letter with its mark that is drawn of two, for itself and for its kind', () => {
    const marked = { ...one, words: 'ṕ, paragraph Ȫ' }
    expect(() => check([set('1', 'ṕ, ṕaragraṕh OȪ')], [marked])).not.toThrow()
    expect(() => check([set('1', 'ṕ, ṕaragrah OȪ x')], [marked])).toThrow('note 1')
    const twice = { ...one, words: 'ibid. Ṥ (1th) line Ṥ' }
    expect(() => check([set('1', 'ibid. S&Ṥ (1th) line S0Ṥ')], [twice])).not.toThrow()
    expect(() => check([set('1', 'ibid. S&Ṥ (1th) line S0Ṥ 0')], [twice])).toThrow('note 1')
  })

  it('takes no notice of characters without a font, and of letters beside joiners', () => {
    const foreign = { ...one, words: '漢 Areopagitica' }
    const seen = [set('1', 'Areopagitica')]
    expect(() => check(seen, [foreign])).toThrow('note 1')
    expect(() => check(seen, [foreign], { unset: ['漢'], hasJoiners: false })).not.toThrow()
    const persian = [{ ...two, words: 'می\u200cخواهم' }]
    expect(() => check([set('2', 'خواهم')], persian, { unset: [], hasJoiners: true })).not.toThrow()
    expect(() => check([], persian, { unset: [], hasJoiners: true })).toThrow('note 2')
  })

  it.each([
    ['is missing', [one], 'note 2 of “The lock” where it belongs, but nothing'],
    ['is out of order', [two, one], 'note 1 of “The lock” where it belongs, but “2 Ibid.”'],
    ['is there twice', [one, one, two], 'note 2'],
    ['is there once more at the end', [one, two, two], 'a note more than the edition: “2 Ibid.”'],
    ['has another number', [one, { ...two, number: '3' }], 'note 2'],
    ['lacks a word', [set('1', 'John Milton, 1644, pg 4'), two], 'note 1'],
  ])('refuses a PDF in which a note %s', (_, found, said) => {
    expect(() => check(found, [one, two])).toThrow(said)
  })
})
