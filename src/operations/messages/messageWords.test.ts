import { describe, expect, it } from 'vitest'
import { type MessageKind, messageWords } from './tell'

const KINDS: MessageKind[] = [
  'reviewAsked',
  'changesRequested',
  'approved',
  'lapsed',
  'mentioned',
  'suggested',
]
const facts = { by: 'Ada', href: 'https://m.example/a', account: 'https://m.example/account' }

describe('messageWords', () => {
  it.each(KINDS)(
    '%s has a subject without anybody or anything in it, and both addresses',
    (kind) => {
      const { subject, text } = messageWords(kind, facts)
      expect(subject).toMatch(/^[A-Z][a-z]*( [a-z]+)+$/)
      expect(text).toContain('Ada')
      expect(text).toContain(`\n\n${facts.href}\n\n`)
      expect(text).toContain(facts.account)
    },
  )

  it('says somebody where nobody is known', () => {
    expect(messageWords('lapsed', { ...facts, by: null }).text).toMatch(/^Somebody changed/)
  })
})
