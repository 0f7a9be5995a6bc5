import type { MagazineText } from '../../edition/manifest'
import type { PrintRecord, GonePage } from '../model'
import { ARTICLE_FILES, ARTICLE_PDF } from '../paths/sitePaths'
import { getWords } from '../words/getWords'

export type Withdrawn = { withdrawnAt: string; reason: string; prints: PrintRecord[] }

/** An article that was taken from readers, with the addresses its prints gave it. */
export type GoneArticle = {
  title: string
  reason: string
  withdrawnAt: string
  addresses: { issue: string; ordinal: number; article: string }[]
}

const ISSUE_FILES = ['issue.epub', 'issue.pdf', 'references.ris']
const FILES: readonly string[] = [...ARTICLE_FILES, ARTICLE_PDF]

/**
 * The page that says an issue or an article was withdrawn, for every address that one of its prints
 * had: its own, its articles', their earlier prints' and the files below them. Null for addresses
 * that never were. `segments` are those of the path, decoded.
 */
export function findGonePage(
  magazine: MagazineText,
  { articles, issues }: { articles: GoneArticle[]; issues: Withdrawn[] },
  segments: string[],
): GonePage | null {
  const [root, issue, ...rest] = segments
  if (root !== 'issues' || issue === undefined) return null
  return (
    findGoneIssue(magazine, issues, issue, rest) ?? findGoneArticle(magazine, articles, issue, rest)
  )
}

function findGoneArticle(
  magazine: MagazineText,
  articles: GoneArticle[],
  issue: string,
  rest: string[],
): GonePage | null {
  const [first, second, third, ...more] = rest
  const isPrint = first === 'editions' && third !== undefined && more.length === 0
  const isFile = second !== undefined && FILES.includes(second)
  const isPage = third === undefined && (second === undefined || isFile)
  const found = articles.find(({ addresses }) => {
    const own = addresses.filter((address) => address.issue === issue)
    if (isPrint) {
      return own.some(({ article, ordinal }) => article === third && String(ordinal) === second)
    }
    return isPage && own.some(({ article }) => article === first)
  })
  if (!found) return null
  const { reason, title, withdrawnAt } = found
  return {
    type: 'gone',
    magazine,
    title: getWords(magazine.language).quoted(title),
    reason,
    withdrawnAt,
  }
}

function findGoneIssue(
  magazine: MagazineText,
  withdrawn: Withdrawn[],
  issue: string,
  rest: string[],
): GonePage | null {
  const found = withdrawn.find(({ prints }) =>
    prints.some((print) => print.manifest.issue.slug === issue && hadAddress(prints, rest)),
  )
  const last = found?.prints.at(-1)?.manifest.issue
  if (!found || !last) return null
  return {
    type: 'gone',
    magazine,
    title: `${getWords(magazine.language).issue(String(last.number))}, ${last.label}`,
    reason: found.reason,
    withdrawnAt: found.withdrawnAt,
  }
}

function hadAddress(prints: PrintRecord[], rest: string[]): boolean {
  const [first, second, third, ...more] = rest
  if (first === undefined) return true
  if (first === 'editions' && third !== undefined) {
    const print = prints.find(({ ordinal }) => String(ordinal) === second)
    return more.length === 0 && print !== undefined && hadArticle(print, third)
  }
  if (third !== undefined) return false
  if (second === undefined && ISSUE_FILES.includes(first)) return true
  const isFile = second !== undefined && FILES.includes(second)
  return (second === undefined || isFile) && prints.some((print) => hadArticle(print, first))
}

function hadArticle({ manifest }: PrintRecord, slug: string): boolean {
  return manifest.sections.some(({ articles }) => articles.some(({ text }) => text.slug === slug))
}
