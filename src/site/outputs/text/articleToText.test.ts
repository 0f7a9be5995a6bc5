import { describe, expect, it } from 'vitest'
import { essay } from '../../fixtures/essay'
import { linkedArticle } from '../../fixtures/linkedArticle'
import { articleToText } from './articleToText'

const text = articleToText(essay)

describe('articleToText', () => {
  it('marks notes in the text and lists them below', () => {
    expect(text).toContain('what might do its work today.[1]\n\nA POTENCY OF LIFE')
    expect(text).toContain('[3] ibid. [John Milton, Areopagitica, London, 1644, pg 4]')
  })

  it('indents displayed quotations and numbers lists', () => {
    expect(text).toContain('\n    For Books are not absolutely dead things')
    expect(text).toContain('3. a mistake found later is owned to')
    expect(text).toContain('\n   – as an errata leaf')
  })

  it('names title, standfirst and authors first, works cited last', () => {
    expect(text).toMatch(/^The lock and the key\n\nWhat printers fastened/)
    expect(text).toContain('By Sample Author and Second Author')
    expect(text.trimEnd()).toMatch(/Milton, John, Areopagitica, 1644$/)
  })

  it('says where linked words lead, once and as it is written', () => {
    const linked = articleToText(linkedArticle)
    expect(linked).toContain('THE LEDGER <https://example.org/Ledger> AGAIN')
    expect(linked).toContain(
      'Read the ledger <https://example.org/Ledger> or example.org/plain.[1]',
    )
    expect(linked).toContain('[1] As the printers <https://example.org/printers> say.')
  })
})
