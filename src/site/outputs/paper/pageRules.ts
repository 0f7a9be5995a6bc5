import type { Manifest } from '../../../edition/manifest'
import { getDirection } from '../../format/getDirection'
import { getWords } from '../../words/getWords'

/**
 * The foot of every page (CSS Paged Media 3, 4.3 and 5): the magazine and the issue on left-hand
 * pages, the article on right-hand ones, the number on the outside. Each article has pages of its
 * own name, because a stylesheet cannot otherwise know which one a page belongs to.
 */
export function pageRules({ issue, magazine, sections }: Manifest): string {
  const words = getWords(magazine.language)
  const name = `${magazine.title}, ${words.issue(String(issue.number))}`
  const outside = getDirection(magazine.language) === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const titles = sections.flatMap(({ articles }) => articles.map(({ text }) => text.title))
  return [
    footOf('contents', name, words.inThisIssue, outside),
    ...titles.map((title, index) => footOf(`article-${index + 1}`, name, title, outside)),
    ...titles.map((_, index) => `.piece-${index + 1}{page:article-${index + 1}}`),
  ].join('\n')
}

function footOf(page: string, even: string, odd: string, [even0, odd0]: string[]): string {
  return [
    `@page ${page}:left{@bottom-${even0}{content:counter(page)}@bottom-center{content:${quote(even)}}}`,
    `@page ${page}:right{@bottom-center{content:${quote(odd)}}@bottom-${odd0}{content:counter(page)}}`,
  ].join('\n')
}

/** A CSS string; nothing in it can end the string, the rule, or the element the sheet stands in. */
function quote(text: string): string {
  const plain = text.replace(/[\\"<>\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${plain}"`
}
