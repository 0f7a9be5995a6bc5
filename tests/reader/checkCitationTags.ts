import { readPage } from '../../src/site/fixtures/readPage'

type Item = {
  title?: string
  author?: { family?: string; given?: string; literal?: string }[]
  'container-title'?: string
  issue?: string
  language?: string
  issued?: { 'date-parts': number[][] }
}

/**
 * Where the `citation_*` tags of an article, which Zotero reads, and what the page itself and its
 * CSL-JSON say are not the same. Authors have a tag each, family name first; the names are those
 * of the byline.
 */
export function checkCitationTags(html: string, csl: unknown): string[] {
  const [item] = csl as Item[]
  const page = readPage(html)
  const tags = (name: string) =>
    page
      .named('meta')
      .filter(({ properties }) => properties.name === name)
      .map(({ properties }) => String(properties.content))
  const [title] = page.named('h1').map(page.textOf)
  const authors = (item?.author ?? []).map(({ family, given, literal }) =>
    family === undefined ? literal : [family, given].filter(Boolean).join(', '),
  )
  const byline = page
    .named('a')
    .filter(({ properties }) => String(properties.rel) === 'author')
    .map(page.textOf)
  const date = item?.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0'))
  const [root] = page.named('html')
  const expected: [name: string, values: unknown[]][] = [
    ['citation_title', [item?.title]],
    ['citation_title', [title]],
    ['citation_author', authors],
    ['citation_journal_title', [item?.['container-title']]],
    ['citation_issue', [item?.issue]],
    ['citation_language', [item?.language]],
    ['citation_language', [String(root?.properties.lang)]],
    ['citation_publication_date', [date?.join('/')]],
  ]
  const problems = expected
    .filter(([name, values]) => JSON.stringify(tags(name)) !== JSON.stringify(values))
    .map(([name, values]) => `${name}: ${tags(name).join('; ')} against ${values.join('; ')}`)
  for (const author of tags('citation_author')) {
    const name = author.split(', ').reverse().join(' ')
    if (!byline.includes(name)) problems.push(`${name} is not in the byline ${byline.join(', ')}`)
  }
  return problems
}
