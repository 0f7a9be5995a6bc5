import { describe, expect, it } from 'vitest'
import { build, manifest } from '../../fixtures/issue'
import { readPage } from '../../fixtures/readPage'
import { sampleIssues } from '../../fixtures/samplePages'
import { pageRules } from './pageRules'
import { renderPaper } from './renderPaper'

const [published] = sampleIssues
if (!published) throw new Error('The sample has no issue.')
const articles = published.manifest.sections.flatMap((section) => section.articles)
const parts = { published, build, styles: 'p{}', pictures: new Set<string>() }
const html = renderPaper(parts)
const page = readPage(html)

describe('an issue on paper', () => {
  it('has every article, each from a heading of the first level, after the contents', () => {
    expect(page.named('h1').map(page.textOf)).toEqual([
      'In this issue',
      ...articles.map(({ text }) => text.title),
    ])
  })

  it('has unique ids, and no link to a place that is not there', () => {
    expect(new Set(page.ids).size).toBe(page.ids.length)
    const dead = page.hrefs.filter((href) => href[0] === '#' && !page.ids.includes(href.slice(1)))
    expect(dead).toEqual([])
    expect(page.ids).toContain('article-1-top')
  })

  it('has all notes as printed', () => {
    const printed = articles.flatMap(({ notes }) =>
      notes.map((note) => note.printed.map((run) => run.text).join('')),
    )
    expect(page.classed('printed').map(page.textOf)).toEqual(printed)
  })

  it('says the pages once they are known', () => {
    const numbered = readPage(renderPaper({ ...parts, pages: articles.map((_, at) => at + 3) }))
    const numbers = numbered.classed('contents-entry').map((entry) => {
      const [number] = numbered.elements.filter(
        (one) => one.tagName === 'b' && entry.children.includes(one),
      )
      return number && numbered.textOf(number)
    })
    expect(numbers).toEqual(articles.map((_, at) => String(at + 3)))
    expect(html).not.toContain('<b>3</b>')
  })

  it('asks for no picture that is not there, and runs nothing', () => {
    expect(page.named('img')).toEqual([])
    expect(page.named('script')).toEqual([])
  })
})

describe('pageRules', () => {
  it('lets no title end the string, the rule or the sheet', () => {
    const [section] = manifest.sections
    const [article] = section?.articles ?? []
    if (!article) throw new Error('The sample has no article.')
    const title = '"}</style>\\\n*{'
    const evil = { ...article, text: { ...article.text, title } }
    const rules = pageRules({ ...manifest, sections: [{ heading: '', articles: [evil] }] })
    expect(rules).toContain('content:"\\22 }\\3c /style\\3e \\5c \\a *{"')
  })
})
