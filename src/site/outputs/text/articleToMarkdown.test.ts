import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { essay } from '../../fixtures/essay'
import { linkedArticle } from '../../fixtures/linkedArticle'
import { articleToMarkdown } from './articleToMarkdown'
import { escapeMarkdown } from './escapeMarkdown'

const markdown = articleToMarkdown(essay)
const tree = fromMarkdown(markdown, {
  extensions: [gfm()],
  mdastExtensions: [gfmFromMarkdown()],
})

describe('articleToMarkdown', () => {
  it('reads back as the same kinds of blocks, with every note defined', () => {
    const kinds = new Set(tree.children.map(({ type }) => type))
    expect([...kinds].sort()).toEqual(
      ['blockquote', 'footnoteDefinition', 'heading', 'list', 'paragraph', 'thematicBreak'].sort(),
    )
    expect(tree.children.filter(({ type }) => type === 'footnoteDefinition')).toHaveLength(11)
  })

  it('links the words of a note', () => {
    expect(articleToMarkdown(linkedArticle)).toContain(
      '[^1]: As [the printers](<https://example.org/printers>) say.',
    )
  })

  it('prints the source an ibid stands for behind it', () => {
    expect(markdown).toContain('[^3]: ibid. \\[John Milton, *Areopagitica*, London, 1644, pg 4\\]')
  })

  it.each([
    '*a*',
    '[^1]',
    '[a](/b)',
    '![a](/b)',
    '# no heading',
    '1. no list',
    '- none',
    '<b>',
    'a_b_c',
    '`x`',
    '| a |',
  ])('lets %s be read as itself', (source) => {
    const [first] = fromMarkdown(escapeMarkdown(source), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    }).children
    expect(first).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text', value: source }],
    })
  })
})
