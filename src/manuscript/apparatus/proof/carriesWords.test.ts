import { describe, expect, it } from 'vitest'
import type { CslItem } from '../../../citations/model'
import { carriesWords } from './carriesWords'

const book: CslItem = { id: 'b', type: 'book', author: [{ given: 'Leon', family: 'Trotsky' }] }
const part: CslItem = { ...book, type: 'chapter', 'container-title': 'Speeches' }

const carries = (text: string, printed: string, works: CslItem[] = [], backwards: string[] = []) =>
  carriesWords({ text, printed, works, backwards })

describe('carriesWords', () => {
  it.each<[string, string]>([
    ['pp. 70–71', 'pg 70-71'],
    ['Trotsky, L.: “My Life” (1930)', 'L Trotsky, My Life, 1930'],
    ['Bd. 4, S. 3', 'Vol. 4, pg 3'],
    ['edited by J Smith', 'ed. J Smith'],
    ['translated by J Smith', 'trans. J Smith'],
    ['A & B', 'A and B'],
    ['§ 11', 'section 11'],
    ['MY LIFE', 'My Life'],
    ['', 'anything'],
  ])('%s is in %s', (text, printed) => expect(carries(text, printed)).toBe(true))

  it.each<[string, string]>([
    ['My Life, 1930', 'My Life'],
    ['life life', 'life'],
    ['Why?', 'Why'],
    ['5 %', '5'],
    ['by J Smith', 'J Smith'],
    ['Leon Trotsky', 'L Trotsky'],
    ['in Speeches', 'Speeches'],
    ['Été', 'Ete'],
  ])('%s is not in %s', (text, printed) => expect(carries(text, printed)).toBe(false))

  it('lets a given name become its initial, once for each initial printed', () => {
    expect(carries('Leon Trotsky', 'L Trotsky', [book])).toBe(true)
    expect(carries('Leon Leon Trotsky', 'L Trotsky', [book])).toBe(false)
    expect(carries('Natalia Trotsky', 'N Trotsky', [book])).toBe(false)
  })

  it('lets "in" go before a container', () => {
    expect(carries('in Speeches', 'Speeches', [part])).toBe(true)
    expect(carries('in in Speeches', 'Speeches', [part])).toBe(false)
  })

  it('lets names go that et al. stands for', () => {
    expect(carries('L Trotsky and K Marx', 'K Marx et al. and', [book])).toBe(true)
    expect(carries('L Trotsky and K Marx', 'K Marx and', [book])).toBe(false)
  })

  it('lets a reference back go, and nothing else with it', () => {
    expect(carries('op. cit., pg 5', 'My Life, pg 5', [], ['op. cit.'])).toBe(true)
    expect(carries('op. cit., pg 5, again', 'My Life, pg 5', [], ['op. cit.'])).toBe(false)
  })
})
