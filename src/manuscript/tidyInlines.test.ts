import { describe, expect, it } from 'vitest'
import type { ManuscriptInline } from './model'
import { tidyInlines } from './tidyInlines'

const t = (text: string, look: object = {}): ManuscriptInline => ({ type: 'text', text, ...look })
const br: ManuscriptInline = { type: 'lineBreak' }
const marker: ManuscriptInline = { type: 'noteMarker', note: 'n', label: '1' }
const link = (...content: ManuscriptInline[]): ManuscriptInline => ({
  type: 'link',
  href: 'https://example.org',
  content,
})

describe('tidyInlines', () => {
  it.each<[string, ManuscriptInline[], ManuscriptInline[]]>([
    ['spaces at the ends', [t('  a\n b  ')], [t('a b')]],
    ['spaces between texts', [t('a '), t(' b', { bold: true })], [t('a '), t('b', { bold: true })]],
    [
      'neighbours of one look',
      [t('a'), t('b'), t('c', { italic: true })],
      [t('ab'), t('c', { italic: true })],
    ],
    ['spaces round breaks', [t('a '), br, t(' b')], [t('a'), br, t('b')]],
    ['breaks at the ends', [br, t('a'), br, br], [t('a')]],
    ['a space before a marker', [t('a '), marker, t(' b ')], [t('a '), marker, t(' b')]],
    ['nothing', [t(' '), t('')], []],
    ['links without words', [t('a'), link(t(''))], [t('a')]],
    ['spaces in links', [t('a '), link(t(' b ')), t(' c')], [t('a '), link(t('b ')), t('c')]],
    ['no-break spaces', [t('\u00a0a\u202fb')], [t('\u00a0a\u202fb')]],
  ])('%s', (_, content, expected) => {
    expect(tidyInlines(content)).toEqual(expected)
  })

  it('leaves what it was given as it was', () => {
    const content = [t('a '), t(' b ')]
    tidyInlines(content)
    expect(content).toEqual([t('a '), t(' b ')])
  })
})
